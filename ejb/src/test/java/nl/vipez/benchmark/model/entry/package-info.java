/** Tests of reading answers. */
@org.jspecify.annotations.NullMarked
package nl.vipez.benchmark.model.entry;
