package nl.vipez.web.comparison;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.vipez.benchmark.Comparisons;
import nl.vipez.benchmark.model.PeerChoice;
import nl.vipez.circle.Circles;
import nl.vipez.circle.model.Circle;
import nl.vipez.municipality.Municipalities;
import nl.vipez.municipality.model.Municipality;
import nl.vipez.web.benchmark.Subject;

/**
 * With whom an address compares: {@code municipality} is the one marked, {@code peers} the set
 * (circle, nearest, province, size, all, codes, or own with {@code with} repeated). What is unknown
 * is skipped and told, so that an old address goes on to work.
 */
@RequestScoped
public class PeerQuery {
  /** A set of one's own, in an address. */
  static final String OWN = "own";

  private Subject subject;
  private Comparisons comparisons;
  private Municipalities municipalities;
  private Circles circles;

  /** For the container. */
  @Inject
  public PeerQuery(
      Subject subject, Comparisons comparisons, Municipalities municipalities, Circles circles) {
    this.subject = subject;
    this.comparisons = comparisons;
    this.municipalities = municipalities;
    this.circles = circles;
  }

  /** For the proxy alone. */
  @SuppressWarnings("NullAway.Init")
  protected PeerQuery() {}

  /** The municipality that is marked; empty without one. */
  Optional<Municipality> me() {
    return subject.municipality();
  }

  /** The code of a marked municipality that is not the caller's own; empty for the caller's own. */
  String foreign() {
    return me().filter(one -> !subject.isOwn()).map(Municipality::code).orElse("");
  }

  /** The circle of the marked municipality in a year, or else in the current round. */
  Optional<Circle> circle(int year) {
    return me().flatMap(one -> circles.of(one.code(), year).or(() -> circles.of(one.code())));
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

  /** What the address names that nobody knows. */
  List<String> unknown() {
    List<String> names =
        new ArrayList<>(named().stream().filter(name -> subject.named(name).isEmpty()).toList());
    if (subject.isUnknown()) {
      names.add(subject.getName());
    }
    return names;
  }

  /** The kind of peers: a name in the address, as in {@link PeerChoice#text()}, or own. */
  String kind(int year) {
    String asked = subject.asked("peers").orElse("");
    if (asked.equals(OWN) || asked.startsWith("GM") || (asked.isEmpty() && !chosen().isEmpty())) {
      return OWN;
    }
    List<String> kinds = kinds(year);
    return kinds.contains(asked) ? asked : kinds.get(0);
  }

  /** The kinds this caller may choose from, the usual one first. */
  List<String> kinds(int year) {
    List<String> kinds = new ArrayList<>();
    if (me().isPresent()) {
      for (PeerChoice.Kind kind : PeerChoice.Kind.values()) {
        if (kind != PeerChoice.Kind.LIST
            && (kind != PeerChoice.Kind.CIRCLE || circle(year).isPresent())) {
          kinds.add(new PeerChoice(kind, List.of()).text());
        }
      }
    } else {
      kinds.add(PeerChoice.ALL.text());
    }
    kinds.add(OWN);
    return kinds;
  }

  /** The set as the features know it; empty for one's own set without anybody in it. */
  Optional<PeerChoice> choice(int year) {
    String kind = kind(year);
    if (!kind.equals(OWN)) {
      return Optional.of(PeerChoice.parse(kind));
    }
    List<String> codes = chosen().stream().map(Municipality::code).toList();
    return codes.isEmpty()
        ? Optional.empty()
        : Optional.of(new PeerChoice(PeerChoice.Kind.LIST, codes));
  }

  /** The codes compared in a year, the marked one among them. */
  List<String> codes(int year) {
    List<String> codes = new ArrayList<>(peers(year));
    me().map(Municipality::code).filter(code -> !codes.contains(code)).ifPresent(codes::add);
    return codes;
  }

  private List<String> peers(int year) {
    if (kind(year).equals(OWN)) {
      return chosen().stream().map(Municipality::code).toList();
    }
    return me().map(one -> comparisons.peers(one.code(), year, choice(year)).municipalities())
        .orElseGet(() -> municipalities.inYear(year).stream().map(Municipality::code).toList());
  }
}
