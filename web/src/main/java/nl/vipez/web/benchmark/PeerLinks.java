package nl.vipez.web.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.vipez.benchmark.model.PeerChoice;
import nl.vipez.circle.model.Circle;
import nl.vipez.municipality.model.Municipality;

/** The peer sets one may choose from, as links, and how a set is called. */
public final class PeerLinks {
  private final Words words;

  /** In one language. */
  public PeerLinks(Words words) {
    this.words = words;
  }

  /**
   * The links.
   *
   * @param base the page's address without peers
   * @param one the municipality compared
   * @param circle its circle
   * @param chosen what the page shows
   */
  public List<Choice> links(
      Address base, Municipality one, Optional<Circle> circle, PeerChoice chosen) {
    List<Choice> links = new ArrayList<>();
    for (PeerChoice.Kind kind : PeerChoice.Kind.values()) {
      boolean list = kind == PeerChoice.Kind.LIST;
      boolean shown =
          list ? chosen.kind() == kind : kind != PeerChoice.Kind.CIRCLE || circle.isPresent();
      if (shown) {
        PeerChoice choice = list ? chosen : new PeerChoice(kind, List.of());
        links.add(
            new Choice(
                name(choice, one, circle),
                base.with("peers", choice.text()).toString(),
                kind == chosen.kind()));
      }
    }
    return links;
  }

  /** What a peer set is called: "Kring A", "provincie Groningen". */
  public String name(PeerChoice choice, Municipality one, Optional<Circle> circle) {
    return switch (choice.kind()) {
      case CIRCLE -> circle.map(Circle::name).orElseGet(() -> words.say("peers.circle"));
      case NEAREST -> words.say("peers.nearest");
      case PROVINCE -> words.say("peers.province-named", one.province().name());
      case SIZE -> words.say("peers.size");
      case ALL -> words.say("peers.all");
      case LIST -> words.say("peers.chosen", choice.codes().size());
    };
  }
}
