/** Tests of who sees what. */
@org.jspecify.annotations.NullMarked
package nl.vipez.audience.model;
