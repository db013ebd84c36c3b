package nl.vipez.web.theme;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Objects;
import nl.vipez.theme.WordGroups;
import nl.vipez.theme.model.WordGroup;
import nl.vipez.web.Items;
import nl.vipez.web.Paging;
import nl.vipez.web.security.CurrentCaller;
import org.jspecify.annotations.Nullable;

/** Synonyms that belong to no theme; for curators. */
@Path("synonym-groups")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class GroupResource {
  private static final int PAGE = 100;

  private CurrentCaller current;
  private WordGroups groups;

  /** For the container. */
  @Inject
  public GroupResource(CurrentCaller current, WordGroups groups) {
    this.current = current;
    this.groups = groups;
  }

  /** For the proxy alone. */
  @SuppressWarnings("NullAway.Init")
  protected GroupResource() {}

  /** All groups. */
  @GET
  public Items<GroupAnswer> list(
      @QueryParam("from") @Nullable String from, @QueryParam("size") @Nullable String size) {
    return Items.page(
        groups.list(current.caller()).stream().map(GroupAnswer::of).toList(),
        Paging.of(from, size, PAGE));
  }

  /** Adds a group. */
  @POST
  public Response add(GroupRequest body) {
    WordGroup group = groups.keep(current.caller(), body.group(0));
    return Response.created(URI.create("synonym-groups/" + group.id()))
        .entity(GroupAnswer.of(group))
        .build();
  }

  /** Replaces a group. */
  @PUT
  @Path("{id}")
  public GroupAnswer change(@PathParam("id") long id, GroupRequest body) {
    groups.find(current.caller(), id);
    return GroupAnswer.of(groups.keep(current.caller(), body.group(id)));
  }

  /** Takes a group away. */
  @DELETE
  @Path("{id}")
  public void remove(@PathParam("id") long id, @QueryParam("edition") @Nullable Integer edition) {
    groups.remove(current.caller(), id, Objects.requireNonNullElse(edition, 0));
  }
}
