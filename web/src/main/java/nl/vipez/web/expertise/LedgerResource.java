package nl.vipez.web.expertise;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import nl.vipez.expertise.Ledgers;
import nl.vipez.expertise.model.Ledger;
import nl.vipez.expertise.model.MunicipalLedger;
import nl.vipez.web.Items;
import nl.vipez.web.security.CurrentCaller;

/** Help given and received: the own municipality's, or, for administrators, everybody's. */
@Path("/help-ledgers")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class LedgerResource {
  @Inject private CurrentCaller current;
  @Inject private Ledgers ledgers;

  /** The ledgers the caller may see. */
  @GET
  public Items<Answer> list() {
    return Items.of(ledgers.of(current.caller()).stream().map(Answer::of).toList());
  }

  /**
   * One municipality's ledger.
   *
   * @param municipality CBS code
   * @param given times it gave help
   * @param received times it received help
   * @param lines one for each other municipality
   */
  public record Answer(String municipality, int given, int received, List<Line> lines) {
    static Answer of(MunicipalLedger one) {
      return new Answer(
          one.municipality(),
          one.given(),
          one.received(),
          one.lines().stream().map(Line::of).toList());
    }
  }

  /**
   * What passed between two municipalities.
   *
   * @param municipality CBS code of the other
   * @param given times help was given to it
   * @param gaveHelp how many of them were closed as a help
   * @param received times help was received from it
   * @param wasHelped how many of them were closed as a help
   */
  public record Line(String municipality, int given, int gaveHelp, int received, int wasHelped) {
    static Line of(Ledger.Line line) {
      return new Line(
          line.municipality(),
          line.given().given(),
          line.given().helped(),
          line.received().given(),
          line.received().helped());
    }
  }
}
