package nl.vipez.web.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.vipez.web.problem.ProblemResponse;
import nl.vipez.web.problem.SignInAddress;

/** Lets strangers through to {@link OpenPaths} alone: the rest is 401, or the sign-in page. */
public class Doorkeeper extends HttpFilter {
  private static final long serialVersionUID = 1L;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (request.getAttribute(CurrentCaller.ATTRIBUTE) != null || OpenPaths.open(request)) {
      chain.doFilter(request, response);
    } else if (OpenPaths.program(OpenPaths.path(request))) {
      ProblemResponse.send(request, response, HttpServletResponse.SC_UNAUTHORIZED);
    } else if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
      response.setContentType("text/xml;charset=UTF-8");
      response
          .getWriter()
          .write(
              "<?xml version='1.0' encoding='UTF-8'?><partial-response><redirect url=\""
                  + SignInAddress.of(request)
                  + "\"/></partial-response>");
    } else {
      response.sendRedirect(SignInAddress.of(request));
    }
  }
}
