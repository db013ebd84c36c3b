package nl.vipez.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import nl.vipez.account.model.Caller;
import nl.vipez.account.model.Role;
import nl.vipez.web.security.CurrentCaller;

/** Leads who has signed in from the landing page to the page their work starts at. */
@RequestScoped
@Named("startPage")
public class StartPage {
  @Inject private CurrentCaller current;

  /** Goes there; strangers stay. */
  public void go() throws IOException {
    Caller caller = current.caller();
    if (caller.signedIn()) {
      ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
      external.redirect(external.getRequestContextPath() + of(caller));
    }
  }

  private static String of(Caller caller) {
    if (caller.municipality().isPresent()) {
      return "/benchmark/home";
    }
    if (caller.is(Role.CURATOR)) {
      return "/library/desk";
    }
    return caller.is(Role.ADMINISTRATOR) ? "/account/desk" : "/library/search";
  }
}
