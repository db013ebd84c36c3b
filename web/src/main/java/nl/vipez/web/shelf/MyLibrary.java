package nl.vipez.web.shelf;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.vipez.account.Profile;
import nl.vipez.discovery.Alerts;
import nl.vipez.discovery.Feeds;
import nl.vipez.discovery.SavedSearches;
import nl.vipez.discovery.model.Search;
import nl.vipez.discovery.model.SearchAddress;
import nl.vipez.shared.DomainException;
import nl.vipez.shelf.Favourites;
import nl.vipez.shelf.Recents;
import nl.vipez.shelf.model.Kept;
import nl.vipez.web.discovery.FacetLabels;
import nl.vipez.web.library.DocumentWords;
import nl.vipez.web.problem.PageMessages;
import nl.vipez.web.security.CurrentCaller;
import org.jspecify.annotations.Nullable;

/** The page of what one keeps of the library. */
@RequestScoped
@Named("myLibrary")
public class MyLibrary {
  private static final String AGAIN = "/library/mine?faces-redirect=true";

  @Inject private CurrentCaller current;
  @Inject private SavedSearches searches;
  @Inject private Alerts alerts;
  @Inject private Feeds feeds;
  @Inject private Favourites favourites;
  @Inject private Recents recents;
  @Inject private Profile profile;
  @Inject private AtomWriter atom;
  @Inject private FacetLabels labels;
  @Inject private DocumentWords words;
  @Inject private PageMessages messages;

  private @Nullable List<SearchRow> rows;
  private @Nullable List<Kept> kept;
  private @Nullable List<Kept> opened;

  /**
   * A saved search as the page shows it.
   *
   * @param what what it looks for, in words
   * @param address of the search page with it
   */
  public record SearchRow(
      String id,
      String name,
      String what,
      String address,
      String frequency,
      int total,
      int fresh) {}

  /** The caller's searches, newest first. */
  public List<SearchRow> getSearches() {
    if (rows == null) {
      rows = searches.list(current.caller()).stream().map(this::row).toList();
    }
    return rows;
  }

  private SearchRow row(SavedSearches.Counted counted) {
    String address = counted.saved().address();
    return new SearchRow(
        counted.saved().id(),
        counted.saved().name(),
        inWords(SearchAddress.read(address, 0, 0)),
        "/library/search?" + address,
        counted.saved().frequency().name(),
        counted.total(),
        counted.fresh());
  }

  /** What a search looks for, in words: the text and the values it is narrowed to. */
  String inWords(Search search) {
    Stream<String> filters =
        search.filters().entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .flatMap(
                one ->
                    one.getValue().stream().sorted().map(value -> labels.of(one.getKey(), value)));
    Stream<String> text = search.text().isEmpty() ? Stream.of() : Stream.of(search.text());
    return String.join(" · ", Stream.concat(text, filters).toList());
  }

  /** The caller's favourites, latest first. */
  public List<Kept> getFavourites() {
    if (kept == null) {
      kept = favourites.list(current.caller());
    }
    return kept;
  }

  /** What the caller opened lately. */
  public List<Kept> getRecents() {
    if (opened == null) {
      opened = recents.list(current.caller());
    }
    return opened;
  }

  /** Kind, municipality and year of a document, in one line. */
  public String facts(Kept one) {
    return String.join(
        " · ",
        Stream.of(
                words.kind(one.kind()),
                one.municipality().isEmpty() ? "" : words.municipality(one.municipality()),
                one.year() == 0 ? "" : String.valueOf(one.year()))
            .filter(fact -> !fact.isEmpty())
            .toList());
  }

  /** Whether openings are remembered. */
  public boolean isRemembering() {
    return recents.on(current.caller());
  }

  /** Whether the caller has a feed. */
  public boolean isFeed() {
    return feeds.has(current.caller());
  }

  /** Whether mail can reach the caller. */
  public boolean isReachable() {
    return !profile.of(current.caller()).email().isEmpty();
  }

  /** Forgets a search. */
  public @Nullable String delete(String id) {
    return done(() -> searches.delete(current.caller(), id), "mine.deleted");
  }

  /** Mails what a search newly found. */
  public @Nullable String alert(String id) {
    try {
      int sent = alerts.sendNow(current.caller(), id);
      return done(() -> {}, sent == 0 ? "mine.nothing-new" : "mine.mailed");
    } catch (DomainException refused) {
      messages.tell(refused);
      return null;
    }
  }

  /** Takes a document off the favourites. */
  public @Nullable String drop(String id) {
    return done(() -> favourites.drop(current.caller(), id), "mine.dropped");
  }

  /** Forgets what was opened. */
  public @Nullable String forget() {
    return done(() -> recents.clear(current.caller()), "mine.forgotten");
  }

  /** Turns remembering on or off. */
  public @Nullable String remember(boolean on) {
    return done(
        () -> recents.turn(current.caller(), on), on ? "mine.remembering" : "mine.not-remembering");
  }

  /** Makes a new address for the feed and shows it once. */
  public @Nullable String renewFeed() {
    return done(
        () ->
            FacesContext.getCurrentInstance()
                .getExternalContext()
                .getFlash()
                .put("feed", atom.address(feeds.renew(current.caller()))),
        "feed.made");
  }

  /** Takes the feed away. */
  public @Nullable String revokeFeed() {
    return done(() -> feeds.revoke(current.caller()), "feed.revoked");
  }

  private @Nullable String done(Runnable deed, String said) {
    return messages.attempt(deed, "shelf", said) ? AGAIN : null;
  }
}
