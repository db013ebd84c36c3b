package nl.vipez.benchmark.model.entry;

import java.util.Optional;
import nl.vipez.benchmark.model.Indicator;
import nl.vipez.benchmark.model.base.Clash;

/**
 * One figure that is asked.
 *
 * @param indicator what is asked
 * @param known what stands beside the field
 * @param answer what was answered so far
 * @param clash the part and whole among which it is one, that do not fit by what was typed last
 */
public record Question(Indicator indicator, Known known, Answer answer, Optional<Clash> clash) {}
