package nl.vipez.web.problem;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.text.MessageFormat;
import nl.vipez.shared.DomainException;

/**
 * Tells people on the page itself how what they did went, above the content and in their language.
 */
@RequestScoped
public class PageMessages {
  private HttpServletRequest request;

  /** For the container. */
  @Inject
  public PageMessages(HttpServletRequest request) {
    this.request = request;
  }

  /** For the proxy alone. */
  @SuppressWarnings("NullAway.Init")
  protected PageMessages() {}

  /** Does something and says so, or says why it could not be done. */
  public boolean attempt(Runnable deed, String bundle, String key) {
    try {
      deed.run();
    } catch (DomainException refused) {
      tell(refused);
      return false;
    }
    done(bundle, key);
    return true;
  }

  /**
   * Says that something was done, on this page or the next.
   *
   * @param bundle variable of the bundle of texts
   * @param key of its sentence
   * @param values what stands in the sentence's {0}, {1} …
   */
  public void done(String bundle, String key, Object... values) {
    FacesContext faces = FacesContext.getCurrentInstance();
    String text = faces.getApplication().getResourceBundle(faces, bundle).getString(key);
    String sentence =
        values.length == 0
            ? text
            : new MessageFormat(text, faces.getViewRoot().getLocale()).format(values);
    faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, sentence, sentence));
    faces.getExternalContext().getFlash().setKeepMessages(true);
  }

  /** Says what went wrong: each bad field, or else the error as a whole. */
  public void tell(DomainException refused) {
    ProblemDocument problem = ProblemResponse.diagnosis(request).of(refused);
    if (problem.errors().isEmpty()) {
      add(problem.detail());
    }
    problem.errors().forEach(bad -> add(bad.detail()));
  }

  private static void add(String sentence) {
    FacesContext.getCurrentInstance()
        .addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, sentence));
  }
}
