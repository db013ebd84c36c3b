package nl.vipez.web.figures;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.vipez.benchmark.entry.EntryDesk;
import nl.vipez.benchmark.entry.Uploads;
import nl.vipez.benchmark.model.Figure;
import nl.vipez.benchmark.model.Indicator;
import nl.vipez.benchmark.model.Status;
import nl.vipez.benchmark.model.entry.Answer;
import nl.vipez.benchmark.model.entry.EntryForm;
import nl.vipez.benchmark.model.entry.Known;
import nl.vipez.benchmark.model.entry.MissingReason;
import nl.vipez.benchmark.model.entry.Question;
import nl.vipez.benchmark.model.entry.TypedNumber;
import nl.vipez.circle.model.Round;
import nl.vipez.municipality.Municipalities;
import nl.vipez.municipality.model.Municipality;
import nl.vipez.shared.DomainException;
import nl.vipez.shared.Problem;
import nl.vipez.theme.Themes;
import nl.vipez.theme.model.Category;
import nl.vipez.web.benchmark.Words;
import nl.vipez.web.locale.CurrentLocale;
import nl.vipez.web.security.CurrentCaller;
import org.jspecify.annotations.Nullable;

/** "Cijfers invullen": the questions of one category, and how far each is. */
@RequestScoped
@Named("entryPage")
public class EntryPage {
  private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");
  private static final List<Status> STATUSES = List.of(Status.A, Status.P, Status.E, Status.M);

  @Inject private HttpServletRequest request;
  @Inject private CurrentCaller current;
  @Inject private CurrentLocale locale;
  @Inject private EntryDesk desk;
  @Inject private Uploads uploads;
  @Inject private Municipalities municipalities;
  @Inject private Themes themes;

  private @Nullable Round round;
  private @Nullable Municipality about;
  private @Nullable EntryForm form;
  private int category;

  @SuppressWarnings("NullAway") // the container fills the fields
  public EntryPage() {}

  /** Reads the form; strangers are turned away. */
  public void open() {
    if (!current.isSignedIn()) {
      throw new DomainException(Problem.NOT_FOUND, "benchmark.sign-in");
    }
    about = current.caller().municipality().flatMap(municipalities::find).orElse(null);
    round = desk.round().orElse(null);
    if (about != null && round != null && desk.mayEnter(current.caller(), about.code())) {
      form = desk.form(current.caller(), about.code(), round.referenceYear());
      category = asked().orElseGet(this::firstOpen);
    }
  }

  private Optional<Integer> asked() {
    return Optional.ofNullable(request.getParameter("category"))
        .filter(text -> text.matches("\\d{1,2}"))
        .map(Integer::valueOf)
        .filter(form().progress()::containsKey);
  }

  private int firstOpen() {
    return form().progress().entrySet().stream()
        .filter(one -> one.getValue().left() > 0)
        .map(java.util.Map.Entry::getKey)
        .findFirst()
        .orElseGet(() -> form().progress().isEmpty() ? 1 : form().progress().firstKey());
  }

  private EntryForm form() {
    return Optional.ofNullable(form).orElseThrow();
  }

  private Words words() {
    return Words.of(locale.locale(), "figures");
  }

  /** Whether the caller fills in figures at all. */
  public boolean isAllowed() {
    return about != null && desk.mayEnter(current.caller(), about.code());
  }

  /** Whether there is a form to fill in. */
  public boolean isShown() {
    return form != null;
  }

  /** Whether the caller hands in tables; others may try one. */
  public boolean isHandingIn() {
    return uploads.mayUpload(current.caller());
  }

  /** "Cijfers over 2025 invullen". */
  public String getTitle() {
    return round == null
        ? words().say("entry.title-plain")
        : words().say("entry.title", String.valueOf(round.referenceYear()));
  }

  /** One sentence: how far it is. */
  public String getLead() {
    EntryForm.Count total = form().total();
    return total.left() == 0
        ? words().say("entry.lead-done", name(), total.all())
        : words().say("entry.lead", name(), total.left(), total.all());
  }

  private String name() {
    return Optional.ofNullable(about).map(Municipality::name).orElse("");
  }

  /** The address of the calls of this form, below the API. */
  public String getAddress() {
    return "/api/v1/entries/" + form().municipality() + "/" + form().year();
  }

