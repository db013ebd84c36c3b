package nl.vipez.discovery.model;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.vipez.library.model.DocumentKind;

/** What one may type for the fields of a search, their kinds and languages; Dutch and English. */
public final class FieldNames {

  /** The field that looks in titles. */
  public static final String TITLE = "title";

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

  private static final Map<String, List<String>> FIELDS =
      Map.of(
          TITLE,
          List.of("titel", "title"),
          Facet.KIND.code(),
          List.of("soort", "kind"),
          Facet.THEME.code(),
          List.of("thema", "theme"),
          Facet.MUNICIPALITY.code(),
          List.of("gemeente", "municipality"),
          Facet.PROVINCE.code(),
          List.of("provincie", "province"),
          Facet.SIZE_CLASS.code(),
          List.of("grootte", "grootteklasse", "size"),
          Facet.CIRCLE.code(),
          List.of("kring", "circle"),
          Facet.YEAR.code(),
          List.of("jaar", "year"),
          Facet.LANGUAGE.code(),
          List.of("taal", "language"));

  private static final Map<DocumentKind, List<String>> KINDS =
      Map.of(
          DocumentKind.POLICY_DOCUMENT,
              List.of(
                  "beleidsdocument", "beleid", "beleidsnota", "visie", "policy document", "policy"),
          DocumentKind.ACTION_PLAN,
              List.of("plan van aanpak", "aanpak", "actieplan", "action plan"),
          DocumentKind.WORK_PLAN, List.of("werkplan", "work plan"),
          DocumentKind.ACCOUNT_PLAN, List.of("accountplan", "account plan"),
          DocumentKind.GOOD_PRACTICE,
              List.of("good practice", "goede praktijk", "praktijkvoorbeeld", "practice"),
          DocumentKind.COMPETENCE_MODEL, List.of("competentiemodel", "competence model"),
          DocumentKind.PRESENTATION, List.of("presentatie", "presentation"),
          DocumentKind.CIRCLE_REPORT, List.of("kringverslag", "verslag", "circle report"),
          DocumentKind.STATUTE, List.of("wet of besluit", "wet", "besluit", "statute", "law"));

  private static final Map<String, List<String>> LANGUAGES =
      Map.of(
          "nl", List.of("nl", "nederlands", "dutch"),
          "en", List.of("en", "engels", "english"));

  private FieldNames() {}

  /** The code of the field of this name: a facet's, or {@link #TITLE}. */
  public static Optional<String> field(String name) {
    return found(FIELDS, name);
  }

  /** The kind of document of this name or code. */
  public static Optional<DocumentKind> kind(String name) {
    return DocumentKind.ofCode(name.toUpperCase(Locale.ROOT)).or(() -> found(KINDS, name));
  }

  /** The code of the language of this name or code. */
  public static Optional<String> language(String name) {
    return found(LANGUAGES, name);
  }

  /** A name in small letters, without diacritics, its words parted by one space. */
  public static String folded(String name) {
    String plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
    return BETWEEN.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
  }

  private static <K> Optional<K> found(Map<K, List<String>> names, String typed) {
    String folded = folded(typed);
    return names.entrySet().stream()
        .filter(entry -> entry.getValue().contains(folded))
        .map(Map.Entry::getKey)
        .findFirst();
  }
}
