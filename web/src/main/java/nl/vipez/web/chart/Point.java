package nl.vipez.web.chart;

/**
 * A value to draw, with what it says when pointed at.
 *
 * @param value the value
 * @param label whose, and how much, in the caller's language
 */
public record Point(double value, String label) {}
