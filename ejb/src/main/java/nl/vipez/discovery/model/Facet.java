package nl.vipez.discovery.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What results can be narrowed by, in the order in which it is offered. */
public enum Facet {
  KIND("kind"),
  THEME("theme"),
  MUNICIPALITY("municipality"),
  PROVINCE("province"),
  SIZE_CLASS("sizeClass"),
  CIRCLE("circle"),
  PERIOD("period"),
  YEAR("year"),
  LANGUAGE("language");

  private final String code;

  Facet(String code) {
    this.code = code;
  }

  /** Its name in the API and in the index. */
  public String code() {
    return code;
  }

  /** The facet of this name. */
  public static Optional<Facet> ofCode(String code) {
    return Arrays.stream(values()).filter(facet -> facet.code.equals(code)).findFirst();
  }

  /** All but the circle, which is worked out of the municipalities. */
  public static List<Facet> indexed() {
    return Arrays.stream(values()).filter(facet -> facet != CIRCLE).toList();
  }
}
