package nl.vipez.web.theme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
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
import nl.vipez.theme.ThemeCuration;
import nl.vipez.theme.Themes;
import nl.vipez.theme.model.Theme;
import nl.vipez.web.Items;
import nl.vipez.web.Paging;
import nl.vipez.web.security.CurrentCaller;
import org.jspecify.annotations.Nullable;

/** Themes; curators alone change them. */
@Path("themes")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ThemeResource {
  private static final int PAGE = 100;

  private CurrentCaller current;
  private Themes themes;
  private ThemeCuration curation;

  /** For the container. */
  @Inject
  public ThemeResource(CurrentCaller current, Themes themes, ThemeCuration curation) {
    this.current = current;
    this.themes = themes;
    this.curation = curation;
  }

  /** For the proxy alone. */
  @SuppressWarnings("NullAway.Init")
  protected ThemeResource() {}

  /** The themes in use; with retired=true also those that only older documents carry. */
  @GET
  public Items<ThemeAnswer> list(
      @QueryParam("retired") boolean retired,
      @QueryParam("from") @Nullable String from,
      @QueryParam("size") @Nullable String size) {
    return Items.page(
        (retired ? themes.known() : themes.all()).stream().map(ThemeAnswer::of).toList(),
        Paging.of(from, size, PAGE));
  }

  /** Adds a theme. */
  @POST
  public Response add(ThemeRequest body) {
    Theme theme = curation.add(current.caller(), body.draft(null));
    return Response.created(URI.create("themes/" + theme.code()))
        .entity(ThemeAnswer.of(theme))
        .build();
  }

  /** Replaces names, synonyms and categories. */
  @PUT
  @Path("{code}")
  public ThemeAnswer change(@PathParam("code") String code, ThemeRequest body) {
    return ThemeAnswer.of(curation.change(current.caller(), body.draft(code)));
  }

  /** Offers a theme no longer, or again. */
  @PATCH
  @Path("{code}")
  public ThemeAnswer retire(@PathParam("code") String code, Retirement body) {
    return ThemeAnswer.of(
        curation.retire(
            current.caller(),
            code,
            Objects.requireNonNullElse(body.edition(), 0),
            Boolean.TRUE.equals(body.retired())));
  }

  /** The same as PATCH with retired true: what carries the theme keeps it. */
  @DELETE
  @Path("{code}")
  public void remove(
      @PathParam("code") String code, @QueryParam("edition") @Nullable Integer edition) {
    curation.retire(current.caller(), code, Objects.requireNonNullElse(edition, 0), true);
  }

  /** Lets the theme go into another. */
  @POST
  @Path("{code}/merges")
  public ThemeAnswer merge(@PathParam("code") String code, Merge body) {
    return ThemeAnswer.of(
        curation.merge(
            current.caller(),
            code,
            Objects.requireNonNullElse(body.edition(), 0),
            Objects.requireNonNullElse(body.into(), "")));
  }

  /**
   * Whether a theme is offered.
   *
   * @param retired whether it is no longer
   * @param edition the edition that was changed
   */
  public record Retirement(@Nullable Boolean retired, @Nullable Integer edition) {}

  /**
   * Into which theme this one goes.
   *
   * @param into code of the other
   * @param edition of the theme that goes
   */
  public record Merge(@Nullable String into, @Nullable Integer edition) {}
}
