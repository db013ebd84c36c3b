/**
 * Mail: what another feature wants to tell somebody is written to the outbox in the transaction of
 * its cause, and sent from there in the background; without an SMTP server it is filed as {@code
 * .eml} in a folder.
 *
 * <p>Use: {@code mails.send(MailDraft.to(Recipient.ofAccount(username), key, "exchange.asked",
 * locale -> new Letter(...)))}. A second draft with the same key is never sent.
 *
 * <p>May call {@code account}, {@code shared} and {@code platform}. Out of scope: what a letter
 * says and who should get it, which the features decide.
 */
@org.jspecify.annotations.NullMarked
package nl.vipez.mail;
