/**
 * What curators look at and do, as values: the queue and its filters, edits of many documents, the
 * history of a document, near-duplicates and reviews. May call {@code library.model}, {@code
 * audience.model}, {@code shared} and the JDK. Out of scope: databases.
 */
@org.jspecify.annotations.NullMarked
package nl.vipez.library.model.curation;
