package nl.vipez.web.steering;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.vipez.audience.model.FigureSource;
import nl.vipez.benchmark.Aggregates;
import nl.vipez.benchmark.Indicators;
import nl.vipez.benchmark.model.Aggregate;
import nl.vipez.benchmark.model.Grouping;
import nl.vipez.benchmark.model.Indicator;
import nl.vipez.shared.DomainException;
import nl.vipez.steering.Proposals;
import nl.vipez.steering.model.Ballot;
import nl.vipez.steering.model.Choice;
import nl.vipez.web.benchmark.Words;
import nl.vipez.web.locale.CurrentLocale;
import nl.vipez.web.problem.FieldMessages;
import nl.vipez.web.security.CurrentCaller;
import org.jspecify.annotations.Nullable;

/** One proposal: what it changes, what is said of it, and the vote. */
@Named
@ViewScoped
public class ProposalPage implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final String FORM = "thread";

  @Inject private CurrentCaller current;
  @Inject private CurrentLocale locale;
  @Inject private Proposals proposals;
  @Inject private ProposalViews views;
  @Inject private Aggregates aggregates;
  @Inject private Indicators indicators;
  @Inject private FieldMessages messages;

  private String id = "";
  private String text = "";
  private transient Proposals.@Nullable Detail detail;
  private transient ProposalViews.@Nullable View view;

  @SuppressWarnings("NullAway") // the container fills the fields
  public ProposalPage() {}

  /** Reads the proposal. */
  public void open() {
    detail();
  }

  private Proposals.Detail detail() {
    Proposals.Detail known = detail;
    if (known == null) {
      known = proposals.get(current.caller(), id);
      detail = known;
    }
    return known;
  }

  /** The proposal in words. */
  public ProposalViews.View getView() {
    ProposalViews.View known = view;
    if (known == null) {
      known = views.of(detail().proposal());
      view = known;
    }
    return known;
  }

  /**
   * Something that was said.
   *
   * @param by who
   * @param at when
   * @param text what
   * @param mine whether the reader said it
   */
  public record Said(String by, Instant at, String text, boolean mine) {}

  /** What was said, oldest first. */
  public List<Said> getThread() {
    return detail().messages().stream()
        .map(
            one ->
                new Said(
                    views.who(one.by()),
                    one.at(),
                    one.text(),
                    one.by().equals(current.caller().username())))
        .toList();
  }

  /** Whether it can still be discussed and voted on. */
  public boolean isOpen() {
    return detail().proposal().open();
  }

  public boolean isMayVote() {
    return isOpen() && current.has("STEERING");
  }

  public boolean isMayDecide() {
    return detail().ripe();
  }

  public boolean isMayWithdraw() {
    return isOpen() && detail().proposal().by().equals(current.caller().username());
  }

  /** How the caller voted; empty before. */
  public String getMine() {
    return detail().mine().map(Choice::name).orElse("");
  }

  /** How many voted so, of this name of a choice. */
  public int count(String choice) {
    return ballot().count(Choice.valueOf(choice));
  }

  /** How many votes there are and must be. */
  public String getTally() {
    return words()
        .say("vote.tally", ballot().votes().size(), ballot().members().size(), ballot().needed());
  }

  private Ballot ballot() {
    return detail().ballot();
  }

  /** What municipalities together have, where at least five have a figure; empty otherwise. */
  public String getTogether() {
    String code = detail().proposal().content().indicator();
    Optional<Indicator> indicator = indicators.find(code);
    if (indicator.isEmpty()) {
      return "";
    }
    try {
      return aggregates.of(code, Optional.empty(), Grouping.COUNTRY).stream()
          .findFirst()
          .map(one -> sentence(indicator.get(), one))
          .orElse("");
    } catch (DomainException noFigures) {
      return "";
    }
  }

  private String sentence(Indicator indicator, Aggregate one) {
    String unit = indicator.text().unit(locale.locale());
    String fictional =
        one.source() == FigureSource.FICTIONAL ? " " + words().say("together.fictional") : "";
    return words()
            .say(
                "together",
                one.n(),
                words().amount(one.median(), indicator.decimals(), unit),
                words().amount(one.lowerQuartile(), indicator.decimals(), unit),
                words().amount(one.upperQuartile(), indicator.decimals(), unit))
        + fictional;
  }

  private Words words() {
    return Words.of(locale.locale(), "steering");
  }

  /** Says what is in the form. */
  public @Nullable String say() {
    return act(() -> proposals.say(current.caller(), id, text));
  }

  /** Votes by the name of a choice. */
  public @Nullable String vote(String choice) {
    return act(() -> proposals.vote(current.caller(), id, Choice.valueOf(choice)));
  }

  /** Records the decision. */
  public @Nullable String decide() {
    return act(() -> proposals.decide(current.caller(), id));
  }

  /** Takes it back. */
  public @Nullable String withdraw() {
    return act(() -> proposals.withdraw(current.caller(), id));
  }

  private @Nullable String act(Runnable step) {
    try {
      step.run();
      return "/benchmark/proposal?faces-redirect=true&id=" + id;
    } catch (DomainException problem) {
      messages.show(FORM, problem);
      return null;
    }
  }

  public String getId() {
    return id;
  }

  public void setId(@Nullable String id) {
    this.id = id == null || !id.matches("[0-9a-z-]{1,36}") ? "" : id;
  }

  public String getText() {
    return text;
  }

  public void setText(@Nullable String text) {
    this.text = text == null ? "" : text;
  }
}
