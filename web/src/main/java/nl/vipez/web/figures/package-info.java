/**
 * Figures on their way in: the entry page and its calls, tables handed in, templates, and the
 * sources figures are drawn from. Thin: the rules live in {@code nl.vipez.benchmark}.
 */
@org.jspecify.annotations.NullMarked
package nl.vipez.web.figures;
