/** The rules of themes, synonyms and words. */
@org.jspecify.annotations.NullMarked
package nl.vipez.theme.model;
