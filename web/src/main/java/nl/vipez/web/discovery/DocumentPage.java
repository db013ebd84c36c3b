package nl.vipez.web.discovery;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.vipez.account.model.Caller;
import nl.vipez.discovery.SearchService;
import nl.vipez.discovery.model.Findings;
import nl.vipez.discovery.model.FoundDocument;
import nl.vipez.discovery.model.Search;
import nl.vipez.library.Documents;
import nl.vipez.library.model.LibraryDocument;
import nl.vipez.library.model.TextOfPart;
import nl.vipez.shared.DomainException;
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
  private static final String PDF = "application/pdf";

  private CurrentCaller current;
  private Documents documents;
  private SearchService search;
  private SearchView view;
  private DocumentWords words;
  private LibraryDocument document;
  private Optional<TextOfPart> part;
  private String query;
  private int page;
  private boolean asText;

  /** Reads the address; a document one may not see is not found. */
  @Inject
  public DocumentPage(
      HttpServletRequest request,
      CurrentCaller current,
      Documents documents,
      SearchService search,
      SearchView view,
      DocumentWords words) {
    this.current = current;
    this.documents = documents;
    this.search = search;
    this.view = view;
    this.words = words;
    Caller caller = current.caller();
    String id = text(request.getParameter("id"));
    Optional<Integer> version = number(request.getParameter("version"));
    document =
        version.isPresent()
            ? documents.find(caller, id, version.get())
            : documents.find(caller, id);
    int last = Math.max(1, document.parts());
    page = Math.clamp(number(request.getParameter("page")).orElse(1), 1, last);
    String typed = text(request.getParameter("q"));
    query = typed.substring(0, Math.min(typed.length(), Search.MAX_TEXT));
    asText = "text".equals(request.getParameter("view"));
    part =
        documents.text(caller, id, Optional.of(document.version()), page, page).stream()
            .findFirst();
  }

  /** For the proxy alone. */
  @SuppressWarnings("NullAway.Init")
  protected DocumentPage() {}

  /** The document. */
  public DocumentView getDocument() {
    return DocumentView.of(document, words);
  }

  /** The page it is open at, from 1. */
  public int getPage() {
    return page;
  }

  /** What was searched for. */
  public String getQuery() {
    return query;
  }

  /** Whether the pages themselves can be shown. */
  public boolean isPdf() {
    return document.mediaType().filter(type -> type.startsWith(PDF)).isPresent();
  }

  /** Whether the page itself is shown rather than its text. */
  public boolean isPicture() {
    return isPdf() && !asText;
  }

  /** What one calls this page. */
  public String getPlace() {
    return part.map(one -> words.place(one.type(), one.page(), one.label())).orElse("");
  }

  /** The headings this page stands under. */
  public String getHeadings() {
    return part.map(one -> String.join(" › ", one.headings())).orElse("");
  }

  /** FILE, or RECOGNISED or UNREAD when this page is a scan. */
  public String getOrigin() {
    return part.map(one -> one.origin().name()).orElse("");
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

  /** The text of this page, marked. */
  public List<Segment> getSegments() {
    return part.map(one -> Segment.readable(one.text()))
        .map(text -> Segment.of(text, marks(text)))
        .orElse(List.of());
  }

  private List<int[]> marks(String text) {
    if (query.isBlank()) {
      return List.of();
    }
    Findings found = search.search(current.caller(), new Search(query, Map.of(), 0, 1, false));
    return WordMarks.in(text, found);
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

  /** The versions the caller may see. */
  public List<DocumentView> getVersions() {
    return documents.versions(current.caller(), document.id()).stream()
        .map(version -> DocumentView.of(version, words))
        .toList();
  }

  /** This document at another page. */
  public String at(int other) {
    String address = SearchView.href(document.id(), other, query);
    return asText ? address + "&view=text" : address;
  }

  /** This page the other way: as text or as it looks. */
  public String getOtherView() {
    String address = SearchView.href(document.id(), page, query);
    return asText ? address : address + "&view=text";
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
