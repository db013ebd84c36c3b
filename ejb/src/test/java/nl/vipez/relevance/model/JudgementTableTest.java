package nl.vipez.relevance.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.vipez.shared.DomainException;
import nl.vipez.shared.FieldError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

class JudgementTableTest {

  @Test
  void readsBothForms() {
    assertThat(
            JudgementTable.queries(
                "q02\tloket voor ondernemers\nq03\tbiz\tvan plan tot stemming\n\n"))
        .containsExactly(
            new JudgementTable.QueryLine("q02", "loket voor ondernemers", ""),
            new JudgementTable.QueryLine("q03", "biz", "van plan tot stemming"));
    assertThat(JudgementTable.judgements("q02\tverslag.2024.pdf\t3\r\nq02\tnota\t0"))
        .containsExactly(
            new JudgementTable.JudgementLine("q02", "verslag.2024.pdf", 3),
            new JudgementTable.JudgementLine("q02", "nota", 0));
  }

  @Test
  void namesEveryBadLine() {
    DomainException refused =
        catchThrowableOfType(
            DomainException.class,
            () -> JudgementTable.judgements("q02\tnota\t4\nq02\tnota\nq02\tnota\t1\nq02\t\t1"));
    assertThat(refused.errors())
        .extracting(FieldError::field)
        .containsExactly("line 1", "line 2", "line 4");
    assertThat(
            catchThrowableOfType(
                    DomainException.class, () -> JudgementTable.queries("q 2\tx\nq2\t \nq2"))
                .errors())
        .hasSize(3);
  }

  /** The shared set is in the form that is read. */
  @Test
  @EnabledIfSystemProperty(named = "vipez.shared", matches = ".+")
  void readsTheSharedSet() throws IOException {
    Path folder = Path.of(System.getProperty("vipez.shared", ".")).resolve("data/judgements");
    List<JudgementTable.QueryLine> queries =
        JudgementTable.queries(Files.readString(folder.resolve("queries.tsv")));
    assertThat(queries).hasSize(16);
    assertThat(JudgementTable.judgements(Files.readString(folder.resolve("qrels.tsv"))))
        .hasSizeGreaterThan(200)
        .allMatch(line -> queries.stream().anyMatch(query -> query.code().equals(line.code())));
  }
}
