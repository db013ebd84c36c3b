package nl.vipez.web.catalogue;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.vipez.account.Accounts;
import nl.vipez.account.model.AccountFacts;
import nl.vipez.benchmark.catalogue.Catalogue;
import nl.vipez.benchmark.catalogue.CatalogueDesk;
import nl.vipez.benchmark.catalogue.Draft;
import nl.vipez.benchmark.model.Indicator;
import nl.vipez.benchmark.model.catalogue.DefinitionFields;
import nl.vipez.benchmark.model.catalogue.Version;
import nl.vipez.benchmark.model.catalogue.VersionLine;
import nl.vipez.shared.DomainException;
import nl.vipez.shared.Problem;
import nl.vipez.web.locale.CurrentLocale;
import nl.vipez.web.problem.FieldMessages;
import nl.vipez.web.security.CurrentCaller;
import org.jspecify.annotations.Nullable;

/** One indicator: its definition, its history, and for who may, the form that changes it. */
@Named
@ViewScoped
public class IndicatorPage implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final String FORM = "definition";

  @Inject private CurrentCaller current;
  @Inject private CurrentLocale locale;
  @Inject private Catalogue catalogue;
  @Inject private CatalogueDesk desk;
  @Inject private Accounts accounts;
  @Inject private Trial trial;
  @Inject private FieldMessages messages;

  private String code = "";
  private boolean saved;
  private String newCode = "";
  private final Map<String, String> fields = new HashMap<>();
  private int version;
  private String reason = "";
  private boolean meaningChanged;
  private @Nullable Integer fromYear;
  private transient @Nullable VersionLine line;
  private transient @Nullable List<Trial.Row> tried;

  @SuppressWarnings("NullAway") // the container fills the fields
  public IndicatorPage() {}

  /** Reads the indicator; without a code the form is for a new one. */
  public void open() {
    if (code.isEmpty()) {
      if (!isMayChange()) {
        throw new DomainException(Problem.NOT_FOUND, "catalogue.unknown", code);
      }
      fields.putAll(DefinitionFields.usual());
    } else {
      Version now = line().current();
      fields.putAll(DefinitionFields.of(now.indicator()));
      version = now.number();
    }
  }

  private VersionLine line() {
    VersionLine known = line;
    if (known == null) {
      known =
          catalogue
              .line(code)
              .orElseThrow(() -> new DomainException(Problem.NOT_FOUND, "catalogue.unknown", code));
      line = known;
    }
    return known;
  }

  /** Whether the page is about an indicator that is there. */
  public boolean isThere() {
    return !code.isEmpty();
  }

  public boolean isMayChange() {
    return CatalogueDesk.mayChange(current.caller());
  }

  /** The name in the reader's language. */
  public String getName() {
    return line().current().indicator().text().name(locale.locale());
  }

  /** The present definition, a line a field that says something. */
  public List<DefinitionWords.Line> getFacts() {
    Map<String, String> now = DefinitionFields.of(line().current().indicator());
    return words().lines(Map.of("core", "", "survey", ""), now);
  }

  /** Years from which the indicator means something else. */
  public List<Integer> getBreaks() {
    return new ArrayList<>(line().breaks());
  }

  /**
   * A version in the history.
   *
   * @param number counting up
   * @param from the first year it holds for; 0 for all
   * @param meaning whether the meaning changed
   * @param at when it was made
   * @param by who made it
   * @param reason why
   * @param lines what became different
   */
  public record Row(
      int number,
      int from,
      boolean meaning,
      Instant at,
      String by,
      String reason,
      List<DefinitionWords.Line> lines) {}

  /** Every version, newest first, each with what it changed. */
  public List<Row> getHistory() {
    List<Version> versions = line().versions();
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < versions.size(); i++) {
      Version one = versions.get(i);
      Map<String, String> now = DefinitionFields.of(one.indicator());
      Map<String, String> before =
          i + 1 < versions.size() ? DefinitionFields.of(versions.get(i + 1).indicator()) : now;
      rows.add(
          new Row(
              one.number(),
              one.effectiveFrom(),
              one.change().meaningChanged(),
              one.change().at(),
              who(one.change()),
              reason(one.change()),
              words().lines(before, now)));
    }
    return rows;
  }

  private String who(Version.Change change) {
    return switch (change.by()) {
      case Version.Change.SYSTEM -> words().say("history.system");
      case "steering-group" -> words().say("history.steering-group");
      default -> accounts.find(change.by()).map(AccountFacts::displayName).orElse(change.by());
    };
  }

  private String reason(Version.Change change) {
    return change.bySystem() ? words().say("history.delivered") : change.reason();
  }

  private DefinitionWords words() {
    return new DefinitionWords(locale.locale());
  }

  /** Checks the form and tries its formula, without keeping anything. */
  public @Nullable String check() {
    try {
      Indicator checked = desk.check(target(), held());
      tried = trial.rows(current.caller(), checked);
    } catch (DomainException problem) {
      messages.show(FORM, problem);
    }
    return null;
  }

  /** Keeps the form. */
  public @Nullable String save() {
    Draft draft = new Draft(held(), version, reason, meaningChanged, Optional.ofNullable(fromYear));
    try {
      Version kept =
          isThere()
              ? desk.change(current.caller(), code, draft)
              : desk.add(current.caller(), newCode.strip(), draft);
      return "/benchmark/indicator?faces-redirect=true&saved=true&code=" + kept.indicator().code();
    } catch (DomainException problem) {
      messages.show(FORM, problem);
      return null;
    }
  }

  /** What the form holds; a field left empty counts as an empty text. */
  private Map<String, String> held() {
    fields.replaceAll((name, text) -> Objects.requireNonNullElse(text, ""));
    return fields;
  }

  private String target() {
    return isThere() ? code : newCode.strip();
  }

  /** Whether the form was checked and found right. */
  public boolean isChecked() {
    return tried != null;
  }

  /** What the formula gives for some municipalities. */
  public List<Trial.Row> getTried() {
    return tried == null ? List.of() : tried;
  }

  public String getCode() {
    return code;
  }

  public void setCode(@Nullable String code) {
    this.code = code == null ? "" : code.strip();
  }

  public boolean isSaved() {
    return saved;
  }

  public void setSaved(boolean saved) {
    this.saved = saved;
  }

  public String getNewCode() {
    return newCode;
  }

  public void setNewCode(@Nullable String newCode) {
    this.newCode = newCode == null ? "" : newCode;
  }

  /** What the form holds, by the names of the fields. */
  public Map<String, String> getFields() {
    return fields;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(@Nullable String reason) {
    this.reason = reason == null ? "" : reason;
  }

  public boolean isMeaningChanged() {
    return meaningChanged;
  }

  public void setMeaningChanged(boolean meaningChanged) {
    this.meaningChanged = meaningChanged;
  }

  public @Nullable Integer getFromYear() {
    return fromYear;
  }

  public void setFromYear(@Nullable Integer fromYear) {
    this.fromYear = fromYear;
  }
}
