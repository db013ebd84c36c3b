package nl.vipez.web.discovery;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.vipez.account.model.Caller;
import nl.vipez.discovery.SearchService;
import nl.vipez.discovery.model.FoundDocument;
import nl.vipez.discovery.model.Search;
import nl.vipez.library.Documents;
import nl.vipez.library.model.DecisionTaken;
import nl.vipez.library.model.DocumentState;
import nl.vipez.library.model.LibraryDocument;
import nl.vipez.library.model.TextOfPart;
import nl.vipez.shared.DomainException;
import nl.vipez.shelf.Recents;
import nl.vipez.web.library.DocumentView;
import nl.vipez.web.library.DocumentWords;
import nl.vipez.web.security.CurrentCaller;
import org.jspecify.annotations.Nullable;

/** A document open at a page, with what is known of it and what is like it. */
@Named
@RequestScoped
public class DocumentPage {
  private static final int RELATED = 5;
  private static final int CHILDREN = 100;

  private CurrentCaller current;
  private Documents documents;
  private SearchService search;
  private SearchView view;
  private DocumentWords words;
  private LibraryDocument document;
  private Reading reading;
  private CameFrom origin;
  private Optional<Integer> version;
  private String at;
  private boolean asText;

  /** Reads the address; a document one may not see is not found. */
  @Inject
  public DocumentPage(
      HttpServletRequest request,
      CurrentCaller current,
      Documents documents,
      SearchService search,
      SearchView view,
      DocumentWords words,
      Recents recents) {
    this.current = current;
    this.documents = documents;
    this.search = search;
    this.view = view;
    this.words = words;
    Caller caller = current.caller();
    String id = text(request.getParameter("id"));
    version = number(request.getParameter("version"));
    document =
        version.isPresent()
            ? documents.find(caller, id, version.get())
            : documents.find(caller, id);
    recents.opened(caller, id);
    String typed = text(request.getParameter("q"));
    String query = typed.substring(0, Math.min(typed.length(), Search.MAX_TEXT));
    origin = CameFrom.read(query, text(request.getParameter("search")));
    asText = "text".equals(request.getParameter("view"));
    at = text(request.getParameter("at"));
    reading =
        Reading.of(
            document,
            number(request.getParameter("page")).orElse(1),
            query,
            at,
            caller,
            documents,
            search,
            words);
  }

  /** For the proxy alone. */
  @SuppressWarnings("NullAway.Init")
  protected DocumentPage() {}

  /** The document. */
  public DocumentView getDocument() {
    return DocumentView.of(document, words);
  }

  /** Why it was rejected or withdrawn, for those who see its drafts; else an empty text. */
  public String getReason() {
    return document.state() == DocumentState.REJECTED || document.state() == DocumentState.WITHDRAWN
        ? documents.decisions(current.caller(), document.id()).stream()
            .filter(decision -> decision.version() == document.version())
            .findFirst()
            .map(DecisionTaken::reason)
            .orElse("")
        : "";
  }

  /** The page it is open at. */
  public Reading getReading() {
    return reading;
  }

  /** What was searched for. */
  public String getQuery() {
    return origin.search().text();
  }

  /** How the search was narrowed and how far one was in it; may be empty. */
  public String getNarrowed() {
    return origin.rest().orElse("");
  }

  /** The results one came from; an empty text when one came from elsewhere. */
  public String getBack() {
    return origin.somewhere() ? "/library/search" + origin.back() : "";
  }

  /** Whether the page itself is shown rather than its text. */
  public boolean isPicture() {
    return reading.pdf() && !asText;
  }

  /** How many pages are scans whose text was recognised. */
  public int getRecognised() {
    return scans(TextOfPart.Origin.RECOGNISED);
  }

  /** How many pages are scans that could not be read. */
  public int getUnread() {
    return scans(TextOfPart.Origin.UNREAD);
  }

  private int scans(TextOfPart.Origin origin) {
    return documents.scans(current.caller(), document.id(), document.version(), origin);
  }

  /** Documents like this one. */
  public List<FoundDocument> getRelated() {
    return search.related(current.caller(), document.id(), RELATED);
  }

  /** Kind, municipality, year and pages of a related document. */
  public String facts(FoundDocument found) {
    return view.facts(found);
  }

  /** The archive or mail it came out of, where the caller may see that: one or none. */
  public List<DocumentView> getParent() {
    return document.parent().stream().flatMap(this::visible).toList();
  }

  /** What came out of it, an archive or a mail, as far as the caller may see it. */
  public List<DocumentView> getChildren() {
    return document.children().stream().limit(CHILDREN).flatMap(this::visible).toList();
  }

  private Stream<DocumentView> visible(String other) {
    try {
      return Stream.of(DocumentView.of(documents.find(current.caller(), other), words));
    } catch (DomainException hidden) {
      return Stream.empty();
    }
  }

  /** The version asked for, for what leads to another page of it; empty when the newest one was. */
  public String getVersion() {
    return version.map(String::valueOf).orElse("");
  }

  /** How it is shown, for what leads to another page of it; empty for the usual way. */
  public String getShown() {
    return asText ? "text" : "";
  }

  /** This document, in this version, at another page. */
  public String at(int other) {
    return address(other, asText);
  }

  /** This page the other way, as text or as it looks, at the passage found. */
  public String getOtherView() {
    return address(reading.page(), !asText)
        + (at.isEmpty() ? "" : "&at=" + Links.encoded(at) + "#passage");
  }

  private String address(int page, boolean text) {
    return SearchView.href(document.id(), page, origin)
        + version.map(number -> "&version=" + number).orElse("")
        + (text ? "&view=text" : "");
  }

  private static String text(@Nullable String parameter) {
    return parameter == null ? "" : parameter;
  }

  private static Optional<Integer> number(@Nullable String parameter) {
    return Optional.ofNullable(parameter)
        .filter(text -> text.matches("\\d{1,7}"))
        .map(Integer::valueOf);
  }
}
