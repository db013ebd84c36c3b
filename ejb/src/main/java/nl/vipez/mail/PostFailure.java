package nl.vipez.mail;

import nl.vipez.mail.model.MailState;

/** A mail was not handed over. */
class PostFailure extends Exception {
  private static final long serialVersionUID = 1L;
  private static final int LONGEST = 500;

  private final MailState next;

  /**
   * A failure.
   *
   * @param next WAITING when another attempt may succeed, REFUSED when it cannot, UNSURE when the
   *     mail may have been taken
   * @param reason what an administrator reads
   */
  PostFailure(MailState next, String reason, Exception cause) {
    super(reason.length() > LONGEST ? reason.substring(0, LONGEST) : reason, cause);
    this.next = next;
  }

  MailState next() {
    return next;
  }

  String reason() {
    return String.valueOf(getMessage());
  }
}
