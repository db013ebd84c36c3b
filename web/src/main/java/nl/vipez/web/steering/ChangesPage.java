package nl.vipez.web.steering;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.vipez.steering.Proposals;
import nl.vipez.web.QueryValues;
import nl.vipez.web.benchmark.Subject;
import nl.vipez.web.security.CurrentCaller;

/** What changes in a round: decided by the steering group, for all to see. */
@RequestScoped
@Named("changesPage")
public class ChangesPage {
  @Inject private CurrentCaller current;
  @Inject private Proposals proposals;
  @Inject private ProposalViews views;
  @Inject private Subject subject;

  private List<ProposalViews.View> decided = List.of();

  @SuppressWarnings("NullAway") // the container fills the fields
  public ChangesPage() {}

  /** Reads what was decided. */
  public void open() {
    decided = proposals.decided(current.caller(), getYear()).stream().map(views::of).toList();
  }

  /** The round asked for; by default the next one. */
  public int getYear() {
    return QueryValues.year(subject.asked("year").orElse("")).orElseGet(proposals::nextRound);
  }

  /** The round before it. */
  public int getBefore() {
    return getYear() - 1;
  }

  /** What was decided. */
  public List<ProposalViews.View> getDecided() {
    return decided;
  }
}
