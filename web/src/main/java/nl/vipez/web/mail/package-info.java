/**
 * The administrator's screen and calls of the outbox. May call {@code mail}. Out of scope: what
 * mails say.
 */
@org.jspecify.annotations.NullMarked
package nl.vipez.web.mail;
