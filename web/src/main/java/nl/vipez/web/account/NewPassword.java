package nl.vipez.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import nl.vipez.account.PasswordLinks;
import nl.vipez.web.problem.PageMessages;
import nl.vipez.web.security.LinkKey;
import org.jspecify.annotations.Nullable;

/** The page behind a one-time link, where a person sets a password. */
@RequestScoped
@Named("newPassword")
public class NewPassword {
  @Inject private PasswordLinks links;
  @Inject private LinkKey key;
  @Inject private PageMessages messages;

  private @Nullable String password;

  /** Whose password it is; an error page tells when the link no longer works. */
  public String getUsername() {
    return links.usernameOf(key.getValue());
  }

  /** Sets the password and goes to the sign-in page. */
  public @Nullable String set() {
    return messages.attempt(
            () -> links.use(key.getValue(), Objects.requireNonNullElse(password, "")),
            "account",
            "link.done")
        ? "/login?faces-redirect=true"
        : null;
  }

  public @Nullable String getPassword() {
    return password;
  }

  public void setPassword(@Nullable String value) {
    password = value;
  }
}
