package nl.vipez.web.platform;

import jakarta.ejb.EJB;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import nl.vipez.platform.ApplicationStarted;
import nl.vipez.platform.ApplicationStopping;
import nl.vipez.platform.Database;

/** Tells the features when they may begin their background work, and when to end it. */
@WebListener
public class StartListener implements ServletContextListener {
  @EJB private Database database;
  @Inject private Event<ApplicationStarted> started;
  @Inject private Event<ApplicationStopping> stopping;

  @SuppressWarnings("NullAway") // the container fills the fields
  public StartListener() {}

  @Override
  public void contextInitialized(ServletContextEvent event) {
    database.ready();
    started.fire(new ApplicationStarted());
  }

  @Override
  public void contextDestroyed(ServletContextEvent event) {
    stopping.fire(new ApplicationStopping());
  }
}
