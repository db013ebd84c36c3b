/** Tests of the benchmark on the real reference files, without a container. */
@org.jspecify.annotations.NullMarked
package nl.vipez.benchmark.saved;
