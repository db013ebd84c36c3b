package nl.vipez.mail;

/** Told in the transaction that writes a mail to the outbox. */
record MailWritten() {}
