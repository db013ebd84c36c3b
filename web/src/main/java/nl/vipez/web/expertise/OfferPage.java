package nl.vipez.web.expertise;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import nl.vipez.expertise.OfferProposals;
import nl.vipez.expertise.Offers;
import nl.vipez.expertise.model.OfferDraft;
import nl.vipez.expertise.model.OfferProposal;
import nl.vipez.expertise.model.OwnOffer;
import nl.vipez.shared.DomainException;
import nl.vipez.web.problem.FieldMessages;
import nl.vipez.web.security.CurrentCaller;
import org.jspecify.annotations.Nullable;

/** Offering experience, or changing what one offers; found only with a yes. */
@Named
@ViewScoped
public class OfferPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private CurrentCaller current;
  @Inject private Offers offers;
  @Inject private OfferProposals proposals;
  @Inject private ExpertiseWords words;
  @Inject private FieldMessages messages;

  private long id;
  private String proposal = "";
  private boolean begun;
  private final OfferForm form = new OfferForm();

  /** Fills in the offer that is changed, or the proposal that is taken up; another's: not found. */
  public void open() {
    if (begun) {
      return;
    }
    begun = true;
    if (id > 0) {
      OwnOffer own = offers.find(current.caller(), id);
      form.read(own.offer(), own.reach());
    } else if (!proposal.isEmpty()) {
      OfferProposal found = proposals.find(current.caller(), proposal);
      boolean practice = found.kind() == OfferProposal.Kind.PRACTICE;
      form.setTitle(practice ? found.title() : words.area(found.area()));
      form.setChosen(List.copyOf(found.themes()));
      form.setDocuments(List.copyOf(found.documents()));
    }
  }

  /** Keeps the offer and goes on to the overview. */
  public @Nullable String offer() {
    try {
      OfferDraft draft = form.draft(offers.today());
      if (id > 0) {
        offers.change(current.caller(), id, draft);
      } else {
        offers.offer(current.caller(), draft);
        takenUp();
      }
      return "/expertise/mine.xhtml?faces-redirect=true";
    } catch (DomainException problem) {
      messages.show("offer", problem);
      return null;
    }
  }

  /** A proposal whose themes or document the offer covers is not proposed any more by itself. */
  private void takenUp() {
    if (proposals.of(current.caller()).stream().anyMatch(one -> one.subject().equals(proposal))) {
      proposals.answer(current.caller(), proposal, true);
    }
  }

  public OfferForm getForm() {
    return form;
  }

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }

  public String getProposal() {
    return proposal;
  }

  public void setProposal(@Nullable String proposal) {
    this.proposal = proposal == null ? "" : proposal;
  }
}
