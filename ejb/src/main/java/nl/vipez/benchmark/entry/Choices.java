package nl.vipez.benchmark.entry;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import nl.vipez.benchmark.model.Status;
import nl.vipez.benchmark.model.entry.MissingReason;

/** The words for statuses and reasons in a template; either language is read in either template. */
final class Choices {
  private static final String BUNDLE = "nl.vipez.benchmark.entry.template";
  private static final List<Status> STATUSES = List.of(Status.A, Status.P, Status.E, Status.M);
  private static final List<Locale> LANGUAGES = List.of(Locale.of("nl"), Locale.ENGLISH);

  private Choices() {}

  static ResourceBundle words(Locale locale) {
    return ResourceBundle.getBundle(
        BUNDLE,
        locale.getLanguage().equals("en") ? Locale.ENGLISH : Locale.of("nl"),
        Choices.class.getClassLoader());
  }

  static List<String> statuses(Locale locale) {
    return STATUSES.stream().map(one -> word(one, locale)).toList();
  }

  static List<String> reasons(Locale locale) {
    return Arrays.stream(MissingReason.values()).map(one -> word(one, locale)).toList();
  }

  static String word(Status status, Locale locale) {
    return words(locale).getString("status." + status.name());
  }

  static String word(MissingReason reason, Locale locale) {
    return words(locale).getString("reason." + reason.name());
  }

  /** The letter of a status said in words. */
  static Optional<String> status(String said) {
    return code(said, STATUSES.stream().map(Status::name), "status.");
  }

  /** The name of a reason said in words. */
  static Optional<String> reason(String said) {
    return code(said, Arrays.stream(MissingReason.values()).map(MissingReason::name), "reason.");
  }

  private static Optional<String> code(String said, Stream<String> codes, String prefix) {
    return codes
        .filter(
            code ->
                code.equalsIgnoreCase(said)
                    || LANGUAGES.stream()
                        .anyMatch(
                            one -> words(one).getString(prefix + code).equalsIgnoreCase(said)))
        .findFirst();
  }
}
