package nl.vipez.web.circle;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.vipez.audience.Audiences;
import nl.vipez.audience.model.Audience;
import nl.vipez.audience.model.FigureSource;
import nl.vipez.benchmark.Comparisons;
import nl.vipez.benchmark.Profiles;
import nl.vipez.benchmark.model.ComparisonScope;
import nl.vipez.benchmark.model.ComparisonTable;
import nl.vipez.benchmark.model.PeerChoice;
import nl.vipez.benchmark.model.Profile;
import nl.vipez.circle.Circles;
import nl.vipez.circle.model.Circle;
import nl.vipez.circle.model.Round;
import nl.vipez.municipality.Municipalities;
import nl.vipez.municipality.model.Municipality;
import nl.vipez.web.benchmark.Address;
import nl.vipez.web.benchmark.Words;
import nl.vipez.web.chart.MunicipalityMap;
import nl.vipez.web.locale.CurrentLocale;
import nl.vipez.web.security.CurrentCaller;
import org.jspecify.annotations.Nullable;

/** "Kring": who sits in it, where they lie, and how each stands; all circles for who has none. */
@RequestScoped
@Named("circlePage")
public class CirclePage {
  private static final String INHABITANTS = "INHABITANTS_TOTAL";

  @Inject private CurrentCaller current;
  @Inject private CurrentLocale locale;
  @Inject private Circles circles;
  @Inject private Municipalities municipalities;
  @Inject private Profiles profiles;
  @Inject private Comparisons comparisons;
  @Inject private Audiences audiences;

  private @Nullable Circle circle;
  private @Nullable Round round;
  private List<MemberRow> members = List.of();

  /** Reads the caller's circle, or the one the address names. */
  public void open(@Nullable String id) {
    round = circles.currentRound().orElse(null);
    Optional<Circle> shown =
        id == null || id.isBlank()
            ? current.caller().municipality().flatMap(circles::of)
            : circles.current().stream().filter(one -> one.id().equals(id)).findFirst();
    circle = shown.orElse(null);
    members = shown.map(this::members).orElseGet(List::of);
  }

  private List<MemberRow> members(Circle one) {
    Audience audience = audiences.of(current.caller());
    int year = profiles.usualYear(current.caller());
    ComparisonTable inhabitants =
        comparisons.compare(
            current.caller(),
            ComparisonScope.of(List.of(INHABITANTS), one.municipalities(), List.of(year)));
    return one.municipalities().stream()
        .flatMap(code -> municipalities.find(code).stream())
        .sorted(Comparator.comparing(Municipality::name))
        .map(
            each ->
                member(
                    each,
                    inhabitants.value(INHABITANTS, each.code(), year),
                    audience.mayReadFigure(FigureSource.OWN, each.code())))
        .toList();
  }

  private MemberRow member(Municipality one, Optional<Double> inhabitants, boolean open) {
    Words words = words();
    Optional<Profile> profile =
        Optional.of(one)
            .filter(any -> open)
            .map(
                any ->
                    profiles.profile(
                        current.caller(),
                        any.code(),
                        Optional.empty(),
                        Optional.of(PeerChoice.CIRCLE)));
    boolean said = profile.filter(all -> all.unknown() < all.judged()).isPresent();
    boolean own = current.caller().worksFor(one.code());
    Address look = own ? Address.of("/benchmark/home") : compare(one);
    return new MemberRow(
        one.code(),
        one.name(),
        own,
        inhabitants.map(count -> words.number(count, 0)).orElse(""),
        said ? words.say("strong", profile.map(Profile::strong).orElse(0)) : "",
        said ? words.say("weak", profile.map(Profile::weak).orElse(0)) : "",
        said ? "" : words.say(open ? "profile-none" : "profile-hidden"),
        look.toString(),
        own ? words.say("home") : words.say("compare-with", one.name()));
  }

  private static Address compare(Municipality one) {
    return Address.of("/benchmark/compare").with("peers", "own").with("with", one.code());
  }

  private Words words() {
    return Words.of(locale.locale(), "circle");
  }

  /** Whether there is a circle to show. */
  public boolean isShown() {
    return circle != null;
  }

  /** "Kring A: 9 gemeenten", or the title of the page. */
  public String getHeadline() {
    Circle one = circle;
    return one == null
        ? words().say("title")
        : words().say("headline", one.name(), one.municipalities().size());
  }

  /** Why there is none, and what one can do. */
  public String getNone() {
    return current
        .caller()
        .municipality()
        .flatMap(municipalities::find)
        .map(one -> words().say("none.text", one.name()))
        .orElseGet(() -> words().say("none.nobody"));
  }

  /** The members, by name. */
  public List<MemberRow> getMembers() {
    return members;
  }

  /** The members on the map. */
  public MunicipalityMap getMap() {
    return MunicipalityMap.of(members.stream().map(MemberRow::code).toList());
  }

  /** The member with a code. */
  public MemberRow member(String code) {
    return members.stream().filter(one -> one.code().equals(code)).findFirst().orElseThrow();
  }

  /** The calendar year of the round. */
  public int getYear() {
    return Optional.ofNullable(round).map(Round::year).orElse(0);
  }

  /** The year the figures of the round are about. */
  public int getReferenceYear() {
    return Optional.ofNullable(round).map(Round::referenceYear).orElse(0);
  }

  /** Where the round stands. */
  public String getState() {
    return Optional.ofNullable(round).map(one -> words().say("state." + one.state())).orElse("");
  }

  /** The circles of the round. */
  public List<Circle> getAll() {
    return circles.current();
  }

  /** The names of a circle's members. */
  public String names(Circle one) {
    return words()
        .list(
            one.municipalities().stream()
                .flatMap(code -> municipalities.find(code).stream())
                .map(Municipality::name)
                .sorted()
                .toList());
  }
}
