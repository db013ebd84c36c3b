/**
 * {@code ./vipez import}: a program of its own, on the JDK alone, that takes the documents of a
 * folder into a running VIP-EZ through its REST interface. {@link nl.vipez.importing.Import} is its
 * main class.
 *
 * <p>May call the JDK. Out of scope: deciding anything about a document; the server does.
 */
package nl.vipez.importing;