  /** How far the whole is. */
  public EntryForm.Count getTotal() {
    return form().total();
  }

  /** The category that is shown. */
  public int getCategory() {
    return category;
  }

  /** The name of the category that is shown. */
  public String getCategoryName() {
    return themes.category(category).map(words()::name).orElse("");
  }

  /** The category that comes next; 0 after the last. */
  public int getNext() {
    return form().progress().tailMap(category + 1).keySet().stream().findFirst().orElse(0);
  }

  /**
   * A category in the list.
   *
   * @param number 1 to 12
   * @param name in the reader's language
   * @param done how many answered
   * @param all how many asked
   */
  public record Step(int number, String name, int done, int all) {}

  /** The categories, with how far each is. */
  public List<Step> getSteps() {
    List<Step> steps = new ArrayList<>();
    for (Category one : themes.categories()) {
      EntryForm.Count count = form().progress().get(one.number());
      if (count != null) {
        steps.add(new Step(one.number(), words().name(one), count.done(), count.all()));
      }
    }
    return steps;
  }

  /** The statuses to choose from. */
  public List<Status> getStatuses() {
    return STATUSES;
  }

  /** The reasons to choose from. */
  public List<MissingReason> getReasons() {
    return Arrays.asList(MissingReason.values());
  }

  /** Keys, without "say.", of the sentences that the page's scripts say. */
  public List<String> getSentences() {
    return List.of(
        "saving",
        "saved",
        "failed",
        "retry",
        "expired",
        "conflict",
        "conflict-missing",
        "keep-theirs",
        "take-mine",
        "count",
        "left",
        "left-none",
        "choose-file",
        "wrong-kind",
        "busy",
        "tried",
        "sent",
        "same",
        "errors",
        "more-errors",
        "marked",
        "reload",
        "doubts");
  }

  /**
   * One question as it is shown.
   *
   * @param code of the indicator
   * @param name in the reader's language
   * @param definition what is counted
   * @param unit in the reader's language
   * @param lastYear written out; says so when there is none
   * @param broken whether the territory changed since last year
   * @param median written out, with how many peers; says so when there is none
   * @param value as a person may type it
   * @param status letter
   * @param reason name; empty with a value
   * @param note explanation
   * @param vintage of the figure
   * @param noteNumber of the note
   * @param done whether it is answered
   * @param saved who answered last and when; empty while nobody did
   */
  public record Row(
      String code,
      String name,
      String definition,
      String unit,
      String lastYear,
      boolean broken,
      String median,
      String value,
      String status,
      String reason,
      String note,
      int vintage,
      int noteNumber,
      boolean done,
      String saved) {}

  /** The questions of the category. */
  public List<Row> getRows() {
    Words words = words();
    return form().of(category).stream().map(one -> row(one, words)).toList();
  }

  private static Row row(Question one, Words words) {
    Indicator indicator = one.indicator();
    Known known = one.known();
    Answer answer = one.answer();
    String unit = indicator.text().unit(words.locale());
    return new Row(
        indicator.code(),
        indicator.text().name(words.locale()),
        indicator.text().definition(words.locale()),
        unit,
        known
            .lastYear()
            .flatMap(Figure::value)
            .map(value -> words.amount(value, indicator.decimals(), unit))
            .orElseGet(() -> words.say("entry.none")),
        known.broken(),
        known
            .median()
            .map(value -> words.amount(value, indicator.decimals(), unit))
            .orElseGet(() -> words.say("entry.too-few")),
        answer.figure().flatMap(Figure::value).map(TypedNumber::shown).orElse(""),
        STATUSES.contains(answer.status()) ? answer.status().name() : Status.A.name(),
        answer.note().reason().map(MissingReason::name).orElse(""),
        answer.note().text(),
        answer.vintage(),
        answer.note().number(),
        answer.done(),
        answer
            .at()
            .map(at -> words.say("entry.saved-by", answer.by().orElse(""), moment(at, words)))
            .orElse(""));
  }

  private static String moment(Instant at, Words words) {
    return DateTimeFormatter.ofPattern("d MMM HH:mm", words.locale()).format(at.atZone(HERE));
  }
}
