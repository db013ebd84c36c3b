package nl.vipez.web.shelf;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Objects;
import java.util.Optional;
import nl.vipez.discovery.Alerts;
import nl.vipez.discovery.SavedSearches;
import nl.vipez.discovery.model.AlertFrequency;
import nl.vipez.discovery.model.SavedSearch;
import nl.vipez.discovery.model.SavedSearchDraft;
import nl.vipez.discovery.model.SearchAddress;
import nl.vipez.shared.DomainException;
import nl.vipez.shared.Problem;
import nl.vipez.web.Items;
import nl.vipez.web.security.CurrentCaller;
import org.jspecify.annotations.Nullable;

/** The caller's saved searches; somebody else's are not there. */
@Path("saved-searches")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SavedSearchResource {
  @Inject private CurrentCaller current;
  @Inject private SavedSearches searches;
  @Inject private Alerts alerts;

  /**
   * A search wanted, or changed.
   *
   * @param name 1 to 120 characters
   * @param query as in the address of the search page: {@code q=loket&kind=GOOD_PRACTICE}; only
   *     when it is made
   * @param frequency NONE (when absent), DAILY or WEEKLY
   */
  public record Wanted(@Nullable String name, @Nullable String query, @Nullable String frequency) {}

  /** How many documents were mailed. */
  public record Mailed(int documents) {}

  /** The caller's searches, newest first, with how much they find now. */
  @GET
  public Items<SavedSearchAnswer> list() {
    return Items.of(searches.list(current.caller()).stream().map(SavedSearchAnswer::of).toList());
  }

  /** Saves a search. */
  @POST
  public Response save(@Nullable Wanted wanted) {
    Wanted asked = Optional.ofNullable(wanted).orElseGet(() -> new Wanted(null, null, null));
    SavedSearch saved =
        searches.save(
            current.caller(),
            new SavedSearchDraft(
                text(asked.name()),
                SearchAddress.read(text(asked.query()), 0, 0),
                frequency(asked.frequency())));
    return Response.created(URI.create("saved-searches/" + saved.id()))
        .entity(SavedSearchAnswer.of(saved))
        .build();
  }

  /** One search. */
  @GET
  @Path("{id}")
  public SavedSearchAnswer find(@PathParam("id") String id) {
    return SavedSearchAnswer.of(searches.find(current.caller(), id));
  }

  /** Changes the name and how often it mails. */
  @PUT
  @Path("{id}")
  public SavedSearchAnswer change(@PathParam("id") String id, @Nullable Wanted wanted) {
    Wanted asked = Optional.ofNullable(wanted).orElseGet(() -> new Wanted(null, null, null));
    SavedSearch old = searches.find(current.caller(), id);
    return SavedSearchAnswer.of(
        searches.change(
            current.caller(),
            id,
            Optional.ofNullable(asked.name()).orElse(old.name()),
            asked.frequency() == null ? old.frequency() : frequency(asked.frequency())));
  }

  /** Forgets a search. */
  @DELETE
  @Path("{id}")
  public void delete(@PathParam("id") String id) {
    searches.delete(current.caller(), id);
  }

  /** What it finds, at most 50 documents, latest found first. */
  @GET
  @Path("{id}/finds")
  public Items<FindAnswer> finds(@PathParam("id") String id) {
    return Items.of(searches.finds(current.caller(), id).stream().map(FindAnswer::of).toList());
  }

  /** Marks what it finds now as looked at. */
  @POST
  @Path("{id}/looked")
  public void looked(@PathParam("id") String id) {
    searches.looked(current.caller(), id);
  }

  /** Mails what it found since its last alert; nothing new is no mail. */
  @POST
  @Path("{id}/alerts")
  public Mailed alert(@PathParam("id") String id) {
    return new Mailed(alerts.sendNow(current.caller(), id));
  }

  private static String text(@Nullable String value) {
    return Objects.requireNonNullElse(value, "");
  }

  private static AlertFrequency frequency(@Nullable String name) {
    return name == null
        ? AlertFrequency.NONE
        : AlertFrequency.ofName(name)
            .orElseThrow(() -> new DomainException(Problem.UNPROCESSABLE, "saved.bad-frequency"));
  }
}
