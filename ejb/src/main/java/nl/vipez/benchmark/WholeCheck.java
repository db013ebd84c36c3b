package nl.vipez.benchmark;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.vipez.benchmark.model.base.Clash;
import nl.vipez.benchmark.model.base.EnteredFigure;

/** What is counted among others cannot be more than those others. */
public final class WholeCheck {
  private final EnteredFigures entered;

  /** Checks these base figures. */
  public WholeCheck(EnteredFigures entered) {
    this.entered = entered;
  }

  /**
   * What contradicts this base figure, be it part or whole.
   *
   * @param values what stands, or will, by code
   */
  public Optional<Clash> of(String code, Function<String, Optional<Double>> values) {
    Stream<Clash> asPart = entered.find(code).stream().flatMap(part -> clash(part).stream());
    Stream<Clash> asWhole = entered.partsOf(code).stream().flatMap(part -> clash(part).stream());
    return Stream.concat(asPart, asWhole)
        .filter(
            one ->
                values
                    .apply(one.part().code())
                    .flatMap(part -> values.apply(one.whole().code()).filter(whole -> part > whole))
                    .isPresent())
        .findFirst();
  }

  private Optional<Clash> clash(EnteredFigure part) {
    return part.partOf().flatMap(entered::find).map(whole -> new Clash(part, whole));
  }
}
