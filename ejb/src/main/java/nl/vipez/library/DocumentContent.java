package nl.vipez.library;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.vipez.account.model.Caller;
import nl.vipez.account.model.Role;
import nl.vipez.library.model.Arrival;
import nl.vipez.library.model.DescriptionDraft;
import nl.vipez.platform.Progress;
import nl.vipez.platform.ResourceTable;
import nl.vipez.platform.ResourceTable.Row;

/**
 * Documents that travel among the resources, listed in an {@code index.csv} beside them; they come
 * in the way every document does.
 *
 * @param folder absolute resource folder
 * @param fictional whether they are made up, and say so everywhere
 * @param note key of a remark shown wherever their text is shown
 */
record DocumentContent(String folder, boolean fictional, Optional<String> note) {
  private static final Caller LOADER =
      new Caller("demonstration", "Demonstratie", Optional.of(Role.CURATOR), Optional.empty());

  ResourceTable table() {
    return new ResourceTable(folder + "/index.csv");
  }

  /** Takes in what is not there yet, and returns when all of it was read. */
  void load(Intake intake, IntakeProgress unfinished, Progress progress) {
    List<Row> rows = new ArrayList<>();
    table().forEach(rows::add);
    progress.total(rows.size() * 2);
    int done = 0;
    for (Row row : rows) {
      receive(intake, row);
      progress.done(++done);
    }
    int received = done;
    unfinished.await(waiting -> progress.done(received + Math.max(0, rows.size() - waiting)));
  }

  private void receive(Intake intake, Row row) {
    String file = row.text("file");
    Arrival arrival = new Arrival(file, true, fictional, note, Optional.empty());
    try (InputStream content =
        Objects.requireNonNull(
            DocumentContent.class.getResourceAsStream(folder + "/" + file), file)) {
      intake.receive(LOADER, draft(row), arrival, content);
    } catch (DuplicateDocumentException known) {
      // Loading was cut off before; this one is there.
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }

  private DescriptionDraft draft(Row row) {
    return new DescriptionDraft(
        row.optional("title"),
        row.optional("kind"),
        row.optional("visibility"),
        row.optional("municipality"),
        row.optional("year").map(Integer::valueOf),
        fictional ? row.list("themes") : List.of(),
        fictional ? row.list("authors") : List.of(),
        Optional.of(fictional ? row.text("language") : "nl"));
  }
}
