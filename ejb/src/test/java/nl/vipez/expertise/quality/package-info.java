/** Measures how well the text part of matching finds who knows; see docs/adr/0014. */
@org.jspecify.annotations.NullMarked
package nl.vipez.expertise.quality;
