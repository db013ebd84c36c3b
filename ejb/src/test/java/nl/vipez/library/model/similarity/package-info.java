/** How alike texts are, tried on texts whose likeness is known. */
@org.jspecify.annotations.NullMarked
package nl.vipez.library.model.similarity;
