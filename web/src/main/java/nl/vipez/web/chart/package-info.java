/**
 * Charts as places in a drawing: scales, ticks, dots and lines, which the composite components of
 * {@code resources/vip} write out as SVG. Pure Java; made on the server, so that charts print and
 * need no script.
 *
 * <p>Horizontal places are per cent of the width and vertical ones pixels, for a drawing that
 * stretches with its column while its dots and letters keep their size. May call the JDK only. Out
 * of scope: words and number formats, which come in with the values.
 */
@org.jspecify.annotations.NullMarked
package nl.vipez.web.chart;
