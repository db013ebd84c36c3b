package nl.vipez.library;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.util.logging.Logger;

/** What the library does by itself every morning. */
@Singleton
@Startup
@DependsOn("Database")
@ConcurrencyManagement(ConcurrencyManagementType.CONTAINER)
public class LibraryClock {
  private static final Logger LOG = Logger.getLogger(LibraryClock.class.getName());

  @Inject private Reviews reviews;
  @Inject private LooseFiles loose;

  @SuppressWarnings("NullAway") // the container fills the field
  public LibraryClock() {}

  /** Asks the owners of what came due. */
  @Schedule(hour = "6", minute = "30", timezone = "Europe/Amsterdam", persistent = false)
  public void look() {
    int asked = reviews.ask();
    if (asked > 0) {
      LOG.info(() -> asked + " documents are due for review; their owners are asked");
    }
  }

  /** Clears away what belongs to no document. */
  @Schedule(hour = "4", minute = "15", timezone = "Europe/Amsterdam", persistent = false)
  public void clear() {
    int cleared = loose.clear();
    if (cleared > 0) {
      LOG.info(() -> cleared + " files of uploads that were cut off are thrown away");
    }
  }
}
