/**
 * Definitions of indicators through time: versions, what differs between them, and the rules a
 * definition must keep. Pure; may call {@code benchmark.model}, {@code shared} and the JDK only.
 */
@org.jspecify.annotations.NullMarked
package nl.vipez.benchmark.model.catalogue;
