package nl.vipez.web.library;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import nl.vipez.library.BulkEdits;
import nl.vipez.library.model.curation.BulkLine;
import nl.vipez.shared.DomainException;
import nl.vipez.shared.Problem;
import nl.vipez.web.Items;
import nl.vipez.web.library.BulkRequest.Chosen;
import nl.vipez.web.security.CurrentCaller;
import org.jspecify.annotations.Nullable;

/** Edits many documents at once. */
@Path("document-edits")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class BulkEditsResource {
  private CurrentCaller current;
  private BulkEdits edits;
  private RefusalWords words;

  /** For the container. */
  @Inject
  public BulkEditsResource(CurrentCaller current, BulkEdits edits, RefusalWords words) {
    this.current = current;
    this.edits = edits;
    this.words = words;
  }

  /** For the proxy alone. */
  @SuppressWarnings("NullAway.Init")
  protected BulkEditsResource() {}

  /**
   * Does the same to many documents, each whole or not at all, and tells of each what changed or
   * why nothing did; with {@code preview} it only tells. Curators only.
   */
  @POST
  public Items<BulkAnswer> edit(@Nullable BulkRequest request) {
    if (request == null) {
      throw new DomainException(Problem.INVALID, "library.bad-metadata");
    }
    Map<String, OptionalLong> chosen = chosen(request);
    List<BulkLine> lines =
        request.preview()
            ? edits.preview(current.caller(), List.copyOf(chosen.keySet()), request.edit())
            : edits.apply(current.caller(), chosen, request.edit());
    return Items.of(lines.stream().map(this::answer).toList());
  }

  private BulkAnswer answer(BulkLine line) {
    return new BulkAnswer(
        line.document(),
        line.title(),
        line.revision(),
        line.changes(),
        line.refused().map(words::say).orElse(null));
  }

  private static Map<String, OptionalLong> chosen(BulkRequest request) {
    Map<String, OptionalLong> chosen = new LinkedHashMap<>();
    for (Chosen one : Optional.ofNullable(request.documents()).orElse(List.of())) {
      chosen.put(
          Optional.ofNullable(one.id()).orElse(""),
          Seen.revision(Optional.ofNullable(one.revision())));
    }
    return chosen;
  }
}
