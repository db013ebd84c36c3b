package nl.vipez.web.platform;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import jakarta.faces.render.Renderer;
import java.io.IOException;

/**
 * Writes the head of a page: what the page says, then the style sheets and scripts that its parts
 * asked for.
 *
 * <p>It stands in the place of PrimeFaces's own, which puts its theme of 200 kB, its icons and an
 * inline script on every page, also where nothing of it is used; the policy of the pages refuses
 * that script, and browsers told of it on each page.
 */
public class PlainHead extends Renderer<UIComponent> {

  /** For Faces. */
  public PlainHead() {}

  @Override
  public void encodeBegin(FacesContext context, UIComponent component) throws IOException {
    context.getResponseWriter().startElement("head", component);
  }

  @Override
  public void encodeEnd(FacesContext context, UIComponent component) throws IOException {
    for (UIComponent resource : context.getViewRoot().getComponentResources(context, "head")) {
      resource.encodeAll(context);
    }
    ResponseWriter writer = context.getResponseWriter();
    writer.endElement("head");
  }
}
