package nl.vipez.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import nl.vipez.account.AddressLinks;
import nl.vipez.web.problem.PageMessages;
import org.jspecify.annotations.Nullable;

/** The page behind the link in a mail, where a person confirms an address. */
@RequestScoped
@Named("addressConfirmation")
public class AddressConfirmationPage {
  @Inject private AddressLinks links;
  @Inject private PageMessages messages;

  private @Nullable String key;

  /** The address to be confirmed; an error page tells when the link no longer works. */
  public String getAddress() {
    return links.addressOf(Objects.requireNonNullElse(key, ""));
  }

  /** Confirms it. */
  public @Nullable String confirm() {
    return messages.attempt(
            () -> links.confirm(Objects.requireNonNullElse(key, "")), "account", "address.done")
        ? "/account/me?faces-redirect=true"
        : null;
  }

  public @Nullable String getKey() {
    return key;
  }

  public void setKey(@Nullable String value) {
    key = value;
  }
}
