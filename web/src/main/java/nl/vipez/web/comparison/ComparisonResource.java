package nl.vipez.web.comparison;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import nl.vipez.benchmark.model.SavedComparison;
import nl.vipez.benchmark.saved.SavedComparisons;
import nl.vipez.web.Items;
import nl.vipez.web.security.CurrentCaller;
import org.jspecify.annotations.Nullable;

/** The comparisons the caller keeps; somebody else's are not there. */
@Path("comparisons")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ComparisonResource {
  @Inject private CurrentCaller current;
  @Inject private SavedComparisons saved;

  /**
   * A comparison to keep.
   *
   * @param name 1 to 120 characters
   * @param query as in the address of the page: {@code indicator=A&indicator=B&peers=circle}
   */
  public record Wanted(@Nullable String name, @Nullable String query) {}

  /**
   * A comparison kept.
   *
   * @param id its id
   * @param name its name
   * @param query the choice, to be put behind the address of the page or of its files
   * @param createdAt when it was kept
   */
  public record Kept(String id, String name, String query, Instant createdAt) {

    static Kept of(SavedComparison one) {
      return new Kept(one.id(), one.name(), one.address().text(), one.created());
    }
  }

  /** The caller's comparisons, newest first. */
  @GET
  public Items<Kept> list() {
    return Items.of(saved.list(current.caller()).stream().map(Kept::of).toList());
  }

  /** Keeps one. */
  @POST
  public Response save(@Nullable Wanted wanted) {
    Optional<Wanted> asked = Optional.ofNullable(wanted);
    Kept kept =
        Kept.of(
            saved.save(
                current.caller(),
                asked.map(Wanted::name).orElse(""),
                asked.map(Wanted::query).orElse("")));
    return Response.created(URI.create("comparisons/" + kept.id())).entity(kept).build();
  }

  /** One of them. */
  @GET
  @Path("{id}")
  public Kept find(@PathParam("id") String id) {
    return Kept.of(saved.find(current.caller(), id));
  }

  /** Forgets one. */
  @DELETE
  @Path("{id}")
  public void delete(@PathParam("id") String id) {
    saved.delete(current.caller(), id);
  }
}
