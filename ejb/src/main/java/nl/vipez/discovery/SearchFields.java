package nl.vipez.discovery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.vipez.circle.Circles;
import nl.vipez.circle.model.Circle;
import nl.vipez.discovery.model.Facet;
import nl.vipez.discovery.model.FieldNames;
import nl.vipez.discovery.model.Years;
import nl.vipez.municipality.Municipalities;
import nl.vipez.municipality.model.Municipality;
import nl.vipez.municipality.model.SizeClass;
import nl.vipez.search.query.QueryFields;
import nl.vipez.theme.Themes;

/**
 * The fields one can type, {@code gemeente:Almere}, with values by name or by code, several parted
 * by commas; public facts only.
 */
@ApplicationScoped
class SearchFields implements QueryFields {
  private final Municipalities municipalities;
  private final Themes themes;
  private final Circles circles;
  private final CircleFilter members;

  @Inject
  SearchFields(
      Municipalities municipalities, Themes themes, Circles circles, CircleFilter members) {
    this.municipalities = municipalities;
    this.themes = themes;
    this.circles = circles;
    this.members = members;
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected SearchFields() {
    this.municipalities = null;
    this.themes = null;
    this.circles = null;
    this.members = null;
  }

  @Override
  public Meaning of(String name, String value) {
    Optional<String> field = FieldNames.field(name);
    if (field.isEmpty()) {
      return new Meaning.NoField();
    }
    if (field.get().equals(FieldNames.TITLE)) {
      return new Meaning.InTitle();
    }
    Facet facet = Facet.ofCode(field.get()).orElseThrow();
    Set<String> values = new HashSet<>();
    for (String one : value.split(",", -1)) {
      Set<String> meant = one.isBlank() ? Set.of() : values(facet, one.strip());
      if (meant.isEmpty()) {
        return new Meaning.NoValue();
      }
      values.addAll(meant);
    }
    Facet indexed = facet == Facet.CIRCLE ? Facet.MUNICIPALITY : facet;
    return new Meaning.Facet(indexed.code(), values);
  }

  /** The values of a facet that a name or a code means; none when it means nothing. */
  Set<String> values(Facet facet, String typed) {
    return switch (facet) {
      case KIND -> FieldNames.kind(typed).map(kind -> Set.of(kind.name())).orElse(Set.of());
      case THEME ->
          named(
              themes.known(),
              typed,
              theme ->
                  Stream.concat(
                      Stream.of(theme.code(), theme.nl(), theme.en()), theme.synonyms().stream()),
              theme -> themes.current(theme.code()));
      case MUNICIPALITY ->
          named(
              municipalities.all(),
              typed,
              one -> Stream.of(one.code(), one.name()),
              Municipality::code);
      case PROVINCE ->
          named(
              municipalities.all(),
              typed,
              one -> names(one.province().code(), one.province().name()),
              one -> one.province().name());
      case SIZE_CLASS ->
          Stream.of(SizeClass.values())
              .map(SizeClass::name)
              .filter(name -> name.equals(typed.toUpperCase(Locale.ROOT)))
              .collect(Collectors.toSet());
      case CIRCLE ->
          members.owners(
              named(
                  circles.current(),
                  typed,
                  circle -> Stream.of(circle.id(), circle.name(), lastWord(circle.name())),
                  Circle::id));
      case YEAR, PERIOD -> Years.of(typed).orElse(Set.of());
      case LANGUAGE -> FieldNames.language(typed).map(Set::of).orElse(Set.of());
    };
  }

  /** The province is Fryslân to itself and Friesland to most. */
  private static Stream<String> names(String code, String province) {
    return province.equals("Fryslân")
        ? Stream.of(code, province, "Friesland")
        : Stream.of(code, province);
  }

  private static String lastWord(String name) {
    return name.substring(name.lastIndexOf(' ') + 1);
  }

  private static <T> Set<String> named(
      List<T> all, String typed, Function<T, Stream<String>> names, Function<T, String> code) {
    String folded = FieldNames.folded(typed);
    return all.stream()
        .filter(one -> names.apply(one).map(FieldNames::folded).anyMatch(folded::equals))
        .map(code)
        .collect(Collectors.toSet());
  }
}
