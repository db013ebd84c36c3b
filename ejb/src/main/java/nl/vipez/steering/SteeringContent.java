package nl.vipez.steering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.vipez.platform.ContentStep;
import nl.vipez.platform.Progress;
import nl.vipez.platform.ResourceTable;
import nl.vipez.platform.ResourceTable.Row;
import nl.vipez.steering.model.Ballot;
import nl.vipez.steering.model.Choice;
import nl.vipez.steering.model.Proposal;

/** Proposals made up for the demonstration: under discussion, adopted and rejected. */
@ApplicationScoped
@Transactional
public class SteeringContent implements ContentStep {
  private static final ResourceTable PROPOSALS = new ResourceTable("/demonstration/proposals.csv");
  private static final ResourceTable MESSAGES =
      new ResourceTable("/demonstration/proposal_messages.csv");
  private static final double HALF = 0.5;

  private final ProposalRepository repository;
  private final ProposalRules rules;
  private final Members members;
  private final Clock clock;

  @Inject
  SteeringContent(
      ProposalRepository repository, ProposalRules rules, Members members, Clock clock) {
    this.repository = repository;
    this.rules = rules;
    this.members = members;
    this.clock = clock;
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected SteeringContent() {
    this.repository = null;
    this.rules = null;
    this.members = null;
    this.clock = null;
  }

  @Override
  public Kind kind() {
    return Kind.DEMONSTRATION;
  }

  @Override
  public int order() {
    return 55;
  }

  @Override
  public String name() {
    return "demonstration-proposals";
  }

  @Override
  public String version() {
    return PROPOSALS.version() + MESSAGES.version();
  }

  @Override
  public void load(Progress progress) {
    progress.total(1);
    PROPOSALS.forEach(
        row -> {
          if (repository.find(row.text("id")).isEmpty()) {
            add(row);
          }
        });
    progress.done(1);
  }

  private void add(Row row) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    LocalDate today = LocalDate.now(clock.withZone(Proposals.HERE));
    String id = row.text("id");
    Instant made = now.minus(Long.parseLong(row.text("days_ago")), ChronoUnit.DAYS);
    Map<String, String> fields = new HashMap<>();
    row.list("fields").forEach(pair -> put(fields, pair));
    repository.add(
        new Proposal(
            id,
            new Proposal.Content(
                Proposal.Kind.valueOf(row.text("kind")),
                row.text("indicator"),
                rules.nextRound(today),
                row.text("title"),
                row.text("motivation"),
                fields,
                row.text("meaning_changed").equals("yes")),
            today.plusDays(Long.parseLong(row.text("closes_in_days"))),
            Proposal.State.OPEN,
            true,
            row.text("by"),
            made,
            Optional.empty(),
            Optional.empty()));
    MESSAGES.forEach(
        said -> {
          if (said.text("proposal").equals(id)) {
            repository.say(
                id,
                new Proposal.Message(
                    said.text("by"),
                    made.plus(Long.parseLong(said.text("hours_later")), ChronoUnit.HOURS),
                    said.text("text")));
          }
        });
    votes(row, id, made);
  }

  private void votes(Row row, String id, Instant made) {
    Map<String, String> votes = new HashMap<>();
    row.list("votes").forEach(pair -> put(votes, pair));
    votes.forEach((who, choice) -> repository.vote(id, who, Choice.valueOf(choice), made));
    if (row.text("decided").equals("yes")) {
      Proposal.Decision decision =
          new Ballot(members.usernames(), repository.votes(id), HALF)
              .decision("system", made.plus(2, ChronoUnit.DAYS));
      repository.decide(id, decision);
      repository.move(id, Proposal.State.OPEN, decision.state());
    }
  }

  private static void put(Map<String, String> all, String pair) {
    int at = pair.indexOf('=');
    all.put(pair.substring(0, at), pair.substring(at + 1));
  }
}
