package nl.vipez.expertise;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;

/** Reminds each working day in the morning. */
@Singleton
public class ReminderTimer {
  @Inject private Reminders reminders;

  @SuppressWarnings("NullAway") // the container fills the fields
  public ReminderTimer() {}

  @Schedule(
      hour = "8",
      minute = "10",
      dayOfWeek = "Mon-Fri",
      timezone = "Europe/Amsterdam",
      persistent = false)
  void remind() {
    reminders.remind();
  }
}
