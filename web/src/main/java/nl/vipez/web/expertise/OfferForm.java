package nl.vipez.web.expertise;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.vipez.expertise.model.Offer;
import nl.vipez.expertise.model.OfferDraft;
import org.jspecify.annotations.Nullable;

/** The fields of an offer, as a person fills them in. */
public class OfferForm implements Serializable {
  private static final long serialVersionUID = 1L;

  private String title = "";
  private String text = "";
  private List<String> chosen = new ArrayList<>();
  private List<String> documents = new ArrayList<>();
  private String reach = "";
  private int capacity = 1;
  private @Nullable LocalDate from;
  private @Nullable LocalDate to;
  private boolean consent;

  void read(Offer offer, String how) {
    title = offer.title();
    text = offer.text();
    chosen = new ArrayList<>(offer.themes());
    documents = new ArrayList<>(offer.documents());
    reach = how;
    capacity = offer.capacity();
    from = offer.from();
    to = offer.to().orElse(null);
    consent = offer.consent();
  }

  OfferDraft draft(LocalDate today) {
    return new OfferDraft(
        title,
        text,
        Set.copyOf(chosen),
        Set.copyOf(documents),
        reach,
        capacity,
        Optional.ofNullable(from).orElse(today),
        Optional.ofNullable(to),
        consent);
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
    this.chosen = chosen == null ? new ArrayList<>() : new ArrayList<>(chosen);
  }

  public List<String> getDocuments() {
    return documents;
  }

  public void setDocuments(@Nullable List<String> documents) {
    this.documents = documents == null ? new ArrayList<>() : new ArrayList<>(documents);
  }

  public String getReach() {
    return reach;
  }

  public void setReach(@Nullable String reach) {
    this.reach = reach == null ? "" : reach;
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
