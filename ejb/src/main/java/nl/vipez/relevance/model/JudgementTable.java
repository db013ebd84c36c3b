package nl.vipez.relevance.model;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nl.vipez.shared.DomainException;
import nl.vipez.shared.FieldError;
import nl.vipez.shared.Problem;

/**
 * Queries and judgements as tab-separated lines: {@code code, text} and a note if there is one;
 * {@code code, file name, grade}, the file name with or without its extension.
 */
public final class JudgementTable {
  private static final int MOST_LINES = 100_000;
  private static final int MOST_ERRORS = 20;
  private static final Pattern CODE = Pattern.compile("[A-Za-z0-9._-]{1,40}");

  private JudgementTable() {}

  /**
   * A line of queries.
   *
   * @param code by which judgements name it
   * @param text what is typed
   * @param note empty when there is none
   */
  public record QueryLine(String code, String text, String note) {}

  /**
   * A line of judgements.
   *
   * @param code of the query
   * @param file name of the document's file
   * @param grade 0 to 3
   */
  public record JudgementLine(String code, String file, int grade) {}

  /**
   * Reads queries.
   *
   * @throws DomainException UNPROCESSABLE with every bad line, at most 20
   */
  public static List<QueryLine> queries(String text) {
    List<FieldError> errors = new ArrayList<>();
    List<QueryLine> lines = new ArrayList<>();
    int number = 0;
    for (String[] cells : cells(text)) {
      number++;
      if (blank(cells)) {
        continue;
      }
      boolean formed = cells.length >= 2 && CODE.matcher(cells[0]).matches();
      String note = cells.length > 2 ? cells[2].strip() : "";
      if (formed && JudgedQuery.check(cells[1].strip(), note).isEmpty()) {
        lines.add(new QueryLine(cells[0], cells[1].strip(), note));
      } else {
        errors.add(FieldError.of("line " + number, "relevance.bad-query-line"));
      }
    }
    refuse(errors);
    return lines;
  }

  /**
   * Reads judgements.
   *
   * @throws DomainException UNPROCESSABLE with every bad line, at most 20
   */
  public static List<JudgementLine> judgements(String text) {
    List<FieldError> errors = new ArrayList<>();
    List<JudgementLine> lines = new ArrayList<>();
    int number = 0;
    for (String[] cells : cells(text)) {
      number++;
      if (blank(cells)) {
        continue;
      }
      if (cells.length == 3 && !cells[1].isBlank() && cells[2].strip().matches("[0-3]")) {
        lines.add(
            new JudgementLine(
                cells[0].strip(), cells[1].strip(), Integer.parseInt(cells[2].strip())));
      } else {
        errors.add(FieldError.of("line " + number, "relevance.bad-judgement-line"));
      }
    }
    refuse(errors);
    return lines;
  }

  private static boolean blank(String[] cells) {
    return cells.length == 1 && cells[0].isBlank();
  }

  private static List<String[]> cells(String text) {
    List<String[]> lines = text.lines().map(line -> line.split("\t", -1)).toList();
    if (lines.size() > MOST_LINES) {
      throw new DomainException(Problem.TOO_LARGE, "relevance.too-many-lines", MOST_LINES);
    }
    return lines;
  }

  private static void refuse(List<FieldError> errors) {
    if (!errors.isEmpty()) {
      throw new DomainException(
          Problem.UNPROCESSABLE,
          "relevance.bad-lines",
          List.of(errors.size()),
          errors.stream().limit(MOST_ERRORS).toList());
    }
  }
}
