package nl.vipez.benchmark.model.entry;

import java.time.Instant;
import nl.vipez.benchmark.model.Status;

/**
 * A value that was typed and waits, because it contradicts another one: no figure yet.
 *
 * @param id another one each time something is held
 * @param value the value
 * @param status A, P or E
 * @param by who typed it: a user name, or how others see that user
 * @param at when
 */
public record Held(long id, double value, Status status, String by, Instant at) {}
