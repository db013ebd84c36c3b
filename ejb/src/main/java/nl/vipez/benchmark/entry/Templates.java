package nl.vipez.benchmark.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import nl.vipez.account.model.Caller;
import nl.vipez.benchmark.model.Figure;
import nl.vipez.benchmark.model.Status;
import nl.vipez.benchmark.model.entry.Answer;
import nl.vipez.benchmark.model.entry.EntryForm;
import nl.vipez.benchmark.model.entry.Made;
import nl.vipez.benchmark.model.entry.Question;
import nl.vipez.benchmark.sheet.Cell;
import nl.vipez.benchmark.sheet.Look;
import nl.vipez.benchmark.sheet.Sheet;
import nl.vipez.benchmark.sheet.SheetFormat;
import nl.vipez.municipality.Municipalities;
import nl.vipez.municipality.model.Municipality;
import nl.vipez.shared.DomainException;
import nl.vipez.shared.Problem;
import nl.vipez.theme.Themes;
import nl.vipez.theme.model.Category;

/** Spreadsheets to fill in offline: a sheet a category, with what is known beside each field. */
@ApplicationScoped
public class Templates {
  private static final List<Integer> WIDTHS = List.of(44, 40, 18, 12, 14, 14, 14, 22, 44, 60, 8);

  private final EntryDesk desk;
  private final Municipalities municipalities;
  private final Themes themes;

  @Inject
  Templates(EntryDesk desk, Municipalities municipalities, Themes themes) {
    this.desk = desk;
    this.municipalities = municipalities;
    this.themes = themes;
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected Templates() {
    this.desk = null;
    this.municipalities = null;
    this.themes = null;
  }

  /**
   * The template of a municipality and year, filled with what is known.
   *
   * @param category 1 to 12; empty for all
   * @throws DomainException as {@link EntryDesk#form}
   */
  public byte[] file(
      Caller caller,
      String municipality,
      int year,
      Optional<Integer> category,
      SheetFormat format,
      Locale locale) {
    EntryForm form = desk.form(caller, municipality, year);
    Municipality about = municipalities.get(municipality);
    List<Sheet> sheets = new ArrayList<>();
    for (Category one : themes.categories()) {
      List<Question> questions = form.of(one.number());
      if (!questions.isEmpty() && category.filter(only -> only != one.number()).isEmpty()) {
        sheets.add(sheet(one, about, form, locale));
      }
    }
    if (sheets.isEmpty()) {
      throw new DomainException(Problem.NOT_FOUND, "benchmark.entry.no-category");
    }
    return format.write(sheets);
  }

  private static Sheet sheet(Category category, Municipality about, EntryForm form, Locale locale) {
    int year = form.year();
    List<Question> questions = form.of(category.number());
    ResourceBundle words = Choices.words(locale);
    String name = locale.getLanguage().equals("en") ? category.en() : category.nl();
    List<List<Cell>> rows = new ArrayList<>();
    rows.add(List.of(Cell.text(category.number() + ". " + name, Look.TITLE)));
    rows.add(List.of(Cell.text(words.getString("how"), Look.PLAIN)));
    rows.add(
        List.of(
            Cell.text(words.getString("municipality"), Look.KNOWN),
            Cell.text(about.code(), Look.KNOWN),
            Cell.text(about.name(), Look.KNOWN)));
    rows.add(
        List.of(Cell.text(words.getString("year"), Look.KNOWN), Cell.number(year, Look.KNOWN)));
    rows.add(heads(words, year));
    int head = rows.size();
    for (Question one : questions) {
      rows.add(row(one, form.madeOf(one.indicator().code()), locale));
    }
    return new Sheet(category.number() + " " + name, rows, WIDTHS, head);
  }

  private static List<Cell> heads(ResourceBundle words, int year) {
    return List.of(
            "indicator",
            words.getString("name"),
            words.getString("unit"),
            words.getString("last-year") + " (" + (year - 1) + ")",
            words.getString("median") + " (" + (year - 1) + ")",
            words.getString("value"),
            words.getString("status"),
            words.getString("reason"),
            words.getString("explanation"),
            words.getString("definition"),
            words.getString("version"))
        .stream()
        .map(text -> Cell.text(text, Look.HEAD))
        .toList();
  }

  private static List<Cell> row(Question one, List<Made> made, Locale locale) {
    Answer answer = one.answer();
    return List.of(
        Cell.text(one.indicator().code(), Look.KNOWN),
        Cell.text(one.indicator().text().name(locale), Look.KNOWN),
        Cell.text(one.indicator().text().unit(locale), Look.KNOWN),
        Cell.number(one.known().lastYear().flatMap(Figure::value), Look.KNOWN),
        Cell.number(one.known().median(), Look.KNOWN),
        Cell.number(answer.figure().flatMap(Figure::value), Look.INPUT),
        Cell.text(answer.done() ? Choices.word(known(answer.status()), locale) : "", Look.INPUT)
            .choosing(Choices.statuses(locale)),
        Cell.text(
                answer.note().reason().map(reason -> Choices.word(reason, locale)).orElse(""),
                Look.INPUT)
            .choosing(Choices.reasons(locale)),
        Cell.text(answer.note().text(), Look.INPUT),
        Cell.text(definition(one, made, locale), Look.KNOWN),
        Cell.number(answer.vintage(), Look.KNOWN));
  }

  /** The statuses a person chooses from; a break or a forecast is said otherwise. */
  private static String definition(Question one, List<Made> made, Locale locale) {
    String definition = one.indicator().text().definition(locale);
    if (made.isEmpty()) {
      return definition;
    }
    String names =
        made.stream()
            .map(each -> each.indicator().text().name(locale))
            .collect(Collectors.joining(", "));
    return definition
        + " "
        + new MessageFormat(Choices.words(locale).getString("part"), locale)
            .format(new Object[] {names});
  }

  private static Status known(Status status) {
    return switch (status) {
      case P, E, M -> status;
      default -> Status.A;
    };
  }
}
