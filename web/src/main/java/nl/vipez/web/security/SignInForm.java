package nl.vipez.web.security;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import nl.vipez.account.SignIn;
import nl.vipez.account.model.SignedIn;
import nl.vipez.shared.DomainException;
import nl.vipez.web.locale.Language;

/** Takes the sign-in form; it needs no view state, so a page left open overnight still works. */
@WebServlet("/sign-in")
public class SignInForm extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final String FAILURE = "signInFailure";

  @Inject private transient SignIn signIn;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.sendRedirect(request.getContextPath() + "/login");
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    String username = field(request, "username");
    String password = field(request, "password");
    try {
      Optional<SignedIn> found = signIn.byPassword(username, password, request.getRemoteAddr());
      if (found.isPresent()) {
        SessionCaller.begin(request, found.get());
        response.sendRedirect(request.getContextPath() + target(field(request, "to")));
        return;
      }
      request.setAttribute(FAILURE, "wrong");
    } catch (DomainException wait) {
      request.setAttribute(FAILURE, "wait");
      request.setAttribute("signInWait", wait.arguments().getFirst());
    }
    request.setAttribute(Language.ACCOUNT_ATTRIBUTE, Language.of(request).tag());
    request.getRequestDispatcher("/login.xhtml").forward(request, response);
  }

  private static String field(HttpServletRequest request, String name) {
    String value = Optional.ofNullable(request.getParameter(name)).orElse("");
    return value.length() > 2_000 ? "" : value;
  }

  /** The page asked for, if it is one of ours; browsers read a backslash as a slash. */
  static String target(String asked) {
    boolean ours =
        asked.startsWith("/")
            && !asked.startsWith("//")
            && asked.chars().noneMatch(c -> c == '\\' || c < ' ')
            && !asked.startsWith("/login")
            && !asked.startsWith("/sign-");
    return ours ? asked : "/";
  }
}
