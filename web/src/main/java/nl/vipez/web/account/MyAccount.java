package nl.vipez.web.account;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import nl.vipez.account.Profile;
import nl.vipez.account.SignIn;
import nl.vipez.account.model.AccountFacts;
import nl.vipez.account.model.Caller;
import nl.vipez.account.model.TokenFacts;
import nl.vipez.municipality.Municipalities;
import nl.vipez.municipality.model.Municipality;
import nl.vipez.web.locale.LanguageChoice;
import nl.vipez.web.problem.PageMessages;
import nl.vipez.web.security.CurrentCaller;
import nl.vipez.web.security.SessionCaller;
import org.jspecify.annotations.Nullable;

/** The page of the caller's own account: profile, language, password, tokens. */
@RequestScoped
@Named("myAccount")
public class MyAccount {
  private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
  private static final String AGAIN = "/account/me?faces-redirect=true";

  @Inject private CurrentCaller current;
  @Inject private Profile profile;
  @Inject private SignIn signIn;
  @Inject private Municipalities municipalities;
  @Inject private PageMessages messages;
  @Inject private HttpServletRequest request;

  private @Nullable String displayName;
  private @Nullable String email;
  private @Nullable String language;
  private @Nullable String oldPassword;
  private @Nullable String newPassword;
  private @Nullable String tokenName;

  @PostConstruct
  void read() {
    AccountFacts facts = getFacts();
    displayName = facts.displayName();
    email = facts.email();
    language = facts.language();
  }

  /** What is kept of the account. */
  public AccountFacts getFacts() {
    return profile.of(current.caller());
  }

  /** The address that waits for confirmation, or an empty text. */
  public String getWantedEmail() {
    return getFacts().emailWanted().orElse("");
  }

  /** The name of the caller's municipality, or an empty text. */
  public String getMunicipalityName() {
    return current
        .caller()
        .municipality()
        .flatMap(municipalities::find)
        .map(Municipality::name)
        .orElse("");
  }

  /**
   * A token as the page shows it.
   *
   * @param made when it was made, Europe/Amsterdam
   */
  public record TokenRow(String id, String name, LocalDateTime made) {
    private static TokenRow of(TokenFacts facts) {
      return new TokenRow(
          facts.id(), facts.name(), LocalDateTime.ofInstant(facts.created(), AMSTERDAM));
    }
  }

  /** The caller's tokens, newest first. */
  public List<TokenRow> getTokens() {
    return profile.tokens(current.caller()).stream().map(TokenRow::of).toList();
  }

  /** Keeps the profile and the language. */
  public @Nullable String save() {
    Caller caller = current.caller();
    String tag = text(language);
    return next(
        messages.attempt(
            () -> {
              profile.describe(caller, text(displayName), text(email));
              profile.speak(caller, tag);
              FacesContext.getCurrentInstance()
                  .getExternalContext()
                  .addResponseCookie(LanguageChoice.NAME, tag, LanguageChoice.properties(request));
            },
            "account",
            "me.saved"));
  }

  /** Changes the password; this session goes on, others end. */
  public @Nullable String changePassword() {
    Caller caller = current.caller();
    return next(
        messages.attempt(
            () -> {
              profile.changePassword(caller, text(oldPassword), text(newPassword));
              signIn
                  .byUsername(caller.username())
                  .ifPresent(found -> SessionCaller.renew(request, found));
            },
            "account",
            "me.password-changed"));
  }

  /** Makes a token and shows it once. */
  public @Nullable String addToken() {
    return next(
        messages.attempt(
            () ->
                FacesContext.getCurrentInstance()
                    .getExternalContext()
                    .getFlash()
                    .put("token", profile.addToken(current.caller(), text(tokenName)).secret()),
            "account",
            "me.token-made"));
  }

  /** Revokes a token. */
  public @Nullable String revoke(String id) {
    return next(
        messages.attempt(
            () -> profile.revokeToken(current.caller(), id), "account", "me.token-revoked"));
  }

  private static @Nullable String next(boolean done) {
    return done ? AGAIN : null;
  }

  private static String text(@Nullable String value) {
    return Objects.requireNonNullElse(value, "");
  }

  public @Nullable String getDisplayName() {
    return displayName;
  }

  public void setDisplayName(@Nullable String value) {
    displayName = value;
  }

  public @Nullable String getEmail() {
    return email;
  }

  public void setEmail(@Nullable String value) {
    email = value;
  }

  public @Nullable String getLanguage() {
    return language;
  }

  public void setLanguage(@Nullable String value) {
    language = value;
  }

  public @Nullable String getOldPassword() {
    return oldPassword;
  }

  public void setOldPassword(@Nullable String value) {
    oldPassword = value;
  }

  public @Nullable String getNewPassword() {
    return newPassword;
  }

  public void setNewPassword(@Nullable String value) {
    newPassword = value;
  }

  public @Nullable String getTokenName() {
    return tokenName;
  }

  public void setTokenName(@Nullable String value) {
    tokenName = value;
  }
}
