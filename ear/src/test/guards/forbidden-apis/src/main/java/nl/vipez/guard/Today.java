package nl.vipez.guard;

import java.time.LocalDate;
import java.time.ZoneOffset;

/** Reads the machine's clock. */
final class Today {
  private Today() {}

  static LocalDate today() {
    return LocalDate.now().atStartOfDay().atOffset(ZoneOffset.UTC).toLocalDate();
  }
}
