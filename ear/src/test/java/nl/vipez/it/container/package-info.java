/** Parts of the application driven inside the server. */
@org.jspecify.annotations.NullMarked
package nl.vipez.it.container;
