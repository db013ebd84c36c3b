package nl.vipez.steering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.vipez.account.model.Caller;
import nl.vipez.shared.DomainException;
import nl.vipez.shared.FieldError;
import nl.vipez.shared.Problem;
import nl.vipez.steering.model.Ballot;
import nl.vipez.steering.model.Choice;
import nl.vipez.steering.model.Proposal;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Proposals for next year's set: made, discussed, voted on and decided. Only who takes part in the
 * steering group's work sees them; what was decided everyone may see.
 */
@ApplicationScoped
@Transactional
public class Proposals {
  static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");
  private static final String SYSTEM = "system";
  private static final int LONGEST_MESSAGE = 2_000;
  private static final int MOST_MESSAGES = 500;

  private final ProposalRepository repository;
  private final ProposalRules rules;
  private final Members members;
  private final Clock clock;
  private final double quorum;

  @Inject
  Proposals(
      ProposalRepository repository,
      ProposalRules rules,
      Members members,
      Clock clock,
      @ConfigProperty(name = "vipez.steering.quorum", defaultValue = "0.5") double quorum) {
    this.repository = repository;
    this.rules = rules;
    this.members = members;
    this.clock = clock;
    this.quorum = quorum;
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected Proposals() {
    this.repository = null;
    this.rules = null;
    this.members = null;
    this.clock = null;
    this.quorum = 1;
  }

  /**
   * A proposal with all that belongs to it.
   *
   * @param proposal what is proposed
   * @param messages what was said, oldest first
   * @param ballot the votes
   * @param mine how the caller voted
   * @param ripe whether it can be decided now
   */
  public record Detail(
      Proposal proposal,
      List<Proposal.Message> messages,
      Ballot ballot,
      Optional<Choice> mine,
      boolean ripe) {}

  /** Whether the caller takes part in the steering group's work. */
  public static boolean mayTakePart(Caller caller) {
    return Members.takesPart(caller);
  }

  /** The first round whose set can still be changed. */
  public int nextRound() {
    return rules.nextRound(today());
  }

  /**
   * All proposals, newest first.
   *
   * @throws DomainException NOT_FOUND for who does not take part
   */
  public List<Proposal> all(Caller caller) {
    Members.refuseUnlessTakesPart(caller);
    return repository.all();
  }

  /** What was decided to change in a round, in effect already or not; open to who signed in. */
  public List<Proposal> decided(Caller caller, int roundYear) {
    if (!caller.signedIn()) {
      throw new DomainException(Problem.FORBIDDEN, "benchmark.sign-in");
    }
    return repository.all().stream()
        .filter(one -> one.decided() && one.content().roundYear() == roundYear)
        .toList();
  }

  /**
   * One proposal.
   *
   * @throws DomainException NOT_FOUND when there is none, or the caller does not take part
   */
  public Detail get(Caller caller, String id) {
    Members.refuseUnlessTakesPart(caller);
    Proposal one = find(id);
    Ballot ballot = ballot(id);
    return new Detail(
        one,
        repository.messages(id),
        ballot,
        Optional.ofNullable(ballot.votes().get(caller.username())),
        one.open() && ballot.ripe(one.closes(), today()));
  }

  /**
   * Proposes a change.
   *
   * @param closes last day of the vote
   * @throws DomainException NOT_FOUND for who does not take part, UNPROCESSABLE with every bad
   *     field
   */
  public Proposal propose(Caller caller, Proposal.Content wanted, LocalDate closes) {
    Members.refuseUnlessTakesPart(caller);
    Proposal one =
        new Proposal(
            UUID.randomUUID().toString(),
            rules.check(wanted, closes, today()),
            closes,
            Proposal.State.OPEN,
            false,
            caller.username(),
            now(),
            Optional.empty(),
            Optional.empty());
    repository.add(one);
    return one;
  }

  /**
   * Says something of an open proposal.
   *
   * @throws DomainException NOT_FOUND, CONFLICT when it is decided, UNPROCESSABLE for a bad text
   */
  public void say(Caller caller, String id, String text) {
    Members.refuseUnlessTakesPart(caller);
    lockOpen(id);
    String said = text.strip();
    if (said.isEmpty() || said.length() > LONGEST_MESSAGE) {
      throw new DomainException(
          Problem.UNPROCESSABLE,
          "steering.bad-fields",
          List.of(),
          List.of(FieldError.of("text", "catalogue.bad-text", LONGEST_MESSAGE)));
    }
    if (repository.messages(id).size() >= MOST_MESSAGES) {
      throw new DomainException(Problem.CONFLICT, "steering.too-many-messages", MOST_MESSAGES);
    }
    repository.say(id, new Proposal.Message(caller.username(), now(), said));
  }

  /**
   * Votes, or votes otherwise than before.
   *
   * @throws DomainException NOT_FOUND, FORBIDDEN for who is no member, CONFLICT when the last day
   *     is over or it is decided
   */
  public void vote(Caller caller, String id, Choice choice) {
    Members.refuseUnlessTakesPart(caller);
    Members.refuseUnlessMember(caller);
    Proposal one = lockOpen(id);
    if (today().isAfter(one.closes())) {
      throw new DomainException(Problem.CONFLICT, "steering.closed");
    }
    repository.vote(id, caller.username(), choice, now());
  }

  /**
   * Takes a proposal back.
   *
   * @throws DomainException NOT_FOUND, FORBIDDEN unless the caller proposed it, CONFLICT when it is
   *     decided
   */
  public void withdraw(Caller caller, String id) {
    Members.refuseUnlessTakesPart(caller);
    if (!find(id).by().equals(caller.username())) {
      throw new DomainException(Problem.FORBIDDEN, "steering.not-yours");
    }
    move(id, Proposal.State.WITHDRAWN);
  }

  /**
   * Closes the vote and records what it decided.
   *
   * @throws DomainException NOT_FOUND, CONFLICT while members can still vote or when it is decided
   */
  public Proposal decide(Caller caller, String id) {
    Members.refuseUnlessTakesPart(caller);
    return decide(id, caller.username());
  }

  /** Closes every vote whose last day is over. */
  void decideDue() {
    repository.all().stream()
        .filter(one -> one.open() && today().isAfter(one.closes()))
        .forEach(one -> decide(one.id(), SYSTEM));
  }

  private Proposal decide(String id, String by) {
    Proposal one = lockOpen(id);
    Ballot ballot = ballot(id);
    if (!ballot.ripe(one.closes(), today())) {
      throw new DomainException(Problem.CONFLICT, "steering.not-ripe");
    }
    Proposal.Decision decision = ballot.decision(by, now());
    repository.decide(id, decision);
    move(id, decision.state());
    return find(id);
  }

  private Ballot ballot(String id) {
    return new Ballot(members.usernames(), repository.votes(id), quorum);
  }

  private Proposal find(String id) {
    return repository
        .find(id)
        .orElseThrow(() -> new DomainException(Problem.NOT_FOUND, "steering.unknown"));
  }

  /** Holds the row until the transaction ends, so that nobody votes while it is decided. */
  private Proposal lockOpen(String id) {
    Proposal one = find(id);
    if (!repository.move(id, Proposal.State.OPEN, Proposal.State.OPEN)) {
      throw new DomainException(Problem.CONFLICT, "steering.decided");
    }
    return one;
  }

  private void move(String id, Proposal.State to) {
    if (!repository.move(id, Proposal.State.OPEN, to)) {
      throw new DomainException(Problem.CONFLICT, "steering.decided");
    }
  }

  private LocalDate today() {
    return LocalDate.now(clock.withZone(HERE));
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
