/** The REST interface as its callers see it. */
@org.jspecify.annotations.NullMarked
package nl.vipez.it.rest;
