package nl.vipez.web.benchmark;

import nl.vipez.web.chart.Sparkline;
import nl.vipez.web.chart.StripPlot;

/**
 * One indicator as the page of an area shows it, in the caller's language.
 *
 * @param code of the indicator
 * @param name what is measured
 * @param definition what is counted, and how to read it
 * @param core whether it counts twice
 * @param value one's own figure, written out; the words for "no figure" without one
 * @param unit its unit; empty without a figure
 * @param missing whether there is no figure
 * @param verdict key of the verdict, as in {@code verdict.STRONG}
 * @param dot class of one's own dot: s, w, m or q
 * @param why a sentence that explains the verdict
 * @param source key of the source, as in {@code source.CBS}
 * @param trace source, vintage and status, in a sentence; empty without a figure
 * @param figureAddress where the figure's vintages are told; empty without a figure
 * @param plot the peers, and oneself
 * @param plotLabel what the plot shows, in words
 * @param trend one's own course
 * @param trendLabel that course, in words
 */
public record IndicatorRow(
    String code,
    String name,
    String definition,
    boolean core,
    String value,
    String unit,
    boolean missing,
    String verdict,
    String dot,
    String why,
    String source,
    String trace,
    String figureAddress,
    StripPlot plot,
    String plotLabel,
    Sparkline trend,
    String trendLabel) {}
