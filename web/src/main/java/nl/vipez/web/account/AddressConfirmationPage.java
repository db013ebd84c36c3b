package nl.vipez.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.vipez.account.AddressLinks;
import nl.vipez.web.problem.PageMessages;
import nl.vipez.web.security.LinkKey;
import org.jspecify.annotations.Nullable;

/** The page behind the link in a mail, where a person confirms an address. */
@RequestScoped
@Named("addressConfirmation")
public class AddressConfirmationPage {
  @Inject private AddressLinks links;
  @Inject private LinkKey key;
  @Inject private PageMessages messages;

  /** The address to be confirmed; an error page tells when the link no longer works. */
  public String getAddress() {
    return links.addressOf(key.getValue());
  }

  /** Confirms it. */
  public @Nullable String confirm() {
    return messages.attempt(() -> links.confirm(key.getValue()), "account", "address.done")
        ? "/account/me?faces-redirect=true"
        : null;
  }
}
