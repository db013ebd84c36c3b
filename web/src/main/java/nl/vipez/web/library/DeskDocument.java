package nl.vipez.web.library;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import nl.vipez.library.Documents;
import nl.vipez.library.History;
import nl.vipez.library.LineMoves;
import nl.vipez.library.NearDuplicates;
import nl.vipez.library.Proposals;
import nl.vipez.library.Reviews;
import nl.vipez.library.model.LibraryDocument;
import nl.vipez.library.model.TextOfPart;
import nl.vipez.library.model.curation.HistoryFilter;
import nl.vipez.library.model.curation.Review;
import nl.vipez.shared.DomainException;
import nl.vipez.web.security.CurrentCaller;

/** What is known of one document beside its description, for the desk and the document's page. */
@Named
@RequestScoped
public class DeskDocument {
  private static final int PREVIEW = 25;
  private static final int HISTORY = 50;

  private CurrentCaller current;
  private Documents documents;
  private Proposals proposals;
  private NearDuplicates near;
  private LineMoves moves;
  private History history;
  private Reviews reviews;
  private DocumentWords words;
  private HistoryWords sentences;

  /** For the container. */
  @Inject
  public DeskDocument(
      CurrentCaller current,
      Documents documents,
      Proposals proposals,
      NearDuplicates near,
      LineMoves moves,
      History history,
      Reviews reviews,
      DocumentWords words,
      HistoryWords sentences) {
    this.current = current;
    this.documents = documents;
    this.proposals = proposals;
    this.near = near;
    this.moves = moves;
    this.history = history;
    this.reviews = reviews;
    this.words = words;
    this.sentences = sentences;
  }

  /** For the proxy alone. */
  @SuppressWarnings("NullAway.Init")
  protected DeskDocument() {}

  /** The newest version the caller may see. */
  Optional<LibraryDocument> newest(String id) {
    if (id.isEmpty()) {
      return Optional.empty();
    }
    try {
      return documents.versions(current.caller(), id).stream().findFirst();
    } catch (DomainException gone) {
      return Optional.empty();
    }
  }

  /** Whether there is such a document. */
  public boolean there(String id) {
    return newest(id).isPresent();
  }

  /** Its newest version. */
  public DocumentView view(String id) {
    return newest(id).map(document -> DocumentView.of(document, words)).orElseThrow();
  }

  /** The version that is found, which can be withdrawn whatever came of a newer one; 0 for none. */
  public int published(String id) {
    return newest(id).flatMap(LibraryDocument::publishedVersion).orElse(0);
  }

  /** Whether its pages can be shown as they look. */
  public boolean pdf(String id) {
    return newest(id)
        .flatMap(LibraryDocument::mediaType)
        .filter(type -> type.startsWith("application/pdf"))
        .isPresent();
  }

  /** The first parts of its text. */
  public List<TextOfPart> text(String id) {
    return newest(id)
        .map(
            one ->
                documents.text(current.caller(), one.id(), Optional.of(one.version()), 1, PREVIEW))
        .orElse(List.of());
  }

  /** What its text proposes, that differs from what the form holds or confirms it. */
  public List<ProposalView> proposals(String id, DescriptionForm form) {
    return newest(id)
        .map(one -> proposals.of(current.caller(), one.id(), one.version()))
        .orElse(List.of())
        .stream()
        .map(proposal -> ProposalView.of(proposal, form, words))
        .toList();
  }

  /** The documents nearly the same as one version. */
  public List<NearView> near(String id, int version) {
    return near.of(current.caller(), id, version).stream()
        .map(one -> NearView.of(one, words))
        .toList();
  }

  /** How far the comparing of all documents is. */
  public NearDuplicates.Progress getProgress() {
    return near.progress();
  }

  /** How its review stands. */
  public Review review(String id) {
    return reviews.of(current.caller(), id);
  }

  /** What was done to it, for those who see its drafts. */
  public List<HistoryView> history(String id) {
    try {
      return history.list(current.caller(), HistoryFilter.of(id), 0, HISTORY).stream()
          .map(sentences::view)
          .toList();
    } catch (DomainException notForThem) {
      return List.of();
    }
  }

  void noDuplicate(String id, String other, OptionalLong seen) {
    near.noDuplicate(current.caller(), id, other, seen);
  }

  void makeVersionOf(String id, String other, OptionalLong seen) {
    moves.makeVersionOf(current.caller(), id, other, seen);
  }
}
