package nl.vipez.web.shelf;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import nl.vipez.shelf.Favourites;
import nl.vipez.shelf.Recents;
import nl.vipez.shelf.model.Kept;
import nl.vipez.web.Items;
import nl.vipez.web.security.CurrentCaller;
import org.jspecify.annotations.Nullable;

/** The caller's favourites, and what the caller opened lately. */
@Path("")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ShelfResource {
  @Inject private CurrentCaller current;
  @Inject private Favourites favourites;
  @Inject private Recents recents;

  /** A note with a favourite. */
  public record Note(@Nullable String note) {}

  /** Whether openings are remembered. */
  public record Remembering(boolean on) {}

  /** The caller's favourites, latest first. */
  @GET
  @Path("favourites")
  public Items<Kept> favourites() {
    return Items.of(favourites.list(current.caller()));
  }

  /** Makes a document a favourite, or changes its note. */
  @PUT
  @Path("favourites/{id}")
  public void keep(@PathParam("id") String id, @Nullable Note note) {
    favourites.keep(current.caller(), id, Optional.ofNullable(note).map(Note::note).orElse(""));
  }

  /** Takes a document off the favourites. */
  @DELETE
  @Path("favourites/{id}")
  public void drop(@PathParam("id") String id) {
    favourites.drop(current.caller(), id);
  }

  /** The last 50 documents the caller opened, latest first. */
  @GET
  @Path("recent")
  public Items<Kept> recent() {
    return Items.of(recents.list(current.caller()));
  }

  /** Forgets what the caller opened. */
  @DELETE
  @Path("recent")
  public void forget() {
    recents.clear(current.caller());
  }

  /** Whether openings are remembered. */
  @GET
  @Path("recent/remembering")
  public Remembering remembering() {
    return new Remembering(recents.on(current.caller()));
  }

  /** Turns remembering on or off; off forgets. */
  @PUT
  @Path("recent/remembering")
  public Remembering remember(@Nullable Remembering wanted) {
    recents.turn(current.caller(), wanted == null || wanted.on());
    return remembering();
  }
}
