package nl.vipez.web.library;

import org.jspecify.annotations.Nullable;

/**
 * A curator's answer about a near-duplicate.
 *
 * @param answer NO_DUPLICATE, or NEW_VERSION to make the document the newest version of the other
 * @param revision the revision that was seen; when the document changed since, 409 is answered
 */
public record NearDuplicateRequest(@Nullable String answer, @Nullable Long revision) {}
