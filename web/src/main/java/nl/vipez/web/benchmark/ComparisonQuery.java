package nl.vipez.web.benchmark;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.vipez.benchmark.Comparisons;
import nl.vipez.benchmark.Indicators;
import nl.vipez.benchmark.model.ComparisonTable;
import nl.vipez.benchmark.model.Indicator;
import nl.vipez.benchmark.model.PeerChoice;
import nl.vipez.circle.Circles;
import nl.vipez.municipality.Municipalities;
import nl.vipez.municipality.model.Municipality;
import nl.vipez.web.security.CurrentCaller;

/**
 * What the address of a comparison asks for: {@code indicator} (repeated), {@code year}, {@code
 * peers} (circle, nearest, province, all, codes, or own with {@code with} repeated) and {@code
 * municipality}. What is unknown is skipped and told, so that an old address goes on to work.
 */
@RequestScoped
public class ComparisonQuery {
  /** The most indicators shown at once. */
  static final int MOST = 8;

  private static final String OWN = "own";

  private CurrentCaller current;
  private Subject subject;
  private Comparisons comparisons;
  private Indicators indicators;
  private Municipalities municipalities;
  private Circles circles;

  /** For the container. */
  @Inject
  public ComparisonQuery(
      CurrentCaller current,
      Subject subject,
      Comparisons comparisons,
      Indicators indicators,
      Municipalities municipalities,
      Circles circles) {
    this.current = current;
    this.subject = subject;
    this.comparisons = comparisons;
    this.indicators = indicators;
    this.municipalities = municipalities;
    this.circles = circles;
  }

  /** For the proxy alone. */
  @SuppressWarnings("NullAway.Init")
  protected ComparisonQuery() {}

  /** The municipality that is marked; empty without one. */
  Optional<Municipality> me() {
    return subject.municipality();
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
    List<String> names = new ArrayList<>();
    subject.askedAll("indicator").stream()
        .filter(code -> indicators.find(code).isEmpty())
        .forEach(names::add);
    named().stream().filter(name -> subject.named(name).isEmpty()).forEach(names::add);
    if (subject.isUnknown()) {
      names.add(subject.getName());
    }
    return names;
  }

  /** The years there are figures about, newest first. */
  List<Integer> years() {
    return comparisons.years(current.caller()).reversed();
  }

  /** The year shown: the one asked for if there is any figure about it, else the published one. */
  int year() {
    List<Integer> known = years();
    return subject
        .year()
        .filter(known::contains)
        .or(circles::newestPublishedReferenceYear)
        .orElseGet(() -> known.stream().findFirst().orElse(0));
  }

  private List<String> named() {
    List<String> names = new ArrayList<>(subject.askedAll("with"));
    subject.asked("add").ifPresent(names::add);
    String peers = subject.asked("peers").orElse("");
    if (peers.startsWith("GM")) {
      names.addAll(List.of(peers.split(",")));
    }
    return names;
  }

  /** The municipalities of one's own set. */
  List<Municipality> chosen() {
    return named().stream().flatMap(name -> subject.named(name).stream()).distinct().toList();
  }

  /** The kind of peers: a name in the address, as in {@link PeerChoice#text()}, or own. */
  String kind() {
    String asked = subject.asked("peers").orElse("");
    if (asked.equals(OWN) || asked.startsWith("GM") || (asked.isEmpty() && !chosen().isEmpty())) {
      return OWN;
    }
    List<String> kinds = kinds();
    return kinds.contains(asked) ? asked : kinds.get(0);
  }

  /** The kinds this caller may choose from, the usual one first. */
  List<String> kinds() {
    List<String> kinds = new ArrayList<>();
    me().ifPresent(
            one -> {
              if (circles.of(one.code(), year()).or(() -> circles.of(one.code())).isPresent()) {
                kinds.add(PeerChoice.CIRCLE.text());
              }
              kinds.add(PeerChoice.NEAREST.text());
              kinds.add(new PeerChoice(PeerChoice.Kind.PROVINCE, List.of()).text());
            });
    kinds.add(PeerChoice.ALL.text());
    kinds.add(OWN);
    return kinds;
  }

  /** The codes compared, oneself among them. */
  List<String> codes() {
    List<String> codes = new ArrayList<>(peers());
    me().map(Municipality::code).filter(code -> !codes.contains(code)).ifPresent(codes::add);
    return codes;
  }

  private List<String> peers() {
    if (kind().equals(OWN)) {
      return chosen().stream().map(Municipality::code).toList();
    }
    return me().map(
            one ->
                comparisons
                    .peers(one.code(), year(), Optional.of(PeerChoice.parse(kind())))
                    .municipalities())
        .orElseGet(() -> municipalities.inYear(year()).stream().map(Municipality::code).toList());
  }

  /** The figures of these years. */
  ComparisonTable table(List<Integer> about) {
    List<String> wanted = shown().stream().map(Indicator::code).toList();
    return comparisons.compare(current.caller(), wanted, codes(), about);
  }

  /** The address of this comparison on another path, with these indicators. */
  Address address(String path, List<Indicator> about) {
    Address address =
        Address.of(path)
            .with(
                "municipality",
                me().filter(one -> !subject.isOwn()).map(Municipality::code).orElse(""))
            .withAll("indicator", about.stream().map(Indicator::code).toList())
            .with("year", year())
            .with("peers", kind());
    return kind().equals(OWN)
        ? address.withAll("with", chosen().stream().map(Municipality::code).toList())
        : address;
  }
}
