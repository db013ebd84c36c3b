/** Tests of the web module. */
@org.jspecify.annotations.NullMarked
package nl.vipez.web;
