package nl.vipez.benchmark.model.catalogue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.vipez.audience.model.FigureSource;
import nl.vipez.benchmark.model.Aggregation;
import nl.vipez.benchmark.model.Indicator;
import nl.vipez.benchmark.model.IndicatorText;
import nl.vipez.benchmark.model.Orientation;
import nl.vipez.benchmark.model.Polarity;
import nl.vipez.shared.DomainException;
import nl.vipez.shared.FieldError;
import nl.vipez.shared.Problem;

/** Makes a definition of named texts, and gathers every field that is wrong. */
public final class DefinitionReader {
  private static final String CODE = "[A-Z][A-Z0-9_]{2,79}";
  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_DEFINITION = 2_000;
  private static final int LONGEST_UNIT = 100;
  private static final int MOST_DECIMALS = 6;
  private static final int FIRST_YEAR = 2010;
  private static final int LAST_YEAR = 2100;
  private static final double MOST = 1e15;

  private final Map<String, String> fields;
  private final List<FieldError> errors = new ArrayList<>();

  private DefinitionReader(Map<String, String> fields) {
    this.fields = fields;
  }

  /**
   * The definition of an indicator.
   *
   * @param fields by the names of {@link DefinitionFields#NAMES}; absent ones are empty
   * @throws DomainException UNPROCESSABLE with every bad field
   */
  public static Indicator read(String code, Map<String, String> fields) {
    return new DefinitionReader(fields).indicator(code);
  }

  private Indicator indicator(String code) {
    if (!code.matches(CODE)) {
      wrong("code", "catalogue.bad-code");
    }
    int category = whole("category", 1, 12).orElse(1);
    IndicatorText text =
        new IndicatorText(
            text("nl", LONGEST_NAME),
            text("en", LONGEST_NAME),
            text("definitionNl", LONGEST_DEFINITION),
            text("definitionEn", LONGEST_DEFINITION),
            text("unitNl", LONGEST_UNIT),
            text("unitEn", LONGEST_UNIT));
    int decimals = whole("decimals", 0, MOST_DECIMALS).orElse(0);
    Orientation orientation = orientation();
    FigureSource source = one("source", FigureSource.class, FigureSource.OWN);
    Optional<String> formula = given("formula");
    Aggregation aggregation = one("aggregation", Aggregation.class, Aggregation.NONE);
    Indicator.Limits limits = limits(orientation);
    int validFrom = whole("validFrom", FIRST_YEAR, LAST_YEAR).orElse(FIRST_YEAR);
    Optional<Integer> validTo =
        given("validTo").isEmpty() ? Optional.empty() : whole("validTo", validFrom - 1, LAST_YEAR);
    check(category, orientation, source, formula);
    if (!errors.isEmpty()) {
      throw new DomainException(Problem.UNPROCESSABLE, "catalogue.bad-fields", List.of(), errors);
    }
    return new Indicator(
        code,
        category,
        text,
        decimals,
        orientation,
        source,
        formula,
        aggregation,
        limits,
        yes("core"),
        yes("survey"),
        validFrom,
        validTo);
  }

  private void check(
      int category, Orientation orientation, FigureSource source, Optional<String> formula) {
    if (category == 12 && orientation.judged()) {
      wrong("polarity", "catalogue.background-judged");
    }
    if (source == FigureSource.FICTIONAL) {
      wrong("source", "catalogue.bad-choice");
    }
    if (formula.isPresent() == (source == FigureSource.OWN)) {
      wrong(
          "formula",
          source == FigureSource.OWN ? "catalogue.formula-own" : "catalogue.formula-none");
    }
  }

  private Orientation orientation() {
    Polarity polarity = one("polarity", Polarity.class, Polarity.NEUTRAL);
    if (polarity != Polarity.TARGET_BAND) {
      return Orientation.of(polarity);
    }
    Optional<Double> low = number("bandLow");
    Optional<Double> high = number("bandHigh");
    if (low.isEmpty() || high.isEmpty() || low.get() >= high.get()) {
      wrong("bandLow", "catalogue.bad-band");
      return Orientation.of(Polarity.NEUTRAL);
    }
    return Orientation.within(low.get(), high.get());
  }

  private Indicator.Limits limits(Orientation orientation) {
    Optional<Double> low = number("boundLow");
    Optional<Double> high = number("boundHigh");
    if (low.isPresent() && high.isPresent() && low.get() >= high.get()) {
      wrong("boundLow", "catalogue.bad-bounds");
    }
    Optional<Double> tolerance = number("tolerancePercent");
    if (tolerance.filter(percent -> percent < 0).isPresent()) {
      wrong("tolerancePercent", "catalogue.not-negative");
    }
    double smallest = number("smallestDifference").orElse(0.0);
    if (smallest < 0 || (smallest == 0 && orientation.judged())) {
      wrong("smallestDifference", "catalogue.smallest");
    }
    Indicator.Limits limits = new Indicator.Limits(low, high, tolerance, Math.max(0, smallest));
    if (orientation
        .band()
        .filter(b -> !limits.allow(b.low()) || !limits.allow(b.high()))
        .isPresent()) {
      wrong("bandLow", "catalogue.band-outside");
    }
    return limits;
  }

  private Optional<String> given(String field) {
    return Optional.of(fields.getOrDefault(field, "").strip()).filter(text -> !text.isEmpty());
  }

  private String text(String field, int longest) {
    String text = given(field).orElse("");
    if (text.isEmpty() || text.length() > longest) {
      wrong(field, "catalogue.bad-text", longest);
    }
    return text;
  }

  private boolean yes(String field) {
    return given(field).filter("true"::equals).isPresent();
  }

  private Optional<Integer> whole(String field, int lowest, int highest) {
    Optional<Integer> number =
        given(field).filter(text -> text.matches("\\d{1,4}")).map(Integer::valueOf);
    if (number.filter(one -> one >= lowest && one <= highest).isEmpty()) {
      wrong(field, "catalogue.bad-whole", String.valueOf(lowest), String.valueOf(highest));
      return Optional.empty();
    }
    return number;
  }

  private Optional<Double> number(String field) {
    Optional<String> text = given(field).map(one -> one.replace(',', '.'));
    Optional<Double> number =
        text.filter(one -> one.matches("[+-]?\\d{1,15}(\\.\\d{1,15})?"))
            .map(Double::valueOf)
            .filter(one -> Math.abs(one) <= MOST);
    if (text.isPresent() && number.isEmpty()) {
      wrong(field, "catalogue.bad-number");
    }
    return number;
  }

  private <E extends Enum<E>> E one(String field, Class<E> kind, E fallback) {
    String text = given(field).orElse("");
    Optional<E> found =
        Arrays.stream(kind.getEnumConstants()).filter(one -> one.name().equals(text)).findFirst();
    if (found.isEmpty()) {
      wrong(field, "catalogue.bad-choice");
    }
    return found.orElse(fallback);
  }

  private void wrong(String field, String key, Object... arguments) {
    errors.add(FieldError.of(field, key, arguments));
  }
}
