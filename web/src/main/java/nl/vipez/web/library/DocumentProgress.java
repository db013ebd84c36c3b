package nl.vipez.web.library;

import jakarta.json.bind.annotation.JsonbNillable;
import org.jspecify.annotations.Nullable;

/**
 * How far a document is.
 *
 * @param id which one
 * @param state where its newest version stands; null when there is none the caller may see
 * @param failure why it could not be read
 * @param findable whether it is published and the index has taken it over
 */
@JsonbNillable
public record DocumentProgress(
    String id, @Nullable String state, @Nullable String failure, boolean findable) {}
