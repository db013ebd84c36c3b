package nl.vipez.mail.model;

import java.time.Instant;
import java.util.Optional;

/**
 * A mail as the administrator's list shows it.
 *
 * @param id names it in the interface
 * @param cause kind of mail
 * @param address where it goes
 * @param subject its subject
 * @param state how far it is
 * @param attempts how often it was tried
 * @param nextAttempt when it is tried next, while it waits
 * @param problem what the last attempt failed on
 * @param created when it was written, UTC
 * @param changed when its state last changed, UTC
 * @param readable whether its text is still there
 */
public record MailFacts(
    String id,
    String cause,
    String address,
    String subject,
    MailState state,
    int attempts,
    Instant nextAttempt,
    Optional<String> problem,
    Instant created,
    Instant changed,
    boolean readable) {}
