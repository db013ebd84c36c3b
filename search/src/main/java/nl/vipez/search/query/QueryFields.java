package nl.vipez.search.query;

import java.util.Set;

/** Knows the fields that can be asked for by name, and what their values mean. */
public interface QueryFields {

  /** What a field and a value that were typed mean; names come as typed, neither is blank. */
  Meaning of(String name, String value);

  /** What a field and its value can mean. */
  sealed interface Meaning {
    /** The value stands in the title. */
    record InTitle() implements Meaning {}

    /** The document carries one of these values; never empty. */
    record Facet(String field, Set<String> values) implements Meaning {}

    /** There is no such field. */
    record NoField() implements Meaning {}

    /** The field has no such value. */
    record NoValue() implements Meaning {}
  }

  /** Knows no field at all. */
  static QueryFields none() {
    return (name, value) -> new Meaning.NoField();
  }
}
