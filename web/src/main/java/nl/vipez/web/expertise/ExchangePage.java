package nl.vipez.web.expertise;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import nl.vipez.expertise.Needs;
import nl.vipez.expertise.OfferProposals;
import nl.vipez.expertise.Offers;
import nl.vipez.expertise.Requests;
import nl.vipez.expertise.model.HelpRequest;
import nl.vipez.expertise.model.Need;
import nl.vipez.expertise.model.Offer;
import nl.vipez.expertise.model.OwnOffer;
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
  @Inject private OfferProposals proposals;
  @Inject private ProposalRows rows;
  @Inject private ExpertiseWords words;
  @Inject private FieldMessages messages;

  private String reason = "";
  private transient List<ProposalRow> proposed = List.of();
  private transient List<Need> mine = List.of();
  private transient List<HelpRequest> received = List.of();
  private transient List<RequestAnswer> given = List.of();
  private transient List<OwnOffer> offered = List.of();

  /** Reads what is shown. */
  public void open() {
    mine = needs.mine(current.caller());
    given =
        mine.stream()
            .flatMap(need -> requests.forNeed(current.caller(), need.id()).stream())
            .map(RequestAnswer::of)
            .toList();
    received = requests.toMe(current.caller());
    offered = offers.mine(current.caller());
    proposed = rows.of(current.caller());
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

  /** When the consent of an offer was given, and to which words; empty without consent. */
  public String consented(OwnOffer own) {
    return own.offer().consent() && own.consentAt().isPresent()
        ? words.say(
            "offer.consented", Date.from(own.consentAt().get()), own.consentVersion().orElse("–"))
        : "";
  }

  /** Lets a proposal go for good. */
  public void refuse(String subject) {
    try {
      proposals.answer(current.caller(), subject, false);
    } catch (DomainException problem) {
      messages.show("exchange", problem);
    }
    open();
  }

  /** What the caller could offer. */
  public List<ProposalRow> getProposals() {
    return proposed;
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

  public List<RequestAnswer> getGiven() {
    return given;
  }

  public List<OwnOffer> getOffered() {
    return offered;
  }
}
