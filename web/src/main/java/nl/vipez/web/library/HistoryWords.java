package nl.vipez.web.library;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.stream.Collectors;
import nl.vipez.library.model.curation.Action;
import nl.vipez.library.model.curation.FieldChange;
import nl.vipez.library.model.curation.HistoryEntry;

/** Says what was done to documents in the language of the request. */
@RequestScoped
public class HistoryWords {
  private DocumentWords words;

  /** For the container. */
  @Inject
  public HistoryWords(DocumentWords words) {
    this.words = words;
  }

  /** For the proxy alone. */
  @SuppressWarnings("NullAway.Init")
  protected HistoryWords() {}

  /** An entry in words. */
  public HistoryView view(HistoryEntry entry) {
    boolean field = entry.action() == Action.DESCRIBED;
    return new HistoryView(
        entry.document(),
        entry.title(),
        words.action(entry.action().name()) + (field ? " " + words.field(entry.field()) : ""),
        field ? value(entry.field(), entry.before()) : entry.before(),
        field ? value(entry.field(), entry.after()) : after(entry),
        entry.by(),
        entry.at());
  }

  /** A change of a field in words. */
  public FieldChange said(FieldChange change) {
    return new FieldChange(
        words.field(change.field()),
        value(change.field(), change.before()),
        value(change.field(), change.after()));
  }

  private String after(HistoryEntry entry) {
    if (entry.action() != Action.REVIEW_ANSWERED) {
      return entry.after();
    }
    String code = entry.after().replaceFirst("^([A-Z_]+).*$", "$1");
    return words.answer(code) + entry.after().substring(code.length());
  }

  private String value(String field, String value) {
    if (value.isEmpty()) {
      return "";
    }
    return switch (field) {
      case "kind" -> words.kind(value);
      case "visibility" -> words.visibility(value);
      case "municipality" -> words.municipality(value);
      case "language" -> words.language(value);
      case "state" -> words.state(value);
      case "themes" ->
          Arrays.stream(value.split(", ")).map(words::theme).collect(Collectors.joining(", "));
      default -> value;
    };
  }
}
