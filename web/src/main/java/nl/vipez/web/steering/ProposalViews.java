package nl.vipez.web.steering;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.vipez.account.Accounts;
import nl.vipez.account.model.AccountFacts;
import nl.vipez.benchmark.Indicators;
import nl.vipez.benchmark.catalogue.Catalogue;
import nl.vipez.benchmark.model.Indicator;
import nl.vipez.benchmark.model.catalogue.DefinitionFields;
import nl.vipez.benchmark.model.catalogue.Version;
import nl.vipez.steering.model.Proposal;
import nl.vipez.web.benchmark.Words;
import nl.vipez.web.catalogue.DefinitionWords;
import nl.vipez.web.locale.CurrentLocale;

/** Writes proposals out in the reader's language. */
@RequestScoped
public class ProposalViews {
  @Inject private Indicators indicators;
  @Inject private Catalogue catalogue;
  @Inject private Accounts accounts;
  @Inject private CurrentLocale locale;

  @SuppressWarnings("NullAway") // the container fills the fields
  public ProposalViews() {}

  /**
   * A proposal in words.
   *
   * @param id unique
   * @param kind NEW, CHANGE or DROP
   * @param state where it stands
   * @param outcome how it was decided; empty before
   * @param title in a few words
   * @param motivation why
   * @param indicator name of the indicator
   * @param code of the indicator
   * @param there whether the indicator is in the catalogue
   * @param by who proposed it
   * @param at when, in epoch form
   * @param closes last day of the vote
   * @param roundYear the round it is for
   * @param fictional whether it was made up
   * @param meaningChanged whether the series would be broken
   * @param hindered whether it was decided and does not fit the catalogue any more
   * @param lines what would become different
   * @param votes how it was voted, in a sentence; empty before the decision
   */
  public record View(
      String id,
      String kind,
      String state,
      String outcome,
      String title,
      String motivation,
      String indicator,
      String code,
      boolean there,
      String by,
      Instant at,
      LocalDate closes,
      int roundYear,
      boolean fictional,
      boolean meaningChanged,
      boolean hindered,
      List<DefinitionWords.Line> lines,
      String votes) {}

  /** The proposal in words. */
  public View of(Proposal one) {
    Proposal.Content content = one.content();
    Optional<Indicator> now = indicators.find(content.indicator());
    return new View(
        one.id(),
        content.kind().name(),
        one.state().name(),
        one.decision().map(decision -> decision.outcome().name()).orElse(""),
        content.title(),
        content.motivation(),
        now.map(found -> found.text().name(locale.locale())).orElseGet(() -> named(content)),
        content.indicator(),
        now.isPresent(),
        who(one.by()),
        one.at(),
        one.closes(),
        content.roundYear(),
        one.fictional(),
        content.meaningChanged(),
        one.hindrance().isPresent(),
        lines(one),
        one.decision().map(this::votes).orElse(""));
  }

  private String named(Proposal.Content content) {
    return content
        .fields()
        .getOrDefault(locale.getTag().equals("en") ? "en" : "nl", content.indicator());
  }

  /** What others see of who did something. */
  public String who(String username) {
    return username.equals("system")
        ? words().say("by-system")
        : accounts.find(username).map(AccountFacts::displayName).orElse(username);
  }

  /** Against the definition of before: once in effect, the version that it replaced. */
  private List<DefinitionWords.Line> lines(Proposal one) {
    Map<String, String> fields = one.content().fields();
    Map<String, String> before = new HashMap<>(before(one));
    if (one.content().kind() == Proposal.Kind.NEW) {
      before.clear();
    }
    Map<String, String> after = new HashMap<>(before);
    after.putAll(fields);
    return new DefinitionWords(locale.locale()).lines(before, after);
  }

  private Map<String, String> before(Proposal one) {
    return catalogue
        .line(one.content().indicator())
        .map(
            line ->
                line.versions().stream()
                    .filter(
                        version ->
                            one.state() != Proposal.State.IN_EFFECT
                                || version.change().at().isBefore(decidedAt(one)))
                    .findFirst()
                    .orElse(line.current()))
        .map(Version::indicator)
        .map(DefinitionFields::of)
        .orElse(Map.of());
  }

  private static Instant decidedAt(Proposal one) {
    return one.decision().map(Proposal.Decision::at).orElse(one.at());
  }

  private String votes(Proposal.Decision decision) {
    return words()
        .say(
            "decided.votes",
            decision.votesFor(),
            decision.votesAgainst(),
            decision.abstained(),
            decision.members());
  }

  private Words words() {
    return Words.of(locale.locale(), "steering");
  }
}
