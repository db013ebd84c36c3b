/** What tests of several features stand on. */
@org.jspecify.annotations.NullMarked
package nl.vipez.platform;
