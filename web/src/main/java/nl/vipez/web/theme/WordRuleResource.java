package nl.vipez.web.theme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Objects;
import nl.vipez.shared.DomainException;
import nl.vipez.shared.FieldError;
import nl.vipez.shared.Problem;
import nl.vipez.theme.WordRules;
import nl.vipez.theme.model.WordRule;
import nl.vipez.web.Items;
import nl.vipez.web.Paging;
import nl.vipez.web.security.CurrentCaller;
import org.jspecify.annotations.Nullable;

/** Words that search takes apart in a way of their own; for curators. */
@Path("word-rules")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class WordRuleResource {
  private static final int PAGE = 100;

  private CurrentCaller current;
  private WordRules rules;

  /** For the container. */
  @Inject
  public WordRuleResource(CurrentCaller current, WordRules rules) {
    this.current = current;
    this.rules = rules;
  }

  /** For the proxy alone. */
  @SuppressWarnings("NullAway.Init")
  protected WordRuleResource() {}

  /** All rules, by word. */
  @GET
  public Items<WordRule> list(
      @QueryParam("from") @Nullable String from, @QueryParam("size") @Nullable String size) {
    return Items.page(rules.list(current.caller()), Paging.of(from, size, PAGE));
  }

  /** Adds or replaces the rule of a word; documents are then analysed again in the background. */
  @PUT
  @Path("{word}")
  public WordRule keep(@PathParam("word") String word, RuleRequest body) {
    WordRule.Kind kind =
        WordRule.Kind.named(Objects.requireNonNullElse(body.kind(), ""))
            .orElseThrow(
                () ->
                    new DomainException(
                        Problem.UNPROCESSABLE,
                        "problem.fields",
                        List.of(),
                        List.of(FieldError.of("kind", "theme.bad-kind"))));
    return rules.keep(
        current.caller(),
        new WordRule(
            word,
            kind,
            Objects.requireNonNullElse(body.parts(), List.<String>of()),
            Objects.requireNonNullElse(body.edition(), 0)));
  }

  /** Takes the rule of a word away. */
  @DELETE
  @Path("{word}")
  public void remove(
      @PathParam("word") String word, @QueryParam("edition") @Nullable Integer edition) {
    rules.remove(current.caller(), word, Objects.requireNonNullElse(edition, 0));
  }

  /**
   * The rule of a word as it is sent.
   *
   * @param kind SPLIT, WHOLE, UNCHANGED or PART
   * @param parts for SPLIT: the parts in order
   * @param edition the edition that was changed; 0 or absent for a new one
   */
  public record RuleRequest(
      @Nullable String kind, @Nullable List<String> parts, @Nullable Integer edition) {}
}
