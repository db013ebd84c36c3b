package nl.vipez.expertise.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.vipez.expertise.model.Components;
import nl.vipez.expertise.model.Ranking;
import nl.vipez.platform.Sql;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Notes the ranks that are shown: which offers, in what place, with what components. No account
 * stands in it; the rows of an offer go the moment its consent is withdrawn, and all go after a
 * time. A rank equal to the last one noted for its need is not noted again.
 */
@ApplicationScoped
@Transactional
public class ShownRanks {
  private static final int MOST = 20;

  private final Sql sql;
  private final Clock clock;
  private final Duration kept;

  @Inject
  ShownRanks(
      Sql sql, Clock clock, @ConfigProperty(name = "vipez.exchange.learning-days") int days) {
    this.sql = sql;
    this.clock = clock;
    this.kept = Duration.ofDays(days);
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected ShownRanks() {
    this.sql = null;
    this.clock = null;
    this.kept = null;
  }

  /**
   * Notes the first twenty of a rank.
   *
   * @param need number of a need that is kept
   * @param matches best first
   */
  public void note(long need, List<Ranking.Match> matches) {
    List<Ranking.Match> first = matches.subList(0, Math.min(MOST, matches.size()));
    String digest = digest(first);
    List<String> last =
        sql.list(
            "select digest from shown_rank where need_id = ? order by shown_at desc fetch first 1 row only",
            row -> row.getString(1),
            need);
    if (first.isEmpty() || last.contains(digest)) {
      return;
    }
    String rank = UUID.randomUUID().toString();
    sql.update(
        "insert into shown_rank (id, need_id, digest, shown_at) values (?, ?, ?, ?)",
        rank,
        need,
        digest,
        clock.instant().atOffset(ZoneOffset.UTC));
    List<@Nullable Object[]> rows = new ArrayList<>();
    for (int i = 0; i < first.size(); i++) {
      Components parts = first.get(i).components();
      rows.add(
          new @Nullable Object[] {
            rank,
            first.get(i).candidate().offer().id(),
            i + 1,
            parts.text(),
            parts.indicators(),
            parts.likeness(),
            parts.reciprocity(),
            String.join("|", parts.missing())
          });
    }
    sql.batch(
        "insert into shown_match (rank_id, offer_id, place, text_part, indicators_part,"
            + " likeness_part, reciprocity_part, unknown_parts) values (?, ?, ?, ?, ?, ?, ?, ?)",
        rows);
  }

  /** Forgets an offer wherever it was shown: its consent was withdrawn. */
  public void forgetOffer(long offer) {
    sql.update("delete from shown_match where offer_id = ?", offer);
  }

  /** Forgets what was shown longer ago than is kept. */
  public void forgetOld() {
    Instant before = clock.instant().minus(kept);
    sql.update(
        "delete from shown_match where rank_id in (select id from shown_rank where shown_at < ?)",
        before.atOffset(ZoneOffset.UTC));
    sql.update("delete from shown_rank where shown_at < ?", before.atOffset(ZoneOffset.UTC));
  }

  private static String digest(List<Ranking.Match> matches) {
    StringBuilder told = new StringBuilder();
    for (Ranking.Match match : matches) {
      Components parts = match.components();
      told.append(
          String.format(
              Locale.ROOT,
              "%d %.3f %.3f %.3f %.3f;",
              match.candidate().offer().id(),
              parts.text(),
              parts.indicators(),
              parts.likeness(),
              parts.reciprocity()));
    }
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256")
                  .digest(told.toString().getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every Java platform has SHA-256
    }
  }
}
