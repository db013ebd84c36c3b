package nl.vipez.web.expertise;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.vipez.expertise.Offers;
import nl.vipez.expertise.model.OfferDraft;
import nl.vipez.shared.DomainException;
import nl.vipez.web.problem.FieldMessages;
import nl.vipez.web.security.CurrentCaller;
import org.jspecify.annotations.Nullable;

/** Offering experience; found only with a yes. */
@Named
@ViewScoped
public class OfferPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private CurrentCaller current;
  @Inject private Offers offers;
  @Inject private FieldMessages messages;

  private String title = "";
  private String text = "";
  private List<String> chosen = new ArrayList<>();
  private int capacity = 1;
  private @Nullable LocalDate from;
  private @Nullable LocalDate to;
  private boolean consent;

  /** Keeps the offer and goes on to the overview. */
  public @Nullable String offer() {
    OfferDraft draft =
        new OfferDraft(
            title,
            text,
            Set.copyOf(chosen),
            Set.of(),
            capacity,
            Optional.ofNullable(from).orElseGet(offers::today),
            Optional.ofNullable(to),
            consent);
    try {
      offers.offer(current.caller(), draft);
      return "/expertise/mine.xhtml?faces-redirect=true";
    } catch (DomainException problem) {
      messages.show("offer", problem);
      return null;
    }
  }

  public String getTitle() {
    return title;
  }

  public void setTitle(@Nullable String title) {
    this.title = title == null ? "" : title;
  }

  public String getText() {
    return text;
  }

  public void setText(@Nullable String text) {
    this.text = text == null ? "" : text;
  }

  public List<String> getChosen() {
    return chosen;
  }

  public void setChosen(@Nullable List<String> chosen) {
    this.chosen = chosen == null ? new ArrayList<>() : chosen;
  }

  public int getCapacity() {
    return capacity;
  }

  public void setCapacity(int capacity) {
    this.capacity = capacity;
  }

  public @Nullable LocalDate getFrom() {
    return from;
  }

  public void setFrom(@Nullable LocalDate from) {
    this.from = from;
  }

  public @Nullable LocalDate getTo() {
    return to;
  }

  public void setTo(@Nullable LocalDate to) {
    this.to = to;
  }

  public boolean isConsent() {
    return consent;
  }

  public void setConsent(boolean consent) {
    this.consent = consent;
  }
}
