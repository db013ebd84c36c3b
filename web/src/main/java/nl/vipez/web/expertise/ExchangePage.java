package nl.vipez.web.expertise;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import nl.vipez.expertise.Needs;
import nl.vipez.expertise.Offers;
import nl.vipez.expertise.Requests;
import nl.vipez.expertise.model.HelpRequest;
import nl.vipez.expertise.model.Need;
import nl.vipez.expertise.model.Offer;
import nl.vipez.expertise.model.RequestState;
import nl.vipez.shared.DomainException;
import nl.vipez.web.problem.FieldMessages;
import nl.vipez.web.security.CurrentCaller;
import org.jspecify.annotations.Nullable;

/** What I asked, what others ask of me, and what I offer. */
@Named
@ViewScoped
public class ExchangePage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private CurrentCaller current;
  @Inject private Needs needs;
  @Inject private Offers offers;
  @Inject private Requests requests;
  @Inject private FieldMessages messages;

  private String reason = "";
  private transient List<Need> mine = List.of();
  private transient List<HelpRequest> received = List.of();
  private transient List<HelpRequest> given = List.of();
  private transient List<Offer> offered = List.of();

  /** Reads what is shown. */
  public void open() {
    mine = needs.mine(current.caller());
    given =
        mine.stream()
            .flatMap(need -> requests.forNeed(current.caller(), need.id()).stream())
            .toList();
    received = requests.toMe(current.caller());
    offered = offers.mine(current.caller());
  }

  /** Answers a request, as the one asked or as the one who asked. */
  public void answer(HelpRequest request, String answer) {
    try {
      requests.answer(
          current.caller(),
          request.need(),
          request.offer(),
          RequestState.valueOf(answer),
          Optional.of(reason));
      reason = "";
    } catch (DomainException problem) {
      messages.show("exchange", problem);
    }
    open();
  }

  /** Gives or withdraws the consent to be found with an offer. */
  public void consent(Offer offer, boolean yes) {
    offers.consent(current.caller(), offer.id(), yes);
    open();
  }

  public String getReason() {
    return reason;
  }

  public void setReason(@Nullable String reason) {
    this.reason = reason == null ? "" : reason;
  }

  public List<Need> getMine() {
    return mine;
  }

  public List<HelpRequest> getReceived() {
    return received;
  }

  public List<HelpRequest> getGiven() {
    return given;
  }

  public List<Offer> getOffered() {
    return offered;
  }
}
