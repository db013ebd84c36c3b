/**
 * The matching round: many needs and many helpers assigned at once, fairly. Pure; the rule and why
 * it is so stand in docs/adr/0015. May use nothing but {@code java.*}.
 */
@org.jspecify.annotations.NullMarked
package nl.vipez.expertise.model.round;
