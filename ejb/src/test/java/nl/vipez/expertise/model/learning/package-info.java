/** Tests of learning weights. */
@org.jspecify.annotations.NullMarked
package nl.vipez.expertise.model.learning;
