package nl.vipez.benchmark.source;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Reads each night the sources that are due, where the settings allow it. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class SourceClock {
  @Inject private Sources sources;

  @Inject
  @ConfigProperty(name = "vipez.sources.scheduled", defaultValue = "false")
  private boolean scheduled;

  @SuppressWarnings("NullAway") // the container fills the fields
  public SourceClock() {}

  @Schedule(hour = "3", minute = "40", timezone = "Europe/Amsterdam", persistent = false)
  void night() {
    if (scheduled) {
      sources.due().forEach(one -> sources.begin(one, Optional.empty(), "source:" + one.code()));
    }
  }
}
