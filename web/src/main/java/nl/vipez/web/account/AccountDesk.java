package nl.vipez.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Year;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import nl.vipez.account.Accounts;
import nl.vipez.account.PasswordLinks;
import nl.vipez.account.model.AccountFacts;
import nl.vipez.account.model.NewAccount;
import nl.vipez.account.model.Role;
import nl.vipez.municipality.Municipalities;
import nl.vipez.municipality.model.Municipality;
import nl.vipez.web.problem.PageMessages;
import nl.vipez.web.security.CurrentCaller;
import org.jspecify.annotations.Nullable;

/** The administrator's desk: accounts made, blocked, and given a new link. */
@RequestScoped
@Named("accountDesk")
public class AccountDesk {
  private static final String AGAIN = "/account/desk?faces-redirect=true";

  @Inject private CurrentCaller current;
  @Inject private Accounts accounts;
  @Inject private Municipalities municipalities;
  @Inject private PageMessages messages;
  @Inject private Clock clock;

  private @Nullable List<AccountFacts> list;
  private @Nullable String username;
  private @Nullable String displayName;
  private @Nullable String email;
  private Role role = Role.OFFICER;
  private @Nullable String municipality;

  /** All accounts by username. */
  public List<AccountFacts> getList() {
    if (list == null) {
      list = accounts.list(current.caller());
    }
    return list;
  }

  /** The roles to choose from. */
  public Role[] getRoles() {
    return Role.values();
  }

  /** The municipalities of this year, by name. */
  public List<Municipality> getMunicipalities() {
    return municipalities.inYear(Year.now(clock).getValue());
  }

  /** The name of the municipality of an account, or an empty text. */
  public String placeOf(AccountFacts account) {
    return account.municipality().flatMap(municipalities::find).map(Municipality::name).orElse("");
  }

  /** Makes an account and shows its one-time link. */
  public @Nullable String add() {
    return linked(
        () ->
            accounts.add(
                current.caller(),
                new NewAccount(
                    text(username),
                    text(displayName),
                    text(email),
                    role,
                    Optional.ofNullable(municipality))),
        "desk.added");
  }

  /** Shows a new one-time link for this account. */
  public @Nullable String reset(String name) {
    return linked(() -> accounts.reset(current.caller(), name), "desk.link-made");
  }

  /** Blocks an account or lets it in again. */
  public @Nullable String block(String name, boolean blocked) {
    return messages.attempt(
            () -> accounts.block(current.caller(), name, blocked),
            "account",
            blocked ? "desk.was-blocked" : "desk.was-unblocked")
        ? AGAIN
        : null;
  }

  /** Erases a blocked account for good. */
  public @Nullable String erase(String name) {
    return messages.attempt(() -> accounts.erase(current.caller(), name), "account", "desk.erased")
        ? AGAIN
        : null;
  }

  private @Nullable String linked(Supplier<String> deed, String said) {
    ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
    String base =
        external.getRequestScheme()
            + "://"
            + external.getRequestHeaderMap().get("Host")
            + external.getRequestContextPath();
    return messages.attempt(
            () -> external.getFlash().put("link", base + PasswordLinks.PAGE + deed.get()),
            "account",
            said)
        ? AGAIN
        : null;
  }

  private static String text(@Nullable String value) {
    return Objects.requireNonNullElse(value, "");
  }

  public @Nullable String getUsername() {
    return username;
  }

  public void setUsername(@Nullable String value) {
    username = value;
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

  public Role getRole() {
    return role;
  }

  public void setRole(Role value) {
    role = value;
  }

  public @Nullable String getMunicipality() {
    return municipality;
  }

  public void setMunicipality(@Nullable String value) {
    municipality = value;
  }
}
