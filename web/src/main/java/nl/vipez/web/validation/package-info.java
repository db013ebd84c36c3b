/**
 * The validation of figures in the REST interface and on pages: doubtful figures and their
 * dialogue, rounds, and where a figure comes from. May call {@code benchmark} and its {@code
 * validation}, {@code circle} and {@code municipality}. Out of scope: which figures are doubtful,
 * and who may see them (ejb).
 */
@org.jspecify.annotations.NullMarked
package nl.vipez.web.validation;
