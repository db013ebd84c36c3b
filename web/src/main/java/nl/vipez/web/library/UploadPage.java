package nl.vipez.web.library;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import nl.vipez.audience.model.Visibility;
import nl.vipez.library.Documents;
import nl.vipez.library.Intake;
import nl.vipez.library.TextRecognition;
import nl.vipez.library.model.DocumentFilter;
import nl.vipez.library.model.DocumentKind;
import nl.vipez.library.model.DocumentState;
import nl.vipez.library.model.Failure;
import nl.vipez.municipality.Municipalities;
import nl.vipez.municipality.model.Municipality;
import nl.vipez.theme.Themes;
import nl.vipez.theme.model.Theme;
import nl.vipez.web.security.CurrentCaller;

/** What the upload page and the curator's desk offer to choose from, and one's own uploads. */
@Named
@RequestScoped
public class UploadPage {
  private static final int RECENT = 20;
  private static final int MEGABYTE = 1_000_000;

  private CurrentCaller current;
  private Documents documents;
  private Intake intake;
  private Themes themes;
  private Municipalities municipalities;
  private DocumentWords words;
  private TextRecognition recognition;

  /** For the container. */
  @Inject
  public UploadPage(
      CurrentCaller current,
      Documents documents,
      Intake intake,
      Themes themes,
      Municipalities municipalities,
      DocumentWords words,
      TextRecognition recognition) {
    this.current = current;
    this.documents = documents;
    this.intake = intake;
    this.themes = themes;
    this.municipalities = municipalities;
    this.words = words;
    this.recognition = recognition;
  }

  /** For the proxy alone. */
  @SuppressWarnings("NullAway.Init")
  protected UploadPage() {}

  /** The kinds of document. */
  public List<DocumentKind> getKinds() {
    return Arrays.asList(DocumentKind.values());
  }

  /** To whom a document can be open. */
  public List<Visibility> getVisibilities() {
    return Arrays.asList(Visibility.values());
  }

  /** The themes. */
  public List<Theme> getThemes() {
    return themes.all();
  }

  /** The municipalities, by name. */
  public List<Municipality> getMunicipalities() {
    return municipalities.all();
  }

  /** Whether the text of scans is recognised here. */
  public boolean isScansRead() {
    return recognition.isInstalled();
  }

  /** Keys, without "upload.", of the sentences that the page's script says. */
  public List<String> getSentences() {
    return List.of(
        "as-all",
        "cancel",
        "cancelled",
        "done",
        "empty",
        "failed",
        "lost",
        "none",
        "reading",
        "remove",
        "required",
        "see-duplicate",
        "sending",
        "too-large",
        "total");
  }

  /** Why a file could not be read: all reasons. */
  public List<Failure> getFailures() {
    return Arrays.asList(Failure.values());
  }

  /** The states a document can be in. */
  public List<DocumentState> getStates() {
    return Arrays.asList(DocumentState.values());
  }

  /** The largest file taken in, in MB. */
  public long getMaxMegabytes() {
    return intake.maxBytes() / MEGABYTE;
  }

  /** The largest file taken in, in bytes. */
  public long getMaxBytes() {
    return intake.maxBytes();
  }

  /** What the caller brought in, newest first. */
  public List<DocumentView> getRecent() {
    DocumentFilter own = DocumentFilter.by(current.caller().username());
    return documents.list(current.caller(), own, 0, RECENT).stream()
        .map(document -> DocumentView.of(document, words))
        .toList();
  }
}
