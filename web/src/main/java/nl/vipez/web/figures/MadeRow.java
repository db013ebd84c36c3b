package nl.vipez.web.figures;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import nl.vipez.benchmark.formula.Formula;
import nl.vipez.benchmark.model.entry.EntryForm;
import nl.vipez.benchmark.model.entry.Made;
import nl.vipez.benchmark.model.entry.Question;
import nl.vipez.web.benchmark.FigureAddress;
import nl.vipez.web.benchmark.Words;

/**
 * An indicator that is made of base figures, with the questions about them.
 *
 * @param code of the indicator
 * @param name its name
 * @param definition what counts, and which way is better
 * @param formula with the names of what is in it
 * @param shown its value with unit, or why there is none yet
 * @param waiting what to do while a figure of a source is not there; empty otherwise
 * @param lastYear last year's value
 * @param lastAddress where the vintages of last year's are told; empty without one
 * @param broken whether last year's was of another territory or meaning
 * @param median the peers' middle
 * @param parts the questions, each under the first indicator that needs it
 * @param elsewhere those it needs that are asked in another place
 * @param history where the vintages of its value are told
 * @param made whether it has a value
 */
public record MadeRow(
    String code,
    String name,
    String definition,
    String formula,
    String shown,
    String waiting,
    String lastYear,
    String lastAddress,
    boolean broken,
    String median,
    List<EntryRow> parts,
    List<Elsewhere> elsewhere,
    String history,
    boolean made) {

  /** Copies the lists. */
  public MadeRow {
    parts = List.copyOf(parts);
    elsewhere = List.copyOf(elsewhere);
  }

  /**
   * A base figure that is asked in another place.
   *
   * @param code its code
   * @param category the number of the category in which it is asked
   * @param text its name, where it is and what was answered
   */
  public record Elsewhere(String code, int category, String text) {}

  /** Those of one category, in the order of the catalogue. */
  static List<MadeRow> of(EntryForm form, int category, Names names, Words words) {
    Set<String> placed = new HashSet<>();
    List<MadeRow> rows = new ArrayList<>();
    for (Made made : form.made()) {
      if (made.indicator().category() == category) {
        rows.add(row(made, form, placed, names, words));
      }
    }
    return rows;
  }

  /**
   * What things are called in the reader's language.
   *
   * @param categories by number
   * @param figures base figures, by code
   */
  record Names(IntFunction<String> categories, Map<String, String> figures) {}

  private static MadeRow row(
      Made made, EntryForm form, Set<String> placed, Names names, Words words) {
    MadeWords said = new MadeWords(words);
    List<EntryRow> parts = new ArrayList<>();
    List<Elsewhere> elsewhere = new ArrayList<>();
    for (String code : made.parts()) {
      Question one = form.question(code).orElseThrow();
      int where = one.indicator().category();
      if (where == made.indicator().category() && placed.add(code)) {
        parts.add(EntryRow.of(one, true, form, words));
      } else {
        elsewhere.add(
            new Elsewhere(
                code,
                where,
                words.say(
                    "entry.elsewhere",
                    one.indicator().text().name(words.locale()),
                    names.categories().apply(where),
                    said.given(one))));
      }
    }
    return new MadeRow(
        made.indicator().code(),
        made.indicator().text().name(words.locale()),
        made.indicator().text().definition(words.locale()),
        formula(made, names.figures()),
        said.shown(made, form),
        said.waiting(made, form),
        said.last(made.indicator(), made.known()),
        made.known().lastYear().map(FigureAddress::of).orElse(""),
        made.known().broken(),
        said.median(made.indicator(), made.known()),
        parts,
        elsewhere,
        FigureAddress.of(made.indicator().code(), form.municipality(), form.year()),
        made.figure().isPresent());
  }

  /** Codes become names. */
  private static String formula(Made made, Map<String, String> figures) {
    String text = made.indicator().formula().orElse("");
    for (String code : Formula.of(text).codes()) {
      text =
          text.replaceAll(
              "\\b" + code + "\\b", Matcher.quoteReplacement(figures.getOrDefault(code, code)));
    }
    return text.replace("*", "×");
  }
}
