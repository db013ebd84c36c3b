package nl.vipez.benchmark.sheet;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** The settings of an OpenDocument spreadsheet: the rows that stay in sight. */
final class OdsSettings {
  private OdsSettings() {}

  static byte[] of(List<Sheet> sheets) {
    StringBuilder xml =
        new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
            .append("<office:document-settings office:version=\"1.3\"")
            .append(" xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\"")
            .append(" xmlns:config=\"urn:oasis:names:tc:opendocument:xmlns:config:1.0\"")
            .append(" xmlns:ooo=\"http://openoffice.org/2004/office\"><office:settings>")
            .append("<config:config-item-set config:name=\"ooo:view-settings\">")
            .append("<config:config-item-map-indexed config:name=\"Views\">")
            .append("<config:config-item-map-entry>")
            .append("<config:config-item-map-named config:name=\"Tables\">");
    for (Sheet sheet : sheets) {
      if (sheet.headRows() > 0) {
        xml.append("<config:config-item-map-entry config:name=\"")
            .append(sheet.name().replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;"))
            .append("\">");
        item(xml, "VerticalSplitMode", "short", 2);
        item(xml, "VerticalSplitPosition", "int", sheet.headRows());
        item(xml, "PositionBottom", "int", sheet.headRows());
        item(xml, "ActiveSplitRange", "short", 2);
        xml.append("</config:config-item-map-entry>");
      }
    }
    return xml.append("</config:config-item-map-named></config:config-item-map-entry>")
        .append("</config:config-item-map-indexed></config:config-item-set>")
        .append("</office:settings></office:document-settings>")
        .toString()
        .getBytes(StandardCharsets.UTF_8);
  }

  private static void item(StringBuilder xml, String name, String type, int value) {
    xml.append("<config:config-item config:name=\"")
        .append(name)
        .append("\" config:type=\"")
        .append(type)
        .append("\">")
        .append(value)
        .append("</config:config-item>");
  }
}
