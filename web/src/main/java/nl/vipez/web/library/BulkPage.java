package nl.vipez.web.library;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import nl.vipez.account.model.Role;
import nl.vipez.library.BulkEdits;
import nl.vipez.library.model.curation.BulkLine;
import nl.vipez.shared.DomainException;
import nl.vipez.shared.Problem;
import nl.vipez.web.problem.FieldMessages;
import nl.vipez.web.security.CurrentCaller;
import org.jspecify.annotations.Nullable;

/** Edits many documents: what to do, what it would change, and what became of each. */
@Named
@ViewScoped
public class BulkPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private CurrentCaller current;
  @Inject private BulkEdits edits;
  @Inject private FieldMessages messages;
  @Inject private HistoryWords words;
  @Inject private RefusalWords refusals;

  private final BulkForm form = new BulkForm();
  private List<String> ids = List.of();
  private final Map<String, Long> seen = new LinkedHashMap<>();
  private List<BulkView> lines = List.of();
  private boolean done;

  @SuppressWarnings("NullAway") // the container fills the fields
  public BulkPage() {}

  /** Reads which documents were chosen. */
  public void open() {
    if (!current.caller().is(Role.CURATOR)) {
      throw new DomainException(Problem.FORBIDDEN, "library.curators-only");
    }
    String[] chosen =
        FacesContext.getCurrentInstance()
            .getExternalContext()
            .getRequestParameterValuesMap()
            .get("id");
    ids =
        chosen == null
            ? List.of()
            : Arrays.stream(chosen).distinct().limit(BulkEdits.MOST).toList();
  }

  /** Shows what would change. */
  public void preview() {
    act(
        () -> {
          List<BulkLine> found = edits.preview(current.caller(), ids, form.edit());
          seen.clear();
          found.forEach(line -> seen.put(line.document(), line.revision()));
          lines = found.stream().map(this::view).toList();
        });
  }

  /** Does it to the documents as they were shown. */
  public void apply() {
    act(
        () -> {
          Map<String, OptionalLong> chosen = new LinkedHashMap<>();
          seen.forEach((id, revision) -> chosen.put(id, OptionalLong.of(revision)));
          lines =
              edits.apply(current.caller(), chosen, form.edit()).stream().map(this::view).toList();
          done = true;
        });
  }

  private void act(Runnable step) {
    try {
      step.run();
    } catch (DomainException problem) {
      messages.show("bulk", problem);
    }
  }

  private BulkView view(BulkLine line) {
    return new BulkView(
        line.document(),
        line.title(),
        line.changes().stream().map(words::said).toList(),
        line.refused().map(refusals::say).orElse(""));
  }

  /** How many were chosen. */
  public int getChosen() {
    return ids.size();
  }

  /** What would change, or did, document by document; none before the preview. */
  public List<BulkView> getLines() {
    return lines;
  }

  /** How many change. */
  public long getChanging() {
    return lines.stream()
        .filter(line -> line.refused().isEmpty() && !line.changes().isEmpty())
        .count();
  }

  /** How many are refused. */
  public long getRefused() {
    return lines.stream().filter(line -> !line.refused().isEmpty()).count();
  }

  /** Whether it was done. */
  public boolean isDone() {
    return done;
  }

  /** What to do. */
  public BulkForm getForm() {
    return form;
  }

  /** Back to choosing what to do. */
  public @Nullable String again() {
    lines = List.of();
    return null;
  }
}
