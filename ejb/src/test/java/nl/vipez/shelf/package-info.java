/** Tests of what people keep. */
@org.jspecify.annotations.NullMarked
package nl.vipez.shelf;
