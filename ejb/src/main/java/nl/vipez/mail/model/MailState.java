package nl.vipez.mail.model;

/** How far a mail is. */
public enum MailState {
  /** To be sent, now or after a failure later. */
  WAITING,
  /** Being sent by one server. */
  SENDING,
  /** The mail server took it. */
  SENT,
  /** Written to the folder, for there is no mail server. */
  FILED,
  /** The mail server refuses it, or it failed too often: only a person sends it again. */
  REFUSED,
  /** It broke off while it was handed over: whether it arrived is not known. */
  UNSURE,
  /** Not sent, for its recipient's account was blocked or erased. */
  CANCELLED;

  /** Whether it ended without arriving for certain. */
  public boolean dead() {
    return this == REFUSED || this == UNSURE;
  }
}
