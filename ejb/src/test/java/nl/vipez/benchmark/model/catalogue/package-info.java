/** Versions of definitions by worked examples. */
@org.jspecify.annotations.NullMarked
package nl.vipez.benchmark.model.catalogue;
