package nl.vipez.web.comparison;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.vipez.municipality.Neighbours;
import nl.vipez.municipality.model.Factor;
import nl.vipez.municipality.model.Gower;
import nl.vipez.municipality.model.Municipality;
import nl.vipez.municipality.model.Neighbour;
import nl.vipez.shared.DomainException;
import nl.vipez.shared.Problem;
import nl.vipez.web.benchmark.Address;
import nl.vipez.web.benchmark.Subject;
import nl.vipez.web.benchmark.Words;
import nl.vipez.web.locale.CurrentLocale;
import nl.vipez.web.municipality.MunicipalityNames;

/**
 * "Wie lijkt op ons": the neighbours of a municipality with the reasons, by weights of one's own.
 */
@RequestScoped
@Named("peersPage")
public class PeersPage {
  private static final String PATH = "/benchmark/peers";
  private static final int NEAR = 10;
  private static final int BEYOND = 5;
  private static final int MOST_REASONS = 3;

  @Inject private CurrentLocale locale;
  @Inject private Subject subject;
  @Inject private Neighbours neighbours;
  @Inject private MunicipalityNames names;

  private List<Neighbour> near = List.of();
  private List<Neighbour> beyond = List.of();

  /**
   * A neighbour.
   *
   * @param name its name
   * @param distance from 0 to 1 in words
   * @param why the factors that part them most
   * @param parts each factor's share in the distance, largest first
   * @param address the comparison with it alone
   */
  public record Row(String name, String distance, String why, List<Part> parts, String address) {}

  /**
   * A factor's share in a distance.
   *
   * @param name of the factor
   * @param from where it begins, in per cent of the distance
   * @param percent of the distance, as a number for a width
   * @param text the same in words
   */
  public record Part(String name, String from, String percent, String text) {}

  /**
   * A weight that can be set.
   *
   * @param field name of the field
   * @param name of the factor
   * @param value its weight
   * @param usual its usual weight in words
   */
  public record Weight(String field, String name, String value, String usual) {}

  /** Reads what the address asks for. */
  public void open() {
    subject.tellUnknown();
    Optional<Municipality> one = subject.municipality();
    if (one.isPresent()) {
      List<Neighbour> all = neighbours.of(one.get().code(), weights());
      near = all.stream().filter(Neighbour::near).limit(NEAR).toList();
      beyond = near.isEmpty() ? all.stream().limit(BEYOND).toList() : List.of();
    }
  }

  private Map<Factor, Double> weights() {
    Map<Factor, Double> weights = new EnumMap<>(Factor.class);
    for (Factor factor : Factor.values()) {
      subject.asked(factor.text()).ifPresent(text -> weights.put(factor, weight(text)));
    }
    return weights;
  }

  private static double weight(String text) {
    if (!text.matches("\\d{1,2}([.,]\\d{1,2})?")) {
      throw new DomainException(Problem.INVALID, "comparison.bad-weight", Factor.HIGHEST);
    }
    return Double.parseDouble(text.replace(',', '.'));
  }

  private Words words() {
    return Words.of(locale.locale(), "comparison");
  }

  /** Whether there is a municipality to look around. */
  public boolean isShown() {
    return subject.municipality().isPresent();
  }

  /** The sentence that answers the page's question. */
  public String getTitle() {
    if (subject.isUnknown()) {
      return words().say("peers.unknown", subject.getName());
    }
    if (!isShown()) {
      return words().say("peers.title");
    }
    return near.isEmpty()
        ? words().say("peers.none", subject.getName())
        : words().say("peers.headline", subject.getName(), names.of(near.get(0).municipality()));
  }

  /** What the cap means. */
  public String getCap() {
    return words().say("peers.cap", words().score(Gower.CAP));
  }

  /** The true peers, at most ten, nearest first. */
  public List<Row> getNear() {
    return near.stream().map(this::row).toList();
  }

  /** The nearest that are no true peers; none where there are true ones. */
  public List<Row> getBeyond() {
    return beyond.stream().map(this::row).toList();
  }

  private Row row(Neighbour one) {
    List<Factor> parting =
        Arrays.stream(Factor.values())
            .sorted(Comparator.comparingDouble((Factor factor) -> factor.share(one)).reversed())
            .filter(factor -> factor.share(one) > 0.005)
            .toList();
    return new Row(
        names.of(one.municipality()),
        words().number(one.distance(), 3),
        words().list(parting.stream().limit(MOST_REASONS).map(factor -> name(factor)).toList()),
        parts(one, parting),
        Address.of(ComparePage.PATH)
            .with("municipality", subject.isOwn() ? "" : code())
            .with("peers", PeerQuery.OWN)
            .with("with", one.municipality())
            .toString());
  }

  private List<Part> parts(Neighbour one, List<Factor> parting) {
    List<Part> parts = new ArrayList<>();
    double from = 0;
    for (Factor factor : parting) {
      double share = factor.share(one);
      parts.add(
          new Part(
              name(factor), percent(from), percent(share), words().number(share * 100, 0) + "%"));
      from += share;
    }
    return parts;
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%.1f", share * 100);
  }

  private String name(Factor factor) {
    return words().say("factor." + factor.name());
  }

  private String code() {
    return subject.municipality().map(Municipality::code).orElse("");
  }

  /** The code of a municipality that is not the caller's own. */
  public String getForeign() {
    return subject.isOwn() ? "" : code();
  }

  /** The weights that can be set. */
  public List<Weight> getWeights() {
    Map<Factor, Double> chosen = weights();
    return Arrays.stream(Factor.values())
        .map(
            factor ->
                new Weight(
                    factor.text(),
                    name(factor),
                    plain(chosen.getOrDefault(factor, factor.usual())),
                    words().say("peers.usual", words().number(factor.usual(), 1))))
        .toList();
  }

  private static String plain(double weight) {
    return weight == Math.rint(weight) ? String.valueOf((int) weight) : String.valueOf(weight);
  }

  /** Whether a weight differs from the usual. */
  public boolean isChanged() {
    return weights().entrySet().stream().anyMatch(one -> one.getValue() != one.getKey().usual());
  }

  /** The page with the usual weights. */
  public String getUsualAddress() {
    return Address.of(PATH).with("municipality", getForeign()).toString();
  }

  /** A comparison with these as peers. */
  public String getCompareAddress() {
    return Address.of(ComparePage.PATH)
        .with("municipality", getForeign())
        .with("peers", PeerQuery.OWN)
        .withAll("with", near.stream().map(Neighbour::municipality).toList())
        .toString();
  }

  /** The profile among these. */
  public String getProfileAddress() {
    return Address.of("/benchmark/home")
        .with("municipality", getForeign())
        .with("peers", String.join(",", near.stream().map(Neighbour::municipality).toList()))
        .toString();
  }
}
