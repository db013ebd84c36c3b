package nl.vipez.library;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.util.logging.Logger;

/** Looks every morning for documents whose day of review has come. */
@Singleton
@Startup
@DependsOn("Database")
@ConcurrencyManagement(ConcurrencyManagementType.CONTAINER)
public class ReviewClock {
  private static final Logger LOG = Logger.getLogger(ReviewClock.class.getName());

  @Inject private Reviews reviews;

  @SuppressWarnings("NullAway") // the container fills the field
  public ReviewClock() {}

  /** Asks the owners of what came due. */
  @Schedule(hour = "6", minute = "30", timezone = "Europe/Amsterdam", persistent = false)
  public void look() {
    int asked = reviews.ask();
    if (asked > 0) {
      LOG.info(() -> asked + " documents are due for review; their owners are asked");
    }
  }
}
