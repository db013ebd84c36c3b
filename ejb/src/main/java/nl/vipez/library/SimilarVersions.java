package nl.vipez.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import nl.vipez.library.model.similarity.Signature;
import nl.vipez.platform.Sql;

/**
 * Signatures of versions and the pairs that are nearly the same, in plain SQL within the running
 * transaction. A pair is kept once, the smaller version first.
 */
@ApplicationScoped
class SimilarVersions {
  /** Both versions of a pair, whichever way round, and the lines they belong to. */
  private static final String PAIRS =
      " from near_duplicate n"
          + " join document_version a on a.id in (n.one_version, n.other_version)"
          + " join document_version b on b.id in (n.one_version, n.other_version) and b.id <> a.id"
          + " join document l on l.id = a.document_id"
          + " join document m on m.id = b.document_id"
          + " where a.document_id = ? and m.id <> l.id";

  private final Sql sql;
  private final Clock clock;

  @Inject
  SimilarVersions(Sql sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected SimilarVersions() {
    this.sql = null;
    this.clock = null;
  }

  /** A version that was read. */
  record Profile(long version, Signature signature) {}

  /** A version alike. */
  record Pair(long mine, long other, double jaccard, boolean answered) {}

  /** The published lines whose published version is nearly the same as this line's. */
  List<String> publishedPartners(String line) {
    return sql.list(
        "select distinct m.id"
            + PAIRS
            + " and n.answered_at is null and a.number = l.published_version"
            + " and b.number = m.published_version",
        row -> row.getString(1),
        line);
  }

  /** Pairs of one version of a line with versions that count in their own: published or latest. */
  List<Pair> pairs(String line, int number) {
    return sql.list(
        "select a.id, b.id, n.jaccard, case when n.answered_at is null then 0 else 1 end"
            + PAIRS
            + " and a.number = ? and (b.number = m.published_version or b.number ="
            + " m.latest_version) order by n.jaccard desc, b.id",
        row -> new Pair(row.getLong(1), row.getLong(2), row.getDouble(3), row.getInt(4) == 1),
        line,
        number);
  }

  /** Remembers that no version of the one line duplicates one of the other; false for no pair. */
  boolean answer(String line, String other, String by) {
    return sql.update(
            "update near_duplicate set answered_by = ?, answered_at = ? where answered_at is null"
                + " and ((one_version in (select id from document_version where document_id = ?)"
                + " and other_version in (select id from document_version where document_id = ?))"
                + " or (other_version in (select id from document_version where document_id = ?)"
                + " and one_version in (select id from document_version where document_id = ?)))",
            by,
            Timestamp.from(clock.instant()),
            line,
            other,
            line,
            other)
        > 0;
  }

  /** The signatures that agree with this version's in at least one band, of other lines. */
  List<Profile> candidates(long version, String rule) {
    return sql.list(
        "select distinct p.version_id, p.signature from document_band mine"
            + " join document_band theirs on theirs.band = mine.band"
            + " and theirs.bucket = mine.bucket and theirs.version_id <> mine.version_id"
            + " join document_profile p on p.version_id = theirs.version_id and p.rule = ?"
            + " join document_version v on v.id = theirs.version_id"
            + " join document_version own on own.id = mine.version_id"
            + " where mine.version_id = ? and v.document_id <> own.document_id",
        row -> new Profile(row.getLong(1), Signature.decoded(row.getString(2))),
        rule,
        version);
  }

  /** Forgets pairs of this version that nobody answered, to find them anew. */
  void forget(long version) {
    sql.update(
        "delete from near_duplicate where answered_at is null"
            + " and (one_version = ? or other_version = ?)",
        version,
        version);
  }

  void keep(long one, long other, double jaccard) {
    long first = Math.min(one, other);
    long second = Math.max(one, other);
    int known =
        sql.update(
            "update near_duplicate set jaccard = ? where one_version = ? and other_version = ?",
            jaccard,
            first,
            second);
    if (known == 0) {
      sql.update(
          "insert into near_duplicate (one_version, other_version, jaccard) values (?, ?, ?)",
          first,
          second,
          jaccard);
    }
  }
}
