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

/** The categories. */
@Path("categories")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class CategoryResource {
  private static final int PAGE = 100;

  private final Themes themes;

  @Inject
  CategoryResource(Themes themes) {
    this.themes = themes;
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected CategoryResource() {
    this.themes = null;
  }

  /** The twelve categories in their order. */
  @GET
  public Items<CategoryAnswer> categories(
      @QueryParam("from") @Nullable String from, @QueryParam("size") @Nullable String size) {
    return Items.page(
        themes.categories().stream().map(CategoryAnswer::of).toList(), Paging.of(from, size, PAGE));
  }
}
