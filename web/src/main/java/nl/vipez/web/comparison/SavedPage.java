package nl.vipez.web.comparison;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import nl.vipez.benchmark.Indicators;
import nl.vipez.benchmark.model.ComparisonAddress;
import nl.vipez.benchmark.model.SavedComparison;
import nl.vipez.benchmark.saved.SavedComparisons;
import nl.vipez.web.benchmark.Words;
import nl.vipez.web.locale.CurrentLocale;
import nl.vipez.web.problem.PageMessages;
import nl.vipez.web.security.CurrentCaller;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** "Mijn vergelijkingen": keeping the choice of a comparison under a name, and what is kept. */
@RequestScoped
@Named("savedPage")
public class SavedPage {
  private static final int MOST_NAMED = 3;

  @Inject private CurrentCaller current;
  @Inject private CurrentLocale locale;
  @Inject private SavedComparisons saved;
  @Inject private Indicators indicators;
  @Inject private PageMessages messages;

  private @Nullable String choice;
  private @Nullable String name;

  /**
   * A comparison that is kept.
   *
   * @param id its id
   * @param name its name
   * @param what its indicators in words
   * @param address where it is shown
   */
  public record Row(String id, String name, String what, String address) {}

  private Words words() {
    return Words.of(locale.locale(), "comparison");
  }

  /** Whether a choice waits for a name. */
  public boolean isNaming() {
    return !chosen().isBlank();
  }

  /** Of the address, or of the form that comes back: until its fields are read it must be there. */
  private String chosen() {
    String sent = choice == null ? Faces.getRequestParameter("keep:what") : choice;
    return Objects.requireNonNullElse(sent, "");
  }

  /** What is to be kept, in words. */
  public String getWhat() {
    return isNaming() ? what(ComparisonAddress.parse(chosen())) : "";
  }

  private String what(ComparisonAddress address) {
    List<String> codes = address.indicators();
    if (codes.isEmpty()) {
      return words().say("view.profile");
    }
    List<String> names =
        codes.stream()
            .limit(MOST_NAMED)
            .map(
                code ->
                    indicators.find(code).map(one -> one.text().name(locale.locale())).orElse(code))
            .toList();
    return codes.size() > MOST_NAMED
        ? words().say("saved.more", String.join(", ", names), codes.size() - MOST_NAMED)
        : words().list(names);
  }

  /** What the caller keeps, newest first. */
  public List<Row> getRows() {
    return saved.list(current.caller()).stream().map(this::row).toList();
  }

  private Row row(SavedComparison one) {
    return new Row(
        one.id(), one.name(), what(one.address()), ComparePage.PATH + "?" + one.address().text());
  }

  /** Keeps the choice. */
  public @Nullable String save() {
    return messages.attempt(
            () ->
                saved.save(
                    current.caller(),
                    Objects.requireNonNullElse(name, ""),
                    Objects.requireNonNullElse(choice, "")),
            "comparison",
            "saved.done")
        ? "/benchmark/saved?faces-redirect=true"
        : null;
  }

  /** Forgets one. */
  public String delete(String id) {
    messages.attempt(() -> saved.delete(current.caller(), id), "comparison", "saved.deleted");
    return "/benchmark/saved?faces-redirect=true";
  }

  public @Nullable String getChoice() {
    return choice;
  }

  public void setChoice(@Nullable String value) {
    choice = value;
  }

  public @Nullable String getName() {
    return name;
  }

  public void setName(@Nullable String value) {
    name = value;
  }
}
