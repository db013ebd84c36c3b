package nl.vipez.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Optional;
import nl.vipez.account.Consents;
import nl.vipez.account.model.ConsentFacts;
import nl.vipez.web.problem.PageMessages;
import nl.vipez.web.security.CurrentCaller;
import org.jspecify.annotations.Nullable;

/** The consent of the caller's municipality, on the account page. */
@RequestScoped
@Named("ownConsent")
public class OwnConsent {
  private static final String AGAIN = "/account/me?faces-redirect=true";

  @Inject private CurrentCaller current;
  @Inject private Consents consents;
  @Inject private PageMessages messages;

  /** Whether the municipality's consent holds. */
  public boolean isGiven() {
    return facts().filter(ConsentFacts::holds).isPresent();
  }

  /** Whether it was given once and then withdrawn. */
  public boolean isWithdrawn() {
    return facts().filter(one -> !one.holds()).isPresent();
  }

  /** Version of the text agreed to. */
  public int getVersion() {
    return facts().map(ConsentFacts::version).orElse(ConsentFacts.CURRENT_VERSION);
  }

  /** Day it was given or withdrawn, as it should be shown. */
  public @Nullable LocalDate getDay() {
    return facts().map(one -> one.withdrawn().orElse(one.given())).orElse(null);
  }

  /** Gives it. */
  public @Nullable String give() {
    return messages.attempt(() -> consents.give(current.caller()), "account", "consent.was-given")
        ? AGAIN
        : null;
  }

  /** Withdraws it. */
  public @Nullable String withdraw() {
    return messages.attempt(
            () -> consents.withdraw(current.caller()), "account", "consent.was-withdrawn")
        ? AGAIN
        : null;
  }

  private Optional<ConsentFacts> facts() {
    return consents.ofOwn(current.caller());
  }
}
