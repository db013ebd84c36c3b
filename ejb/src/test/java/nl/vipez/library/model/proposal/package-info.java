/** The rules of proposed metadata, tried on invented texts of the kinds that real ones showed. */
@org.jspecify.annotations.NullMarked
package nl.vipez.library.model.proposal;
