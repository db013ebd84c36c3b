package nl.vipez.expertise;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Component;
import nl.vipez.expertise.model.Appointment;
import org.junit.jupiter.api.Test;

class CalendarFileTest {
  private static final Instant NOW = Instant.parse("2026-11-26T08:00:00Z");

  @Test
  void isReadBackByACalendar() throws Exception {
    byte[] file =
        CalendarFile.of(
            "exchange-12-7@vipez",
            1,
            new Appointment(Instant.parse("2026-12-01T09:30:00Z"), 45, "Stadhuis, kamer 3"),
            "Terrassen; sneller, beter",
            "Casemanager – Accountmanager",
            NOW);
    Component event =
        new CalendarBuilder().build(new ByteArrayInputStream(file)).getComponents().getFirst();
    assertThat(value(event, "UID")).isEqualTo("exchange-12-7@vipez");
    assertThat(value(event, "DTSTART")).isEqualTo("20261201T093000Z");
    assertThat(value(event, "DTEND")).isEqualTo("20261201T101500Z");
    assertThat(value(event, "SUMMARY")).isEqualTo("Terrassen; sneller, beter");
    assertThat(value(event, "LOCATION")).isEqualTo("Stadhuis, kamer 3");
    assertThat(value(event, "SEQUENCE")).isEqualTo("1");
    assertThat(new String(file, StandardCharsets.UTF_8)).contains("METHOD:PUBLISH");
  }

  private static String value(Component event, String property) {
    return event.getRequiredProperty(property).getValue();
  }
}
