package nl.vipez.web.theme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import nl.vipez.theme.Themes;
import nl.vipez.web.Items;
import nl.vipez.web.Paging;
import org.jspecify.annotations.Nullable;

/** Themes and categories. */
@Path("/")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ThemeResource {
  private static final int PAGE = 100;

  private final Themes themes;

  @Inject
  ThemeResource(Themes themes) {
    this.themes = themes;
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected ThemeResource() {
    this.themes = null;
  }

  /** All themes. */
  @GET
  @Path("themes")
  public Items<ThemeAnswer> themes(
      @QueryParam("from") @Nullable String from, @QueryParam("size") @Nullable String size) {
    return Items.page(
        themes.all().stream().map(ThemeAnswer::of).toList(), Paging.of(from, size, PAGE));
  }

  /** The twelve categories in their order. */
  @GET
  @Path("categories")
  public Items<CategoryAnswer> categories(
      @QueryParam("from") @Nullable String from, @QueryParam("size") @Nullable String size) {
    return Items.page(
        themes.categories().stream().map(CategoryAnswer::of).toList(), Paging.of(from, size, PAGE));
  }
}
