package nl.vipez.expertise;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import nl.vipez.expertise.model.Appointment;

/**
 * An appointment as iCalendar (RFC 5545), published: each side adds it to a calendar of its own.
 */
final class CalendarFile {
  private CalendarFile() {}

  /**
   * Writes the file.
   *
   * @param id the same for every version of one appointment
   * @param number goes up with each version, so that a calendar replaces the former
   */
  static byte[] of(
      String id, int number, Appointment appointment, String summary, String text, Instant now) {
    VEvent event = new VEvent();
    event
        .add(new Uid(id))
        .add(new DtStamp(now))
        .add(new DtStart<>(appointment.at()))
        .add(new DtEnd<>(appointment.at().plusSeconds(60L * appointment.minutes())))
        .add(new Sequence(number))
        .add(new Summary(summary))
        .add(new Location(appointment.place()))
        .add(new Description(text));
    Calendar calendar = new Calendar();
    calendar
        .add(new ProdId("-//VIP-EZ//exchange//NL"))
        .add(ImmutableVersion.VERSION_2_0)
        .add(ImmutableCalScale.GREGORIAN)
        .add(ImmutableMethod.PUBLISH);
    calendar.add(event);
    try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      new CalendarOutputter().output(calendar, bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
