package nl.vipez.web.expertise;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.vipez.expertise.AsYouType;
import nl.vipez.expertise.model.Need;
import nl.vipez.expertise.model.TypedNeed;
import nl.vipez.shared.DomainException;
import nl.vipez.shared.Problem;
import nl.vipez.web.locale.CurrentLocale;
import nl.vipez.web.security.CurrentCaller;
import org.jspecify.annotations.Nullable;

/** What is there already for a question that is being typed. */
@Path("/need-suggestions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class NeedSuggestionResource {
  private static final int MOST = 1_000;

  @Inject private CurrentCaller current;
  @Inject private CurrentLocale locale;
  @Inject private AsYouType typing;
  @Inject private MatchView view;

  /** Documents, people and themes for a text of at most 1,000 characters. */
  @GET
  public TypedAnswer suggestions(@QueryParam("text") @Nullable String text) {
    String typed = Objects.requireNonNullElse(text, "");
    if (typed.length() > MOST) {
      throw new DomainException(Problem.INVALID, "expertise.length-bounds", 0, MOST);
    }
    TypedNeed found = typing.suggestions(current.caller(), typed);
    Need need = new Need(0, current.getMunicipality(), "", typed, Set.of(), Optional.empty());
    return new TypedAnswer(
        found.documents().stream().map(view::document).toList(),
        view.answers(need, found.people()),
        found.themes().stream()
            .map(
                theme ->
                    new TypedAnswer.Named(
                        theme.code(), "en".equals(locale.getTag()) ? theme.en() : theme.nl()))
            .toList(),
        found.asked().stream()
            .map(
                one ->
                    new TypedAnswer.Asked(
                        one.need().id(), one.need().title(), one.outcome().orElse(null)))
            .toList());
  }
}
