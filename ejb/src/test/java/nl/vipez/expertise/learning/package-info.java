/** Tests of the log of shown ranks and of deciding on weights, on a database. */
@org.jspecify.annotations.NullMarked
package nl.vipez.expertise.learning;
