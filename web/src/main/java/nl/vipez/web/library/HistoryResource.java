package nl.vipez.web.library;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import nl.vipez.account.model.Caller;
import nl.vipez.library.History;
import nl.vipez.library.model.curation.HistoryFilter;
import nl.vipez.web.Items;
import nl.vipez.web.Paging;
import nl.vipez.web.security.CurrentCaller;
import org.jspecify.annotations.Nullable;

/** Who did what to which document, and when. */
@Path("document-history")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class HistoryResource {
  private static final int PAGE = 100;

  private CurrentCaller current;
  private History history;

  /** For the container. */
  @Inject
  public HistoryResource(CurrentCaller current, History history) {
    this.current = current;
    this.history = history;
  }

  /** For the proxy alone. */
  @SuppressWarnings("NullAway.Init")
  protected HistoryResource() {}

  /**
   * What was done to all documents, newest first; curators only.
   *
   * @param document only to this one
   * @param by only by this person (sign-in name)
   * @param action only this
   * @param since first day, as in 2027-03-01
   * @param until last day
   */
  @GET
  public Items<HistoryAnswer> all(
      @QueryParam("document") @Nullable String document,
      @QueryParam("by") @Nullable String by,
      @QueryParam("action") @Nullable String action,
      @QueryParam("since") @Nullable String since,
      @QueryParam("until") @Nullable String until,
      @QueryParam("from") @Nullable String from,
      @QueryParam("size") @Nullable String size) {
    HistoryFilter filter = HistoryParameters.read(document, by, action, since, until);
    Paging paging = Paging.of(from, size, PAGE);
    Caller caller = current.caller();
    return new Items<>(
        history.list(caller, filter, paging.from(), paging.size()).stream()
            .map(HistoryAnswer::of)
            .toList(),
        history.count(caller, filter));
  }
}
