package nl.vipez.web.markup;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.List;
import nl.vipez.web.chart.SvgShape;

/** Writes shapes of a chart; takes {@code value}, a list of {@link SvgShape}. */
@FacesComponent(
    value = "nl.vipez.Shapes",
    createTag = true,
    tagName = "shapes",
    namespace = "vipez")
public class Shapes extends UIComponentBase {

  @Override
  public String getFamily() {
    return "nl.vipez";
  }

  @Override
  public void encodeBegin(FacesContext context) throws IOException {
    if (getAttributes().get("value") instanceof List<?> shapes) {
      for (Object shape : shapes) {
        write(context.getResponseWriter(), (SvgShape) shape);
      }
    }
  }

  private void write(ResponseWriter out, SvgShape shape) throws IOException {
    out.startElement(shape.element(), this);
    for (SvgShape.Attribute attribute : shape.attributes()) {
      out.writeAttribute(attribute.name(), attribute.value(), null);
    }
    if (!shape.title().isEmpty()) {
      out.startElement("title", this);
      out.writeText(shape.title(), null);
      out.endElement("title");
    }
    if (!shape.text().isEmpty()) {
      out.writeText(shape.text(), null);
    }
    out.endElement(shape.element());
  }
}
