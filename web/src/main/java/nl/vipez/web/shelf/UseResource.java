package nl.vipez.web.shelf;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import nl.vipez.shelf.LibraryUse;
import nl.vipez.shelf.model.AskedQuery;
import nl.vipez.shelf.model.DocumentUse;
import nl.vipez.web.Items;
import nl.vipez.web.QueryValues;
import nl.vipez.web.security.CurrentCaller;

/** What curators learn of the library's use; to others it is not there. */
@Path("")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class UseResource {
  @Inject private CurrentCaller current;
  @Inject private LibraryUse use;

  /** Questions that several people asked: the most asked, or those that found nothing. */
  @GET
  @Path("query-log")
  public Items<AskedQuery> asked(@QueryParam("list") @DefaultValue("asked") String list) {
    return Items.of(
        switch (list) {
          case "asked" -> use.mostAsked(current.caller());
          case "nothing" -> use.nothingFound(current.caller());
          default -> throw QueryValues.invalid("list", "shelf.query-list");
        });
  }

  /** Documents by use: the most opened, or the least helpful. */
  @GET
  @Path("document-use")
  public Items<DocumentUse> documents(@QueryParam("list") @DefaultValue("opened") String list) {
    return Items.of(
        switch (list) {
          case "opened" -> use.mostOpened(current.caller());
          case "unhelpful" -> use.leastHelpful(current.caller());
          default -> throw QueryValues.invalid("list", "shelf.use-list");
        });
  }
}
