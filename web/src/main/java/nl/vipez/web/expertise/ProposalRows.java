package nl.vipez.web.expertise;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.vipez.account.model.Caller;
import nl.vipez.expertise.OfferProposals;
import nl.vipez.expertise.model.OfferProposal;

/** Says what a person could offer, and why, in the caller's language. */
@RequestScoped
public class ProposalRows {
  @Inject private OfferProposals proposals;
  @Inject private ExpertiseWords words;

  @SuppressWarnings("NullAway.Init") // the container fills the fields
  public ProposalRows() {}

  List<ProposalRow> of(Caller caller) {
    return proposals.of(caller).stream().map(this::row).toList();
  }

  private ProposalRow row(OfferProposal one) {
    boolean practice = one.kind() == OfferProposal.Kind.PRACTICE;
    String name = practice ? one.title() : words.area(one.area());
    String why =
        practice
            ? words.say("proposal.practice", name)
            : words.say("proposal.area", name, String.valueOf(one.year()));
    return new ProposalRow(one.subject(), one.kind(), why, name);
  }
}
