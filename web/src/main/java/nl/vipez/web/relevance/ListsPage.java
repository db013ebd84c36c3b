package nl.vipez.web.relevance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import nl.vipez.relevance.JudgementLists;
import nl.vipez.relevance.model.Imported;
import nl.vipez.shared.DomainException;
import nl.vipez.shared.Problem;
import nl.vipez.web.problem.FieldMessages;
import nl.vipez.web.security.CurrentCaller;
import org.jspecify.annotations.Nullable;

/** Reading lists of queries and judgements in. */
@Named
@RequestScoped
public class ListsPage {
  private static final int MOST_BYTES = 8 << 20;
  private static final int SHOWN = 10;

  @Inject private CurrentCaller current;
  @Inject private JudgementLists lists;
  @Inject private FieldMessages messages;

  private @Nullable Part queries;
  private @Nullable Part judgements;
  private @Nullable Imported keptQueries;
  private @Nullable Imported keptJudgements;

  @SuppressWarnings("NullAway") // the container fills the fields
  public ListsPage() {}

  /** Reads the files in that were chosen, queries first. */
  public @Nullable String read() {
    try {
      if (queries != null) {
        keptQueries = lists.readQueries(current.caller(), text(queries));
      }
      if (judgements != null) {
        keptJudgements = lists.readJudgements(current.caller(), text(judgements));
      }
      if (queries == null && judgements == null) {
        throw new DomainException(Problem.UNPROCESSABLE, "relevance.no-file");
      }
    } catch (DomainException problem) {
      messages.show("lists", problem);
    }
    return null;
  }

  private static String text(Part part) {
    try {
      byte[] bytes = part.getInputStream().readNBytes(MOST_BYTES + 1);
      if (bytes.length > MOST_BYTES) {
        throw new DomainException(Problem.TOO_LARGE, "problem.body-too-large", MOST_BYTES >> 10);
      }
      return new String(bytes, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new DomainException(Problem.INVALID, "problem.malformed");
    }
  }

  public @Nullable Part getQueries() {
    return queries;
  }

  public void setQueries(@Nullable Part queries) {
    this.queries = queries;
  }

  public @Nullable Part getJudgements() {
    return judgements;
  }

  public void setJudgements(@Nullable Part judgements) {
    this.judgements = judgements;
  }

  /** Whether something was read in. */
  public boolean isRead() {
    return keptQueries != null || keptJudgements != null;
  }

  /** How many queries were kept. */
  public int getQueryCount() {
    return keptQueries == null ? 0 : keptQueries.kept();
  }

  /** How many judgements were kept. */
  public int getJudgementCount() {
    return keptJudgements == null ? 0 : keptJudgements.kept();
  }

  /** The first names that were not known. */
  public String getUnknown() {
    return keptJudgements == null
        ? ""
        : keptJudgements.unknown().stream().limit(SHOWN).collect(Collectors.joining(", "));
  }
}
