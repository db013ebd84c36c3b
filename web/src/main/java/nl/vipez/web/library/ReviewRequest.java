package nl.vipez.web.library;

import org.jspecify.annotations.Nullable;

/**
 * An owner's answer.
 *
 * @param answer STILL_RIGHT, NEW_VERSION or WITHDRAW
 * @param date for STILL_RIGHT: when to ask again, as in 2027-03-01
 * @param note a remark for the curator
 */
public record ReviewRequest(
    @Nullable String answer, @Nullable String date, @Nullable String note) {}
