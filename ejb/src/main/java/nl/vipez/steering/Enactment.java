package nl.vipez.steering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.vipez.benchmark.catalogue.CatalogueDesk;
import nl.vipez.benchmark.catalogue.Draft;
import nl.vipez.circle.Circles;
import nl.vipez.circle.model.Round;
import nl.vipez.shared.DomainException;
import nl.vipez.steering.model.Proposal;

/**
 * Lets what was decided take effect once its round is there: the definition gets a new version that
 * holds from the round's reference year on, so that earlier years keep theirs. Repeatable.
 */
@ApplicationScoped
@Transactional
class Enactment {
  /** Who is written down as having changed the definition. */
  static final String STEERING_GROUP = "steering-group";

  private final ProposalRepository repository;
  private final CatalogueDesk desk;
  private final Circles circles;
  private final Clock clock;

  @Inject
  Enactment(ProposalRepository repository, CatalogueDesk desk, Circles circles, Clock clock) {
    this.repository = repository;
    this.desk = desk;
    this.circles = circles;
    this.clock = clock;
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected Enactment() {
    this.repository = null;
    this.desk = null;
    this.circles = null;
    this.clock = null;
  }

  /** Applies every decided change whose round has opened. */
  void enactDue() {
    repository.all().stream()
        .filter(one -> one.state() == Proposal.State.ADOPTED)
        .sorted(Comparator.comparing(Proposal::at))
        .forEach(one -> round(one).ifPresent(round -> enact(one, round)));
  }

  /** The round it was decided for, or the first later one when that was skipped. */
  private Optional<Round> round(Proposal one) {
    return circles.rounds().stream()
        .filter(round -> round.year() >= one.content().roundYear())
        .min(Comparator.comparingInt(Round::year));
  }

  private void enact(Proposal one, Round round) {
    try {
      desk.apply(STEERING_GROUP, one.content().indicator(), draft(one, round));
    } catch (DomainException refused) {
      // The catalogue became such meanwhile that this no longer fits; people have to look at it.
      repository.hinder(one.id(), refused.key());
      return;
    }
    if (repository.move(one.id(), Proposal.State.ADOPTED, Proposal.State.IN_EFFECT)) {
      repository.effective(one.id(), clock.instant().truncatedTo(ChronoUnit.MICROS));
    }
  }

  private static Draft draft(Proposal one, Round round) {
    Proposal.Content content = one.content();
    int from = round.referenceYear();
    Map<String, String> fields =
        switch (content.kind()) {
          case CHANGE -> content.fields();
          case DROP -> Map.of("validTo", String.valueOf(from - 1));
          case NEW -> withValidFrom(content.fields(), from);
        };
    return new Draft(fields, 0, content.title(), content.meaningChanged(), Optional.of(from));
  }

  private static Map<String, String> withValidFrom(Map<String, String> fields, int from) {
    Map<String, String> all = new HashMap<>(fields);
    all.put("validFrom", String.valueOf(from));
    return all;
  }
}
