/** Each guard of the build is shown to bite: a small project that breaks it does not build. */
@org.jspecify.annotations.NullMarked
package nl.vipez.it.guards;
