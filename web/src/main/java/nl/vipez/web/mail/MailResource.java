package nl.vipez.web.mail;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import nl.vipez.mail.MailDesk;
import nl.vipez.mail.model.MailFacts;
import nl.vipez.mail.model.MailState;
import nl.vipez.web.Items;
import nl.vipez.web.Paging;
import nl.vipez.web.QueryValues;
import nl.vipez.web.security.CurrentCaller;
import org.jspecify.annotations.Nullable;

/** The outbox, for administrators; to others it is not there. */
@RequestScoped
@Path("/mails")
@Produces(MediaType.APPLICATION_JSON)
public class MailResource {
  @Inject private CurrentCaller current;
  @Inject private MailDesk desk;

  /** Mails, newest first. */
  @GET
  public Items<MailFacts> list(
      @QueryParam("state") @Nullable String state,
      @QueryParam("from") @Nullable String from,
      @QueryParam("size") @Nullable String size) {
    List<MailState> states =
        QueryValues.text(state).map(MailResource::stateOf).map(List::of).orElse(List.of());
    Paging paging = Paging.of(from, size, 50);
    return new Items<>(
        desk.list(current.caller(), states, paging.from(), paging.size()),
        desk.count(current.caller(), states));
  }

  /** The message as it is sent or filed. */
  @GET
  @Path("/{id}/message")
  @Produces("message/rfc822")
  public Response message(@PathParam("id") String id) {
    return Response.ok(desk.message(current.caller(), id))
        .header("Content-Disposition", "attachment; filename=\"" + id + ".eml\"")
        .build();
  }

  /** Its HTML, which a page shows in a frame that may do nothing. */
  @GET
  @Path("/{id}/html")
  @Produces("text/html;charset=UTF-8")
  public String html(@PathParam("id") String id) {
    return desk.content(current.caller(), id).html();
  }

  /** Puts a refused or broken-off mail back in line. */
  @POST
  @Path("/{id}/resend")
  public void resend(@PathParam("id") String id) {
    desk.resend(current.caller(), id);
  }

  private static MailState stateOf(String name) {
    return Arrays.stream(MailState.values())
        .filter(state -> state.name().equals(name))
        .findFirst()
        .orElseThrow(() -> QueryValues.invalid("state", "query.mail-state"));
  }
}
