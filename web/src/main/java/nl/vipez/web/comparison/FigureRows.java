package nl.vipez.web.comparison;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.List;

/**
 * The rows of a comparison's table, written out by one component: 342 municipalities by 8
 * indicators are 2,736 cells, and a tree of components for each took five times as long as all the
 * rest of the page (docs/adr/0018-comparison-pages.md). Takes {@code value}, a list of {@link
 * ComparisonSheet.Row}.
 */
@FacesComponent(
    value = "nl.vipez.FigureRows",
    createTag = true,
    tagName = "figureRows",
    namespace = "vipez")
public class FigureRows extends UIComponentBase {

  @Override
  public String getFamily() {
    return "nl.vipez";
  }

  @Override
  public void encodeBegin(FacesContext context) throws IOException {
    ResponseWriter out = context.getResponseWriter();
    String root = context.getExternalContext().getRequestContextPath();
    if (getAttributes().get("value") instanceof List<?> rows) {
      for (Object row : rows) {
        row(out, root, (ComparisonSheet.Row) row);
      }
    }
  }

  private void row(ResponseWriter out, String root, ComparisonSheet.Row row) throws IOException {
    out.startElement("tr", this);
    if (row.me()) {
      out.writeAttribute("class", "me", null);
    }
    out.startElement("th", this);
    out.writeAttribute("scope", "row", null);
    out.writeText(row.name(), null);
    out.endElement("th");
    for (ComparisonSheet.Cell cell : row.cells()) {
      cell(out, root, cell);
    }
    out.endElement("tr");
  }

  private void cell(ResponseWriter out, String root, ComparisonSheet.Cell cell) throws IOException {
    out.startElement("td", this);
    out.writeAttribute("class", cell.missing() ? "none" : "num", null);
    if (!cell.meaning().isEmpty()) {
      out.writeAttribute("title", cell.meaning(), null);
    }
    if (cell.address().isEmpty()) {
      out.writeText(cell.text(), null);
    } else {
      out.startElement("a", this);
      out.writeAttribute("class", "trace", null);
      out.writeURIAttribute("href", root + cell.address(), null);
      out.writeText(cell.text(), null);
      out.endElement("a");
    }
    if (cell.judged()) {
      span(out, "pos " + cell.mark(), cell.symbol());
      span(out, "place", cell.place());
    }
    if (!cell.meaning().isEmpty()) {
      out.startElement("span", this);
      out.writeAttribute("class", "visually-hidden", null);
      out.writeText(cell.meaning(), null);
      out.endElement("span");
    }
    out.endElement("td");
  }

  /** What is seen only; it is said in words beside it. Empty ones keep the columns straight. */
  private void span(ResponseWriter out, String kind, String text) throws IOException {
    out.startElement("span", this);
    out.writeAttribute("class", kind, null);
    out.writeAttribute("aria-hidden", "true", null);
    out.writeText(text, null);
    out.endElement("span");
  }
}
