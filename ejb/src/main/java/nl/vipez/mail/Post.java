package nl.vipez.mail;

import nl.vipez.mail.model.MailContent;
import nl.vipez.mail.model.MailState;

/** Takes mail out of the house. */
interface Post {

  /**
   * Hands one mail over.
   *
   * @return the state it has reached, {@link MailState#SENT} or {@link MailState#FILED}
   * @throws PostFailure when it was not taken, or nobody knows
   */
  MailState deliver(MailContent mail) throws PostFailure;
}
