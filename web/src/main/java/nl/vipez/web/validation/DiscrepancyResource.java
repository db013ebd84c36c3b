package nl.vipez.web.validation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.vipez.benchmark.model.discrepancy.DialogueState;
import nl.vipez.benchmark.model.discrepancy.Discrepancy;
import nl.vipez.benchmark.model.discrepancy.Message;
import nl.vipez.benchmark.validation.Discrepancies;
import nl.vipez.shared.DomainException;
import nl.vipez.shared.Problem;
import nl.vipez.web.Items;
import nl.vipez.web.Paging;
import nl.vipez.web.QueryValues;
import nl.vipez.web.security.CurrentCaller;
import org.jspecify.annotations.Nullable;

/** Doubtful figures and the dialogue about them. */
@Path("discrepancies")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DiscrepancyResource {
  private static final int USUAL = 100;

  @Inject private CurrentCaller current;
  @Inject private Discrepancies discrepancies;
  @Inject private DiscrepancyWords words;

  /** What the caller may see, the most suspicious and weighty first. */
  @GET
  public Items<DiscrepancyAnswer> list(
      @QueryParam("municipality") @Nullable String municipality,
      @QueryParam("state") @Nullable String state,
      @QueryParam("from") @Nullable String from,
      @QueryParam("size") @Nullable String size) {
    Paging paging = Paging.of(from, size, USUAL);
    Optional<String> code = QueryValues.text(municipality);
    List<Discrepancy> all =
        discrepancies.list(current.caller(), code, QueryValues.text(state).map(this::state));
    Map<Long, List<Message>> messages = discrepancies.messages(current.caller(), all);
    Items<Discrepancy> page = Items.page(all, paging);
    return new Items<>(
        page.items().stream()
            .map(
                one -> DiscrepancyAnswer.of(one, messages.getOrDefault(one.id(), List.of()), words))
            .toList(),
        page.total());
  }

  private DialogueState state(String name) {
    return DialogueState.named(name)
        .orElseThrow(() -> QueryValues.invalid("state", "discrepancy.states"));
  }

  /** One of them. */
  @GET
  @Path("{id}")
  public DiscrepancyAnswer get(@PathParam("id") String id) {
    return answer(discrepancies.get(current.caller(), number(id)));
  }

  /** Takes a step in the dialogue. */
  @POST
  @Path("{id}/messages")
  public Response say(@PathParam("id") String id, @NotNull MessageRequest body) {
    long number = number(id);
    discrepancies.get(current.caller(), number);
    Discrepancy after =
        discrepancies.say(
            current.caller(), number, body.step(), body.said(), body.figure(), body.corrected());
    return Response.status(Response.Status.CREATED).entity(answer(after)).build();
  }

  private DiscrepancyAnswer answer(Discrepancy one) {
    return DiscrepancyAnswer.of(one, discrepancies.messages(current.caller(), one.id()), words);
  }

  private static long number(String id) {
    if (!id.matches("\\d{1,15}")) {
      throw new DomainException(Problem.NOT_FOUND, "discrepancy.unknown");
    }
    return Long.parseLong(id);
  }
}
