package nl.vipez.web.steering;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.vipez.benchmark.Indicators;
import nl.vipez.benchmark.catalogue.CatalogueDesk;
import nl.vipez.benchmark.model.Indicator;
import nl.vipez.benchmark.model.catalogue.DefinitionFields;
import nl.vipez.shared.DomainException;
import nl.vipez.shared.Problem;
import nl.vipez.steering.Proposals;
import nl.vipez.steering.model.Proposal;
import nl.vipez.web.catalogue.Trial;
import nl.vipez.web.locale.CurrentLocale;
import nl.vipez.web.problem.FieldMessages;
import nl.vipez.web.security.CurrentCaller;
import org.jspecify.annotations.Nullable;

/** The form of a proposal: a new indicator, another definition, or no longer asking one. */
@Named
@ViewScoped
public class ProposePage implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final String FORM = "suggestion";
  private static final int USUAL_DAYS = 28;

  @Inject private CurrentCaller current;
  @Inject private CurrentLocale locale;
  @Inject private Proposals proposals;
  @Inject private Indicators indicators;
  @Inject private CatalogueDesk desk;
  @Inject private Trial trial;
  @Inject private FieldMessages messages;
  @Inject private Clock clock;

  private String kind = "";
  private String indicator = "";
  private String newCode = "";
  private String title = "";
  private String motivation = "";
  private String closes = "";
  private boolean meaningChanged;
  private final Map<String, String> fields = new HashMap<>();
  private transient @Nullable List<Trial.Row> tried;

  @SuppressWarnings("NullAway") // the container fills the fields
  public ProposePage() {}

  /** Fills the form with the present definition. */
  public void open() {
    if (!Proposals.mayTakePart(current.caller())
        || (!isNew() && indicators.find(indicator).isEmpty())) {
      throw new DomainException(Problem.NOT_FOUND, "steering.unknown");
    }
    closes = LocalDate.now(clock).plusDays(USUAL_DAYS).toString();
    if (isNew()) {
      fields.putAll(DefinitionFields.usual());
      fields.put("validFrom", String.valueOf(proposals.nextRound() - 1));
    } else {
      fields.putAll(DefinitionFields.of(indicators.get(indicator)));
    }
  }

  private Proposal.Kind kind() {
    return Arrays.stream(Proposal.Kind.values())
        .filter(one -> one.name().equals(kind))
        .findFirst()
        .orElse(Proposal.Kind.NEW);
  }

  public boolean isNew() {
    return kind() == Proposal.Kind.NEW;
  }

  public boolean isDrop() {
    return kind() == Proposal.Kind.DROP;
  }

  /** Key of what is proposed. */
  public String getKindName() {
    return kind().name();
  }

  /** Name of the indicator; empty for a new one. */
  public String getName() {
    return indicators.find(indicator).map(one -> one.text().name(locale.locale())).orElse("");
  }

  /** The round that is prepared. */
  public int getRoundYear() {
    return proposals.nextRound();
  }

  /** What the form holds; a field left empty counts as an empty text. */
  private Map<String, String> held() {
    fields.replaceAll((name, text) -> Objects.requireNonNullElse(text, ""));
    return fields;
  }

  private String target() {
    return isNew() ? newCode.strip() : indicator;
  }

  /** Checks the definition and tries its formula, without keeping anything. */
  public @Nullable String check() {
    try {
      Indicator checked = desk.check(target(), held());
      tried = trial.rows(current.caller(), checked);
    } catch (DomainException problem) {
      messages.show(FORM, problem);
    }
    return null;
  }

  /** Puts the proposal to the members. */
  public @Nullable String propose() {
    try {
      Proposal made =
          proposals.propose(
              current.caller(),
              new Proposal.Content(
                  kind(), target(), getRoundYear(), title, motivation, held(), meaningChanged),
              lastDay());
      return "/benchmark/proposal?faces-redirect=true&id=" + made.id();
    } catch (DomainException problem) {
      messages.show(FORM, problem);
      return null;
    }
  }

  /** A day that cannot be read is refused as one that is too early. */
  private LocalDate lastDay() {
    try {
      return LocalDate.parse(closes.strip());
    } catch (DateTimeException unreadable) {
      return LocalDate.EPOCH;
    }
  }

  /** Whether the definition was checked and found right. */
  public boolean isChecked() {
    return tried != null;
  }

  /** What the formula gives for some municipalities. */
  public List<Trial.Row> getTried() {
    return tried == null ? List.of() : tried;
  }

  public String getKind() {
    return kind;
  }

  public void setKind(@Nullable String kind) {
    this.kind = kind == null ? "" : kind;
  }

  public String getIndicator() {
    return indicator;
  }

  public void setIndicator(@Nullable String indicator) {
    this.indicator = indicator == null ? "" : indicator;
  }

  public String getNewCode() {
    return newCode;
  }

  public void setNewCode(@Nullable String newCode) {
    this.newCode = newCode == null ? "" : newCode;
  }

  public String getTitle() {
    return title;
  }

  public void setTitle(@Nullable String title) {
    this.title = title == null ? "" : title;
  }

  public String getMotivation() {
    return motivation;
  }

  public void setMotivation(@Nullable String motivation) {
    this.motivation = motivation == null ? "" : motivation;
  }

  public String getCloses() {
    return closes;
  }

  public void setCloses(@Nullable String closes) {
    this.closes = closes == null ? "" : closes;
  }

  public boolean isMeaningChanged() {
    return meaningChanged;
  }

  public void setMeaningChanged(boolean meaningChanged) {
    this.meaningChanged = meaningChanged;
  }

  /** What the form holds, by the names of the fields. */
  public Map<String, String> getFields() {
    return fields;
  }
}
