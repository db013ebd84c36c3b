package nl.vipez.web.shelf;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import nl.vipez.discovery.Alerts;

/**
 * Turns alerts off by the link in a mail, without signing in: opening it asks, for mail programs
 * open links by themselves; a POST does it, from the page's button or from the mail program itself
 * (RFC 8058).
 */
@WebServlet("/u")
public class Unsubscribe extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final String PAGE = "/WEB-INF/shelf/unsubscribe.xhtml";

  @Inject private transient Alerts alerts;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    alerts.ownerOf(key(request));
    request.getRequestDispatcher(PAGE).forward(request, response);
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    alerts.unsubscribe(key(request));
    request.setAttribute("unsubscribed", true);
    request.getRequestDispatcher(PAGE).forward(request, response);
  }

  private static String key(HttpServletRequest request) {
    return Optional.ofNullable(request.getParameter("key")).orElse("");
  }
}
