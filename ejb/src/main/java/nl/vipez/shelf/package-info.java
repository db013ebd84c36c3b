/**
 * What people keep of single documents: favourites, what they opened lately, whether it helped; and
 * what curators may learn from it in sum: what is asked most, what finds nothing, what helps least.
 *
 * <p>May call {@code discovery}, {@code library}, {@code audience}, {@code account}, {@code shared}
 * and {@code platform}. Out of scope: saved searches and their alerts ({@code discovery}).
 */
@org.jspecify.annotations.NullMarked
package nl.vipez.shelf;
