package nl.vipez.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;

/**
 * The one source of time: UTC. Calendar dates are taken from it in Europe/Amsterdam by who needs
 * them.
 */
@ApplicationScoped
public class ClockProducer {

  /** The system clock in UTC. */
  @Produces
  public Clock clock() {
    return Clock.systemUTC();
  }
}
