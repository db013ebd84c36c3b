package nl.vipez.benchmark.entry;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.vipez.benchmark.EnteredFigures;
import nl.vipez.benchmark.model.base.EnteredFigure;

/** What is counted among others cannot be more than those others. */
final class WholeCheck {
  private final EnteredFigures entered;

  WholeCheck(EnteredFigures entered) {
    this.entered = entered;
  }

  /**
   * A part that is more than its whole.
   *
   * @param part what is counted
   * @param whole what it is counted among
   */
  record Conflict(EnteredFigure part, EnteredFigure whole) {}

  /**
   * What contradicts this base figure, be it part or whole.
   *
   * @param values what stands, or will, by code
   */
  Optional<Conflict> of(String code, Function<String, Optional<Double>> values) {
    Stream<Conflict> asPart = entered.find(code).stream().flatMap(part -> conflict(part).stream());
    Stream<Conflict> asWhole =
        entered.partsOf(code).stream().flatMap(part -> conflict(part).stream());
    return Stream.concat(asPart, asWhole)
        .filter(
            one ->
                values
                    .apply(one.part().code())
                    .flatMap(part -> values.apply(one.whole().code()).filter(whole -> part > whole))
                    .isPresent())
        .findFirst();
  }

  private Optional<Conflict> conflict(EnteredFigure part) {
    return part.partOf().flatMap(entered::find).map(whole -> new Conflict(part, whole));
  }
}
