/**
 * The small language of formulas over base figures, and the units it reckons with.
 *
 * <p>Pure: may call {@code platform} (to read the list of unit words), {@code shared} and the
 * library that reads expressions. Out of scope: where base figures come from and who keeps them.
 */
@org.jspecify.annotations.NullMarked
package nl.vipez.benchmark.formula;
