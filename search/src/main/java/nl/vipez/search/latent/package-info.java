/**
 * Vectors for terms, worked out of which terms stand together in the passages of one index (latent
 * semantic analysis): {@link nl.vipez.search.latent.LatentTerms} is the way in.
 *
 * <p>May call the JDK and EJML, for the algebra of small dense matrices. Out of scope: where terms
 * come from, how vectors are kept, what they are used for; those are the index's.
 */
@org.jspecify.annotations.NullMarked
package nl.vipez.search.latent;
