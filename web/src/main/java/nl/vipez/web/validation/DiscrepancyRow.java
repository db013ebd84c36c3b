package nl.vipez.web.validation;

import nl.vipez.web.chart.RangePlot;

/**
 * A doubtful figure on a page.
 *
 * @param id names it
 * @param indicator name of the indicator
 * @param municipality name of the municipality
 * @param year the year
 * @param rule name of the rule
 * @param sentence why it is doubtful
 * @param suspicion 0 to 1, written out
 * @param impact 0 to 1, written out
 * @param state its state
 * @param stateName that state in words
 * @param tag class of the state's tag: w where somebody must act, m where another must, s when done
 * @param blocks whether it keeps the municipality from handing in
 * @param fictional whether the figure was made up for the demonstration
 * @param figureAddress where the figure's vintages are told
 * @param plot its course and the expected range
 */
public record DiscrepancyRow(
    long id,
    String indicator,
    String municipality,
    String year,
    String rule,
    String sentence,
    String suspicion,
    String impact,
    String state,
    String stateName,
    String tag,
    boolean blocks,
    boolean fictional,
    String figureAddress,
    RangePlot plot) {}
