package nl.vipez.web.comparison;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.vipez.benchmark.Comparisons;
import nl.vipez.benchmark.Indicators;
import nl.vipez.benchmark.model.ComparisonScope;
import nl.vipez.benchmark.model.ComparisonTable;
import nl.vipez.benchmark.model.Denominator;
import nl.vipez.benchmark.model.Indicator;
import nl.vipez.circle.Circles;
import nl.vipez.municipality.model.Municipality;
import nl.vipez.web.benchmark.Address;
import nl.vipez.web.benchmark.Subject;
import nl.vipez.web.security.CurrentCaller;

/**
 * What the address of a comparison asks for beside its peers ({@link PeerQuery}): {@code indicator}
 * (repeated), {@code year}, {@code from} and {@code to} of the course, {@code per} (inhabitant or
 * establishment), {@code view}, {@code x}, {@code y} and {@code map} (codes of indicators). What is
 * unknown is skipped and told, so that an old address goes on to work.
 */
@RequestScoped
public class ComparisonQuery {
  /** The most indicators shown at once. */
  static final int MOST = 8;

  private CurrentCaller current;
  private Subject subject;
  private PeerQuery peers;
  private Comparisons comparisons;
  private Indicators indicators;
  private Circles circles;

  private final Map<Boolean, ComparisonTable> tables = new HashMap<>();
  private List<Integer> known = List.of();

  /** For the container. */
  @Inject
  public ComparisonQuery(
      CurrentCaller current,
      Subject subject,
      PeerQuery peers,
      Comparisons comparisons,
      Indicators indicators,
      Circles circles) {
    this.current = current;
    this.subject = subject;
    this.peers = peers;
    this.comparisons = comparisons;
    this.indicators = indicators;
    this.circles = circles;
  }

  /** For the proxy alone. */
  @SuppressWarnings("NullAway.Init")
  protected ComparisonQuery() {}

  /** How it is shown. */
  View view() {
    return View.ofName(subject.asked("view").orElse(""));
  }

  /** All indicators asked for that exist. */
  List<Indicator> asked() {
    return subject.askedAll("indicator").stream()
        .flatMap(code -> indicators.find(code).stream())
        .toList();
  }

  /** Those shown. */
  List<Indicator> shown() {
    return asked().stream().limit(MOST).toList();
  }

  /** What the address names that nobody knows. */
  List<String> unknown() {
    List<String> names = new ArrayList<>(peers.unknown());
    subject.askedAll("indicator").stream()
        .filter(code -> indicators.find(code).isEmpty())
        .forEach(names::add);
    return names;
  }

  /** The years there are figures about, newest first. */
  List<Integer> years() {
    if (known.isEmpty()) {
      known = comparisons.years(current.caller()).reversed();
    }
    return known;
  }

  /** The year shown: the one asked for if there is any figure about it, else the published one. */
  int year() {
    return subject
        .year()
        .filter(years()::contains)
        .or(circles::newestPublishedReferenceYear)
        .orElseGet(() -> years().stream().findFirst().orElse(0));
  }

  /** The first year of the course. */
  int from() {
    return bound("from").orElseGet(() -> years().isEmpty() ? 0 : years().getLast());
  }

  /** The last year of the course, not before the first. */
  int to() {
    return Math.max(from(), bound("to").orElseGet(() -> years().isEmpty() ? 0 : years().get(0)));
  }

  private Optional<Integer> bound(String name) {
    return subject
        .asked(name)
        .filter(text -> text.matches("\\d{4}"))
        .map(Integer::valueOf)
        .filter(years()::contains);
  }

  /** What rates are counted on; empty as they are. */
  Optional<Denominator> per() {
    return subject.asked("per").flatMap(Denominator::ofName);
  }

  /** The indicator that an axis or the map shows: the one asked for, else the one at this place. */
  Optional<Indicator> picked(String name, int otherwise) {
    List<Indicator> all = table().indicators();
    return all.stream()
        .filter(one -> subject.asked(name).filter(one.code()::equals).isPresent())
        .findFirst()
        .or(() -> all.stream().skip(otherwise).findFirst());
  }

  /** Code of the indicator to sort by; empty for the name. */
  String sort() {
    return subject.asked("sort").orElse("");
  }

  /** Whether the highest comes first. */
  boolean down() {
    return subject.asked("down").isPresent();
  }

  /** Whether there is something to show. */
  boolean complete() {
    boolean peopled = !peers.codes(year()).isEmpty();
    return view() == View.PROFILE ? peers.me().isPresent() : peopled && !shown().isEmpty();
  }

  /** The figures of the year shown. */
  ComparisonTable table() {
    return tables.computeIfAbsent(false, key -> table(List.of(year()), key));
  }

  /** The figures of the course, on today's territories. */
  ComparisonTable course() {
    List<Integer> about = years().stream().filter(year -> year >= from() && year <= to()).toList();
    return tables.computeIfAbsent(true, key -> table(about, key));
  }

  private ComparisonTable table(List<Integer> about, boolean today) {
    List<String> codes = shown().stream().map(Indicator::code).toList();
    return comparisons.compare(
        current.caller(), new ComparisonScope(codes, peers.codes(year()), about, per(), today));
  }

  /** The address of this comparison on another path. */
  Address address(String path) {
    return address(path, asked(), view());
  }

  /** The same with these indicators, seen in this way. */
  Address address(String path, List<Indicator> about, View view) {
    String kind = peers.kind(year());
    Address address =
        Address.of(path)
            .with("view", view == View.TABLE ? "" : view.text())
            .with("municipality", peers.foreign())
            .withAll("indicator", about.stream().map(Indicator::code).toList())
            .with("year", year())
            .with("from", bound("from").map(String::valueOf).orElse(""))
            .with("to", bound("to").map(String::valueOf).orElse(""))
            .with("per", per().map(one -> one.name().toLowerCase(Locale.ROOT)).orElse(""))
            .with("x", view == View.SCATTER ? subject.asked("x").orElse("") : "")
            .with("y", view == View.SCATTER ? subject.asked("y").orElse("") : "")
            .with("map", view == View.MAP ? subject.asked("map").orElse("") : "")
            .with("peers", kind);
    return kind.equals(PeerQuery.OWN)
        ? address.withAll("with", peers.chosen().stream().map(Municipality::code).toList())
        : address;
  }
}
