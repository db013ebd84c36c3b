package nl.vipez.web.comparison;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.vipez.benchmark.Indicators;
import nl.vipez.benchmark.export.ComparisonSheets;
import nl.vipez.benchmark.export.CsvWriter;
import nl.vipez.benchmark.export.ProfileSheets;
import nl.vipez.benchmark.export.Sheet;
import nl.vipez.benchmark.export.SheetWriter;
import nl.vipez.benchmark.export.SpreadsheetWriter;
import nl.vipez.benchmark.model.ComparisonTable;
import nl.vipez.benchmark.sheet.SheetFormat;
import nl.vipez.shared.DomainException;
import nl.vipez.shared.Problem;
import nl.vipez.web.benchmark.JsonStat;
import nl.vipez.web.chart.PngPicture;
import nl.vipez.web.locale.CurrentLocale;
import nl.vipez.web.municipality.MunicipalityNames;

/** The comparison of a page as a file: the same address, the same figures. */
@WebServlet({
  "/benchmark/comparison.csv",
  "/benchmark/comparison.xlsx",
  "/benchmark/comparison.ods",
  "/benchmark/comparison.json",
  "/benchmark/comparison.svg",
  "/benchmark/comparison.png"
})
public class ComparisonDownload extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private static final Map<String, String> TYPES =
      Map.of(
          "csv", "text/csv;charset=UTF-8",
          "xlsx", SheetFormat.XLSX.mediaType(),
          "ods", SheetFormat.ODS.mediaType(),
          "json", "application/vnd.json-stat+json",
          "svg", "image/svg+xml;charset=UTF-8",
          "png", "image/png");

  private static final Map<String, SheetWriter> WRITERS =
      Map.of(
          "csv", new CsvWriter(),
          "xlsx", new SpreadsheetWriter(SheetFormat.XLSX),
          "ods", new SpreadsheetWriter(SheetFormat.ODS));

  @Inject private transient ComparisonQuery query;
  @Inject private transient CompareProfile profile;
  @Inject private transient PictureFile picture;
  @Inject private transient Indicators indicators;
  @Inject private transient MunicipalityNames names;
  @Inject private transient CurrentLocale locale;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    if (!query.complete()) {
      throw new DomainException(Problem.INVALID, "comparison.nothing-chosen");
    }
    String path = request.getServletPath();
    String kind = path.substring(path.lastIndexOf('.') + 1);
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    write(kind, file);
    response.setContentType(TYPES.get(kind));
    response.setHeader(
        "Content-Disposition",
        String.format(
            Locale.ROOT,
            "attachment; filename=\"vip-ez-%s-%d.%s\"",
            query.view().text(),
            query.year(),
            kind));
    response.setContentLength(file.size());
    file.writeTo(response.getOutputStream());
  }

  private void write(String kind, ByteArrayOutputStream file) throws IOException {
    switch (kind) {
      case "svg" -> file.write(picture.svg().getBytes(StandardCharsets.UTF_8));
      case "png" -> PngPicture.write(picture.svg(), file);
      case "json" -> file.write(jsonStat().getBytes(StandardCharsets.UTF_8));
      default -> {
        SheetWriter writer = WRITERS.get(kind);
        if (writer != null) {
          writer.write(sheets(), file);
        }
      }
    }
  }

  /** The year of the page; all years of the course. */
  private ComparisonTable table() {
    return query.view() == View.TIME ? query.course() : query.table();
  }

  private List<Sheet> sheets() {
    return query.view() == View.PROFILE
        ? ProfileSheets.of(profile.profile(), locale.locale())
        : ComparisonSheets.of(table(), locale.locale());
  }

  private String jsonStat() {
    if (query.view() == View.PROFILE) {
      throw new DomainException(Problem.INVALID, "comparison.no-json-profile");
    }
    return new JsonStat(List.copyOf(table().cells().values()))
        .dataset(
            code ->
                table().indicators().stream()
                    .filter(one -> one.code().equals(code))
                    .findFirst()
                    .or(() -> indicators.find(code)),
            names::of,
            locale.locale())
        .toString();
  }
}
