package nl.vipez.web.figures;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.vipez.benchmark.catalogue.FormulaCheck;
import nl.vipez.benchmark.entry.EntryDesk;
import nl.vipez.benchmark.entry.Uploads;
import nl.vipez.benchmark.model.Status;
import nl.vipez.benchmark.model.entry.EntryForm;
import nl.vipez.benchmark.model.entry.MissingReason;
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

  @Inject private HttpServletRequest request;
  @Inject private CurrentCaller current;
  @Inject private CurrentLocale locale;
  @Inject private EntryDesk desk;
  @Inject private Uploads uploads;
  @Inject private Municipalities municipalities;
  @Inject private Themes themes;
  @Inject private FormulaCheck formulas;

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
    return EntryRow.STATUSES;
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
        "held",
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
        "place",
        "column-indicator",
        "column-municipality",
        "column-year",
        "column-value",
        "column-cases",
        "column-status",
        "column-reason",
        "column-note",
        "column-version",
        "more-errors",
        "marked",
        "reload",
        "doubts",
        "would-doubt",
        "more-doubts",
        "marked-doubts");
  }

  /** The indicators of the category that are entered themselves. */
  public List<EntryRow> getRows() {
    Words words = words();
    Set<String> elsewhere =
        getMade().stream()
            .flatMap(one -> one.parts().stream())
            .map(EntryRow::code)
            .collect(Collectors.toSet());
    return form().of(category).stream()
        .filter(one -> !elsewhere.contains(one.indicator().code()))
        .map(
            one ->
                EntryRow.of(one, !form().madeOf(one.indicator().code()).isEmpty(), form(), words))
        .toList();
  }

  /**
   * The indicators of the category that are made of base figures, with the questions about those.
   */
  public List<MadeRow> getMade() {
    Words words = words();
    boolean english = words.locale().getLanguage().equals("en");
    Map<String, String> figures =
        formulas.baseFigures().stream()
            .collect(
                Collectors.toMap(
                    FormulaCheck.BaseFigure::code, one -> english ? one.en() : one.nl()));
    return MadeRow.of(
        form(),
        category,
        new MadeRow.Names(number -> themes.category(number).map(words::name).orElse(""), figures),
        words);
  }
}
