/** What differs between texts, tried on small ones. */
@org.jspecify.annotations.NullMarked
package nl.vipez.library.model.difference;
