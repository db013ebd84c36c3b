package nl.vipez.benchmark.model.entry;

import java.util.List;
import java.util.Optional;
import nl.vipez.benchmark.model.Figure;
import nl.vipez.benchmark.model.Indicator;

/**
 * An indicator that is made of what is entered: it is shown, not asked.
 *
 * @param indicator what is made
 * @param known what stands beside it
 * @param figure as it stands; empty while something is missing
 * @param parts codes of the base figures that are asked to make it, in the order asked
 * @param waiting whether a figure of a source is still missing, for which nothing was entered
 */
public record Made(
    Indicator indicator,
    Known known,
    Optional<Figure> figure,
    List<String> parts,
    boolean waiting) {

  /** Copies the parts. */
  public Made {
    parts = List.copyOf(parts);
  }
}
