/** Says that nothing is null. */
@org.jspecify.annotations.NullMarked
package nl.vipez.guard;
