package nl.vipez.web.library;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import nl.vipez.account.model.Caller;
import nl.vipez.library.Differences;
import nl.vipez.library.Documents;
import nl.vipez.library.model.LibraryDocument;
import nl.vipez.library.model.difference.Difference;
import nl.vipez.web.security.CurrentCaller;

/** Two versions side by side: what differs, passage by passage. */
@Named
@RequestScoped
public class DifferencePage {
  private DocumentWords words;
  private LibraryDocument before;
  private LibraryDocument after;
  private Difference difference;

  /**
   * Reads the address: {@code id} and {@code version} of the newer, {@code from} the version to
   * compare with, {@code of} the document that is of when it is another.
   */
  @Inject
  public DifferencePage(
      HttpServletRequest request,
      CurrentCaller current,
      Documents documents,
      Differences differences,
      DocumentWords words) {
    this.words = words;
    Caller caller = current.caller();
    String id = text(request, "id");
    int version = number(request, "version", 1);
    String other = text(request, "of").isEmpty() ? id : text(request, "of");
    int from = number(request, "from", version - 1);
    after = documents.find(caller, id, version);
    before = documents.find(caller, other, from);
    difference = differences.between(caller, before.id(), from, after.id(), version);
  }

  /** For the proxy alone. */
  @SuppressWarnings("NullAway.Init")
  protected DifferencePage() {}

  /** The version on the left. */
  public DocumentView getBefore() {
    return DocumentView.of(before, words);
  }

  /** The version on the right. */
  public DocumentView getAfter() {
    return DocumentView.of(after, words);
  }

  /** Whether both are versions of one document. */
  public boolean isOneDocument() {
    return before.id().equals(after.id());
  }

  /** What differs. */
  public Difference getDifference() {
    return difference;
  }

  /** A part on the left as one says it; empty for none. */
  public String before(int page) {
    return place(before, page);
  }

  /** A part on the right as one says it; empty for none. */
  public String after(int page) {
    return place(after, page);
  }

  private String place(LibraryDocument document, int page) {
    return page == 0 ? "" : words.place(document.pages() > 0 ? "PAGE" : "SECTION", page, "");
  }

  private static String text(HttpServletRequest request, String name) {
    return Objects.requireNonNullElse(request.getParameter(name), "");
  }

  private static int number(HttpServletRequest request, String name, int otherwise) {
    String given = text(request, name);
    return given.matches("\\d{1,7}") ? Integer.parseInt(given) : otherwise;
  }
}
