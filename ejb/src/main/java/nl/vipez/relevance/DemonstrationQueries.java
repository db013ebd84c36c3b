package nl.vipez.relevance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.vipez.account.model.Caller;
import nl.vipez.account.model.Role;
import nl.vipez.library.PublishedFiles;
import nl.vipez.platform.ContentStep;
import nl.vipez.platform.Progress;
import nl.vipez.platform.ResourceTable;
import nl.vipez.relevance.model.JudgementTable.JudgementLine;
import nl.vipez.relevance.model.JudgementTable.QueryLine;

/** A few queries with grades of the demonstration's documents, so that the bench is not empty. */
@ApplicationScoped
@Transactional
public class DemonstrationQueries implements ContentStep {
  private static final ResourceTable QUERIES = new ResourceTable("/demonstration/queries.csv");
  private static final ResourceTable GRADES = new ResourceTable("/demonstration/judgements.csv");
  private static final Caller DEMONSTRATION =
      new Caller("demonstration", "Demonstratie", Optional.of(Role.CURATOR), Optional.empty());

  private final JudgementLists lists;
  private final PublishedFiles files;

  @Inject
  DemonstrationQueries(JudgementLists lists, PublishedFiles files) {
    this.lists = lists;
    this.files = files;
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected DemonstrationQueries() {
    this.lists = null;
    this.files = null;
  }

  @Override
  public Kind kind() {
    return Kind.DEMONSTRATION;
  }

  @Override
  public int order() {
    return 80;
  }

  @Override
  public String name() {
    return "demonstration-queries";
  }

  @Override
  public String version() {
    return QUERIES.version() + GRADES.version();
  }

  @Override
  public void load(Progress progress) {
    progress.total(1);
    List<QueryLine> queries = new ArrayList<>();
    QUERIES.forEach(
        row -> queries.add(new QueryLine(row.text("code"), row.text("text"), row.text("note"))));
    lists.keep(queries, true, DEMONSTRATION.username());
    List<JudgementLine> grades = new ArrayList<>();
    GRADES.forEach(
        row ->
            grades.add(
                new JudgementLine(
                    row.text("query"), row.text("file"), Integer.parseInt(row.text("grade")))));
    lists.judge(grades, files.byName(DEMONSTRATION), DEMONSTRATION.username());
    progress.done(1);
  }
}
