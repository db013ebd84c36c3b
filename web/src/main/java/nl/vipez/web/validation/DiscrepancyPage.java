package nl.vipez.web.validation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.text.NumberFormat;
import java.text.ParsePosition;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.vipez.account.model.Role;
import nl.vipez.benchmark.FigureIntake;
import nl.vipez.benchmark.entry.EntryDesk;
import nl.vipez.benchmark.model.discrepancy.Discrepancy;
import nl.vipez.benchmark.model.discrepancy.Message;
import nl.vipez.benchmark.model.discrepancy.Step;
import nl.vipez.benchmark.validation.Discrepancies;
import nl.vipez.shared.DomainException;
import nl.vipez.shared.Problem;
import nl.vipez.web.problem.PageMessages;
import nl.vipez.web.security.CurrentCaller;
import org.jspecify.annotations.Nullable;

/** One doubtful figure: what is odd about it, the dialogue, and the next step. */
@Named
@ViewScoped
public class DiscrepancyPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private CurrentCaller current;
  @Inject private Discrepancies discrepancies;
  @Inject private FigureIntake intake;
  @Inject private EntryDesk desk;
  @Inject private DiscrepancyWords words;
  @Inject private DiscrepancyRows writer;
  @Inject private RoundRows dates;
  @Inject private PageMessages messages;

  private long id;
  private @Nullable String text;
  private @Nullable String value;
  private @Nullable String part;

  @SuppressWarnings("NullAway") // the container fills the fields
  public DiscrepancyPage() {}

  /** Offers last year's accepted reason, once. */
  public void open() {
    Discrepancy one = discrepancies.get(current.caller(), id);
    if (one.state().waitsForMunicipality() && !isAnalyst()) {
      text = discrepancies.reasonOfLastYear(current.caller(), id).orElse(null);
    }
  }

  /** The figure. */
  public DiscrepancyRow getRow() {
    return writer.rows(List.of(one())).get(0);
  }

  private Discrepancy one() {
    return discrepancies.get(current.caller(), id);
  }

  /** The dialogue, oldest first. */
  public List<MessageRow> getMessages() {
    return discrepancies.messages(current.caller(), id).stream().map(this::row).toList();
  }

  private MessageRow row(Message one) {
    boolean rules = one.author().equals(Message.RULES);
    String amount = words.amount(one().indicator(), one.value());
    return new MessageRow(
        rules ? words.words().say("rules") : one.name(),
        words.words().say("did." + one.step().name(), amount),
        one.text(),
        dates.date(one.at()),
        rules ? "rules" : one.step().ofMunicipality() ? "ours" : "theirs");
  }

  /** Whether the caller is an analyst. */
  public boolean isAnalyst() {
    return current.caller().is(Role.ANALYST);
  }

  /** Whether a step of this name can be taken now, by this caller. */
  public boolean can(String name) {
    Step step = Step.named(name).orElseThrow();
    return step.from(one().state()).isPresent()
        && (isAnalyst() ? !step.ofMunicipality() || step == Step.NOTE : step.ofMunicipality());
  }

  /** Whether the figure is entered, and so can be corrected here. */
  public boolean isEntered() {
    return words.indicator(one().indicator()).entered();
  }

  /** Whether it is made of base figures, and so corrected in one of those. */
  public boolean isMade() {
    return words.indicator(one().indicator()).made();
  }

  /** The base figures that it is made of. */
  public List<PartRow> getParts() {
    Discrepancy one = one();
    Map<String, FigureIntake.Recorded> now = intake.recorded(one.municipality(), one.year());
    Map<String, FigureIntake.Recorded> last = intake.recorded(one.municipality(), one.year() - 1);
    boolean open = !isAnalyst() && desk.takes(current.caller(), one.municipality(), one.year());
    return discrepancies.parts(current.caller(), id).stream()
        .map(
            each ->
                PartRow.of(
                    each.question(),
                    Optional.ofNullable(now.get(each.code())),
                    Optional.ofNullable(last.get(each.code())),
                    open,
                    words.words()))
        .toList();
  }

  /** The unit of a correction. */
  public String getUnit() {
    return words.indicator(one().indicator()).text().unit(words.words().locale());
  }

  /** Takes the step of this name. */
  public @Nullable String say(String name) {
    Step step = Step.named(name).orElseThrow();
    boolean done =
        messages.attempt(
            () ->
                discrepancies.say(
                    current.caller(),
                    id,
                    step,
                    text == null ? "" : text,
                    step == Step.CORRECT ? Optional.of(number()) : Optional.empty(),
                    step == Step.CORRECT ? Optional.ofNullable(part) : Optional.empty()),
            "validation",
            "said." + name);
    return done ? "/benchmark/discrepancy?faces-redirect=true&id=" + id : null;
  }

  private double number() {
    String typed = value == null ? "" : value.strip();
    ParsePosition end = new ParsePosition(0);
    Number parsed = NumberFormat.getNumberInstance(words.words().locale()).parse(typed, end);
    if (parsed == null || end.getIndex() < typed.length()) {
      throw new DomainException(Problem.UNPROCESSABLE, "discrepancy.number", typed);
    }
    return parsed.doubleValue();
  }

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }

  public @Nullable String getText() {
    return text;
  }

  public void setText(@Nullable String text) {
    this.text = text;
  }

  public @Nullable String getPart() {
    return part;
  }

  public void setPart(@Nullable String part) {
    this.part = part;
  }

  public @Nullable String getValue() {
    return value;
  }

  public void setValue(@Nullable String value) {
    this.value = value;
  }
}
