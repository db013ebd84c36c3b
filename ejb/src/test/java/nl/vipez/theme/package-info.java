/** Tests of themes on the real reference files. */
@org.jspecify.annotations.NullMarked
package nl.vipez.theme;
