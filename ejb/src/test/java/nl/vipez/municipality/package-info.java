/** Tests of municipalities on the real reference files. */
@org.jspecify.annotations.NullMarked
package nl.vipez.municipality;
