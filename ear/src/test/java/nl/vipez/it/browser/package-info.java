/** The screens as people walk through them. */
@org.jspecify.annotations.NullMarked
package nl.vipez.it.browser;
