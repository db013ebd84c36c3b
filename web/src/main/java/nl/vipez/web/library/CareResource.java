package nl.vipez.web.library;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.vipez.account.model.Caller;
import nl.vipez.library.Documents;
import nl.vipez.library.History;
import nl.vipez.library.Reviews;
import nl.vipez.library.model.curation.HistoryFilter;
import nl.vipez.library.model.curation.ReviewAnswer;
import nl.vipez.shared.DomainException;
import nl.vipez.shared.FieldError;
import nl.vipez.shared.Problem;
import nl.vipez.web.Items;
import nl.vipez.web.Paging;
import nl.vipez.web.security.CurrentCaller;
import org.jspecify.annotations.Nullable;

/** What was done to a document, and whether it still holds. */
@Path("documents/{id}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CareResource {
  private static final int PAGE = 100;

  private CurrentCaller current;
  private Documents documents;
  private History history;
  private Reviews reviews;

  /** For the container. */
  @Inject
  public CareResource(
      CurrentCaller current, Documents documents, History history, Reviews reviews) {
    this.current = current;
    this.documents = documents;
    this.history = history;
    this.reviews = reviews;
  }

  /** For the proxy alone. */
  @SuppressWarnings("NullAway.Init")
  protected CareResource() {}

  /** Who did what to it, newest first, for those who see its drafts. */
  @GET
  @Path("history")
  public Items<HistoryAnswer> history(
      @PathParam("id") String id,
      @QueryParam("from") @Nullable String from,
      @QueryParam("size") @Nullable String size) {
    Caller caller = current.caller();
    HistoryFilter filter = HistoryFilter.of(documents.find(caller, id).id());
    Paging paging = Paging.of(from, size, PAGE);
    return new Items<>(
        history.list(caller, filter, paging.from(), paging.size()).stream()
            .map(HistoryAnswer::of)
            .toList(),
        history.count(caller, filter));
  }

  /** Answers whether a document still holds; for its owner and for curators. */
  @POST
  @Path("review")
  public void answer(@PathParam("id") String id, @Nullable ReviewRequest request) {
    Optional<ReviewRequest> sent = Optional.ofNullable(request);
    ReviewAnswer answer =
        sent.map(ReviewRequest::answer)
            .flatMap(ReviewAnswer::ofCode)
            .orElseThrow(
                () ->
                    new DomainException(
                        Problem.INVALID,
                        "library.bad-parameter",
                        List.of("answer"),
                        List.of(FieldError.of("answer", "library.field.required"))));
    Optional<LocalDate> next = sent.map(ReviewRequest::date).map(DescriptionReader::day);
    reviews.answer(
        current.caller(), id, answer, next, sent.map(ReviewRequest::note).orElse("").strip());
  }
}
