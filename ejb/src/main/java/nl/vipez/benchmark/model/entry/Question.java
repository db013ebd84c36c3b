package nl.vipez.benchmark.model.entry;

import nl.vipez.benchmark.model.Indicator;

/**
 * One figure that is asked.
 *
 * @param indicator what is asked
 * @param known what stands beside the field
 * @param answer what was answered so far
 */
public record Question(Indicator indicator, Known known, Answer answer) {}
