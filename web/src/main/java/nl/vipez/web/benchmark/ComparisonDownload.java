package nl.vipez.web.benchmark;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import nl.vipez.benchmark.Comparisons;
import nl.vipez.benchmark.model.ComparisonTable;
import nl.vipez.web.locale.CurrentLocale;

/** The comparison of a page as CSV: the same address, the same figures. */
@WebServlet("/benchmark/comparison.csv")
public class ComparisonDownload extends HttpServlet {
  private static final long serialVersionUID = 1L;

  /** Spreadsheets take UTF-8 for what it is only when it begins with this. */
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  @Inject private transient ComparisonQuery query;
  @Inject private transient Comparisons comparisons;
  @Inject private transient CurrentLocale locale;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    ComparisonTable table = query.table(List.of(query.year()));
    String text = comparisons.csv(table, locale.locale());
    response.setContentType("text/csv");
    response.setCharacterEncoding("UTF-8");
    response.setHeader(
        "Content-Disposition", "attachment; filename=\"vip-ez-" + query.year() + ".csv\"");
    response.getWriter().write(BYTE_ORDER_MARK + text);
  }
}
