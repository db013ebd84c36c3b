/** Tests of sources, against a local server that replays recorded answers. */
@org.jspecify.annotations.NullMarked
package nl.vipez.benchmark.source;
