package nl.vipez.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.vipez.library.model.proposal.ThemeCounts;
import nl.vipez.library.model.similarity.Signature;
import nl.vipez.platform.Sql;
import org.jspecify.annotations.Nullable;

/** What was computed of the text of versions, in plain SQL within the running transaction. */
@ApplicationScoped
class VersionProfiles {
  private static final String READABLE =
      " from document_version v left join document_profile p on p.version_id = v.id and p.rule = ?"
          + " where p.version_id is null and v.parts > 0"
          + " and v.state in ('SUBMITTED', 'PUBLISHED', 'REJECTED', 'WITHDRAWN')";

  private final Sql sql;

  @Inject
  VersionProfiles(Sql sql) {
    this.sql = sql;
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected VersionProfiles() {
    this.sql = null;
  }

  /** A version that was read and of which this rule computed nothing yet, the newest first. */
  Optional<Long> next(String rule, Set<Long> except) {
    return sql
        .list(
            "select v.id" + READABLE + " order by v.id desc fetch first ? rows only",
            row -> row.getLong(1),
            rule,
            except.size() + 1)
        .stream()
        .filter(id -> !except.contains(id))
        .findFirst();
  }

  /** How many are still to be computed. */
  long waiting(String rule) {
    return sql.list("select count(*)" + READABLE, row -> row.getLong(1), rule).getFirst();
  }

  /** How many are computed. */
  long done(String rule) {
    return sql.list(
            "select count(*) from document_profile where rule = ?", row -> row.getLong(1), rule)
        .getFirst();
  }

  void keep(
      long version,
      String rule,
      int shingles,
      Signature signature,
      int[] bands,
      ThemeCounts.Counts counts) {
    for (String table : List.of("document_profile", "document_band", "document_theme_rate")) {
      sql.update("delete from " + table + " where version_id = ?", version);
    }
    sql.update(
        "insert into document_profile (version_id, rule, shingles, signature) values (?, ?, ?, ?)",
        version,
        rule,
        shingles,
        signature.encoded());
    List<@Nullable Object[]> rows = new ArrayList<>();
    for (int band = 0; band < bands.length; band++) {
      rows.add(new Object[] {version, band, bands[band]});
    }
    sql.batch("insert into document_band (version_id, band, bucket) values (?, ?, ?)", rows);
    List<@Nullable Object[]> rates = new ArrayList<>();
    counts
        .counts()
        .keySet()
        .forEach(theme -> rates.add(new Object[] {version, theme, counts.perThousand(theme)}));
    sql.batch(
        "insert into document_theme_rate (version_id, theme, per_thousand) values (?, ?, ?)",
        rates);
  }

  /** How often each theme is named in a thousand words, on average over all that was read. */
  Map<String, Double> usualRates() {
    Map<String, Double> rates = new HashMap<>();
    sql.list(
        "select theme, sum(per_thousand) / (select count(*) from document_profile)"
            + " from document_theme_rate group by theme",
        row -> rates.put(row.getString(1), row.getDouble(2)));
    return rates;
  }
}
