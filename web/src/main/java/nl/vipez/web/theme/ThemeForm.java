package nl.vipez.web.theme;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.vipez.theme.model.Theme;
import nl.vipez.theme.model.ThemeDraft;
import org.jspecify.annotations.Nullable;

/** The fields of a theme. */
public class ThemeForm implements Serializable {
  private static final long serialVersionUID = 1L;

  private String code = "";
  private String nl = "";
  private String en = "";
  private String synonyms = "";
  private String synonymsEn = "";
  private List<String> categories = new ArrayList<>();
  private int edition;

  static ThemeForm of(Theme theme) {
    ThemeForm form = new ThemeForm();
    form.code = theme.code();
    form.nl = theme.nl();
    form.en = theme.en();
    form.synonyms = Lines.write(theme.synonyms());
    form.synonymsEn = Lines.write(theme.synonymsEn());
    form.categories =
        theme.categories().stream()
            .sorted()
            .map(String::valueOf)
            .collect(Collectors.toCollection(ArrayList::new));
    form.edition = theme.edition();
    return form;
  }

  ThemeDraft draft(String ofCode) {
    Set<Integer> numbers =
        categories.stream()
            .filter(number -> number.matches("\\d{1,2}"))
            .map(Integer::valueOf)
            .collect(Collectors.toSet());
    return new ThemeDraft(
        ofCode, nl, en, Lines.read(synonyms), Lines.read(synonymsEn), numbers, edition);
  }

  public String getCode() {
    return code;
  }

  public void setCode(@Nullable String code) {
    this.code = code == null ? "" : code;
  }

  public String getNl() {
    return nl;
  }

  public void setNl(@Nullable String nl) {
    this.nl = nl == null ? "" : nl;
  }

  public String getEn() {
    return en;
  }

  public void setEn(@Nullable String en) {
    this.en = en == null ? "" : en;
  }

  public String getSynonyms() {
    return synonyms;
  }

  public void setSynonyms(@Nullable String synonyms) {
    this.synonyms = synonyms == null ? "" : synonyms;
  }

  public String getSynonymsEn() {
    return synonymsEn;
  }

  public void setSynonymsEn(@Nullable String synonymsEn) {
    this.synonymsEn = synonymsEn == null ? "" : synonymsEn;
  }

  public List<String> getCategories() {
    return categories;
  }

  public void setCategories(@Nullable List<String> categories) {
    this.categories = categories == null ? new ArrayList<>() : categories;
  }

  public int getEdition() {
    return edition;
  }
}
