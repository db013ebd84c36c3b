package nl.vipez.web.library;

import org.jspecify.annotations.Nullable;

/**
 * A decision as it is sent.
 *
 * @param decision PUBLISH, REJECT or WITHDRAW
 * @param reason why; required but for PUBLISH
 * @param revision the revision that was seen; when the document changed since, 409 is answered
 */
public record DecisionRequest(
    @Nullable String decision, @Nullable String reason, @Nullable Long revision) {}
