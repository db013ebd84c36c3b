package nl.vipez.web.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;

/**
 * The key of a link that was mailed: in the address when the page is opened, in a hidden field when
 * it is posted. Read from the request itself, for a view parameter is not set again on a postback
 * of a page that keeps no view of its own.
 */
@Named
@RequestScoped
public class LinkKey {
  @Inject private HttpServletRequest request;

  @SuppressWarnings("NullAway.Init") // the container fills the fields
  public LinkKey() {}

  /** The key; empty where there is none. */
  public String getValue() {
    return Objects.requireNonNullElse(request.getParameter("key"), "");
  }
}
