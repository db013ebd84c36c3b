package nl.vipez.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.vipez.mail.model.MailContent;
import nl.vipez.mail.model.MailState;

/** The mail server of the settings, or without one the folder. */
@ApplicationScoped
class PostOffice implements Post {
  private final Post chosen;

  @Inject
  PostOffice(MailSettings settings) {
    this.chosen = settings.host().isPresent() ? new SmtpPost(settings) : new FolderPost(settings);
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected PostOffice() {
    this.chosen = null;
  }

  @Override
  public MailState deliver(MailContent mail) throws PostFailure {
    return chosen.deliver(mail);
  }
}
