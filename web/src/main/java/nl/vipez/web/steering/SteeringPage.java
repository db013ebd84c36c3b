package nl.vipez.web.steering;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.vipez.steering.Proposals;
import nl.vipez.steering.model.Proposal;
import nl.vipez.web.security.CurrentCaller;

/** The proposals: those to discuss and vote on first, then what was decided. */
@RequestScoped
@Named("steeringPage")
public class SteeringPage {
  @Inject private CurrentCaller current;
  @Inject private Proposals proposals;
  @Inject private ProposalViews views;

  private List<ProposalViews.View> open = List.of();
  private List<ProposalViews.View> closed = List.of();

  @SuppressWarnings("NullAway") // the container fills the fields
  public SteeringPage() {}

  /** Reads the proposals. */
  public void open() {
    List<Proposal> all = proposals.all(current.caller());
    open = all.stream().filter(Proposal::open).map(views::of).toList();
    closed = all.stream().filter(one -> !one.open()).map(views::of).toList();
  }

  /** Those that members can still vote on. */
  public List<ProposalViews.View> getOpen() {
    return open;
  }

  /** The others. */
  public List<ProposalViews.View> getClosed() {
    return closed;
  }

  /** The round that is prepared. */
  public int getNextRound() {
    return proposals.nextRound();
  }
}
