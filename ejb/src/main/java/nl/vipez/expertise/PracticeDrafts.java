package nl.vipez.expertise;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Optional;
import nl.vipez.account.model.Caller;
import nl.vipez.expertise.model.Exchange;
import nl.vipez.expertise.model.MatchId;
import nl.vipez.expertise.model.Need;
import nl.vipez.expertise.model.RequestState;
import nl.vipez.library.Intake;
import nl.vipez.library.model.Arrival;
import nl.vipez.library.model.DescriptionDraft;
import nl.vipez.shared.DomainException;
import nl.vipez.shared.Problem;

/** Makes a draft good practice of an exchange that helped; a curator takes it from there. */
@ApplicationScoped
@Transactional
public class PracticeDrafts {
  private final Exchanges exchanges;
  private final Intake intake;

  @Inject
  PracticeDrafts(Exchanges exchanges, Intake intake) {
    this.exchanges = exchanges;
    this.intake = intake;
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected PracticeDrafts() {
    this.exchanges = null;
    this.intake = null;
  }

  /**
   * Brings the draft to the library, in the caller's name; a second time answers the first.
   *
   * @return the id of the document
   * @throws DomainException NOT_FOUND for who has no part in the exchange, CONFLICT where it did
   *     not help or nobody told what came of it
   */
  public String draft(Caller caller, MatchId match) {
    Exchange exchange = exchanges.find(caller, match);
    if (exchange.practice().isPresent()) {
      return exchange.practice().get();
    }
    if (exchange.request().state() != RequestState.HELPED || exchange.outcome().isEmpty()) {
      throw new DomainException(Problem.CONFLICT, "expertise.no-outcome");
    }
    Need need = exchanges.row(caller, match).need().toNeed();
    String id =
        intake.receive(
            caller,
            new DescriptionDraft(
                Optional.of(need.title()),
                Optional.of("GOOD_PRACTICE"),
                Optional.of("PARTICIPANTS"),
                caller.municipality(),
                Optional.empty(),
                List.copyOf(need.themes()),
                List.of(exchange.request().provider()),
                Optional.of("nl")),
            Arrival.upload("good-practice-" + match + ".md"),
            new ByteArrayInputStream(text(need, exchange).getBytes(UTF_8)));
    exchanges.practice(caller, match, id);
    return id;
  }

  private static String text(Need need, Exchange exchange) {
    return "# "
        + need.title()
        + "\n\n## De vraag\n\n"
        + need.text()
        + "\n\n## Wat ervan kwam\n\n"
        + exchange.outcome().orElse("")
        + "\n\n## Wie hielp\n\n"
        + exchange.request().provider()
        + "\n";
  }
}
