package nl.vipez.web.problem;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import nl.vipez.shared.DomainException;
import nl.vipez.web.locale.CurrentLocale;

/** Shows a domain error in the form that caused it, each bad field's sentence at that field. */
@RequestScoped
public class FieldMessages {
  @Inject private CurrentLocale locale;

  /**
   * Adds the messages.
   *
   * @param form id of the form; the fields' ids are the names of the bad fields
   */
  public void show(String form, DomainException thrown) {
    ProblemDocument problem = new Diagnosis(locale.locale(), false).of(thrown);
    FacesContext context = FacesContext.getCurrentInstance();
    context.addMessage(null, error(problem.detail()));
    problem
        .errors()
        .forEach(bad -> context.addMessage(form + ":" + bad.field(), error(bad.detail())));
    context.validationFailed();
  }

  private static FacesMessage error(String sentence) {
    return new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, null);
  }
}
