package nl.vipez.web.shelf;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import nl.vipez.account.Profile;
import nl.vipez.discovery.SavedSearches;
import nl.vipez.discovery.model.AlertFrequency;
import nl.vipez.discovery.model.SavedSearch;
import nl.vipez.discovery.model.SavedSearchDraft;
import nl.vipez.discovery.model.Search;
import nl.vipez.discovery.model.SearchAddress;
import nl.vipez.web.problem.PageMessages;
import nl.vipez.web.security.CurrentCaller;
import org.jspecify.annotations.Nullable;

/** The page where a search is given a name and kept, or changed when it has an id. */
@RequestScoped
@Named("savePage")
public class SavePage {
  private static final int LONGEST_NAME = 120;

  @Inject private CurrentCaller current;
  @Inject private SavedSearches searches;
  @Inject private Profile profile;
  @Inject private MyLibrary library;
  @Inject private PageMessages messages;
  @Inject private HttpServletRequest request;

  private @Nullable String id;
  private @Nullable String query;
  private @Nullable String name;
  private AlertFrequency frequency = AlertFrequency.NONE;

  /** Reads the search from the address when the page is opened. */
  public void open() {
    if (id != null) {
      SavedSearch saved = searches.find(current.caller(), id);
      query = saved.address();
      name = saved.name();
      frequency = saved.frequency();
      return;
    }
    query =
        SearchAddress.of(
            SearchAddress.read(Objects.requireNonNullElse(request.getQueryString(), ""), 0, 0));
    String words = getWhat();
    name = words.substring(0, Math.min(LONGEST_NAME, words.length()));
  }

  /** What the search looks for, in words. */
  public String getWhat() {
    return library.inWords(search());
  }

  /** Whether mail can reach the caller. */
  public boolean isReachable() {
    return !profile.of(current.caller()).email().isEmpty();
  }

  /** How often it may mail. */
  public AlertFrequency[] getFrequencies() {
    return AlertFrequency.values();
  }

  /** Keeps it. */
  public @Nullable String save() {
    return messages.attempt(this::keep, "shelf", "save.done")
        ? "/library/mine?faces-redirect=true"
        : null;
  }

  private void keep() {
    String called = Objects.requireNonNullElse(name, "");
    if (id == null) {
      searches.save(current.caller(), new SavedSearchDraft(called, search(), frequency));
    } else {
      searches.change(current.caller(), id, called, frequency);
    }
  }

  private Search search() {
    return SearchAddress.read(Objects.requireNonNullElse(query, ""), 0, 0);
  }

  public @Nullable String getId() {
    return id;
  }

  public void setId(@Nullable String value) {
    id = value;
  }

  public @Nullable String getQuery() {
    return query;
  }

  public void setQuery(@Nullable String value) {
    query = value;
  }

  public @Nullable String getName() {
    return name;
  }

  public void setName(@Nullable String value) {
    name = value;
  }

  public AlertFrequency getFrequency() {
    return frequency;
  }

  public void setFrequency(AlertFrequency value) {
    frequency = value;
  }
}
