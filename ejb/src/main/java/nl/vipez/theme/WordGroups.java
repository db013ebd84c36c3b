package nl.vipez.theme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.vipez.account.model.Caller;
import nl.vipez.platform.Sql;
import nl.vipez.shared.DomainException;
import nl.vipez.shared.Problem;
import nl.vipez.theme.model.VocabularyChange.Kind;
import nl.vipez.theme.model.VocabularyChange.Subject;
import nl.vipez.theme.model.WordGroup;
import org.jspecify.annotations.Nullable;

/** Synonyms that belong to no theme; curators alone see and change them. */
@ApplicationScoped
@Transactional
public class WordGroups {
  private static final int MOST = 5_000;

  private final Sql sql;
  private final ChangeBook book;

  @Inject
  WordGroups(Sql sql, ChangeBook book) {
    this.sql = sql;
    this.book = book;
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected WordGroups() {
    this.sql = null;
    this.book = null;
  }

  /** All groups, in the order in which they were made; for search, which has no caller. */
  public List<WordGroup> all() {
    Map<Long, List<String>> terms = new HashMap<>();
    sql.list(
        "select group_id, term from word_group_term order by group_id, position_number",
        row ->
            terms.computeIfAbsent(row.getLong(1), id -> new ArrayList<>()).add(row.getString(2)));
    return sql.list(
        "select id, one_way, weight, note, edition from word_group order by id",
        row ->
            new WordGroup(
                row.getLong(1),
                terms.getOrDefault(row.getLong(1), List.of()),
                row.getBoolean(2),
                row.getDouble(3),
                row.getString(4),
                row.getInt(5)));
  }

  /**
   * All groups.
   *
   * @throws DomainException NOT_FOUND for who is no curator
   */
  public List<WordGroup> list(Caller caller) {
    Curators.maySee(caller);
    return all();
  }

  /**
   * One group.
   *
   * @throws DomainException NOT_FOUND for who is no curator, or when it is not there
   */
  public WordGroup find(Caller caller, long id) {
    return list(caller).stream()
        .filter(group -> group.id() == id)
        .findFirst()
        .orElseThrow(() -> new DomainException(Problem.NOT_FOUND, "theme.no-group"));
  }

  /**
   * Keeps a group: a new one when its id is 0.
   *
   * @throws DomainException NOT_FOUND for who is no curator or when it is gone, CONFLICT when the
   *     edition is not the present one, UNPROCESSABLE with every bad field
   */
  public WordGroup keep(Caller caller, WordGroup group) {
    Curators.maySee(caller);
    book.lock();
    ThemeCuration.refuse(group.check());
    return group.id() == 0 ? add(caller, group) : change(caller, group);
  }

  /**
   * Takes a group away.
   *
   * @throws DomainException as {@link #keep}
   */
  public void remove(Caller caller, long id, int edition) {
    book.lock();
    WordGroup before = present(caller, id, edition);
    sql.update("delete from word_group_term where group_id = ?", id);
    sql.update("delete from word_group where id = ?", id);
    book.write(caller, Subject.SYNONYMS, String.valueOf(id), Kind.REMOVED, Wording.of(before), "");
  }

  private WordGroup add(Caller caller, WordGroup group) {
    if (all().size() >= MOST) {
      throw new DomainException(Problem.CONFLICT, "theme.too-many-groups", MOST);
    }
    sql.update(
        "insert into word_group (one_way, weight, note, edition) values (?, ?, ?, 1)",
        group.oneWay(),
        group.weight(),
        group.note());
    // Writers come one by one (the lock above), so the newest is the one just added.
    long id = sql.list("select max(id) from word_group", row -> row.getLong(1)).getFirst();
    WordGroup kept = group.keptAs(id, 1);
    terms(kept);
    book.write(caller, Subject.SYNONYMS, String.valueOf(id), Kind.ADDED, "", Wording.of(kept));
    return kept;
  }

  private WordGroup change(Caller caller, WordGroup group) {
    WordGroup before = present(caller, group.id(), group.edition());
    WordGroup kept = group.keptAs(group.id(), group.edition() + 1);
    sql.update(
        "update word_group set one_way = ?, weight = ?, note = ?, edition = ? where id = ?",
        kept.oneWay(),
        kept.weight(),
        kept.note(),
        kept.edition(),
        kept.id());
    sql.update("delete from word_group_term where group_id = ?", kept.id());
    terms(kept);
    book.write(
        caller,
        Subject.SYNONYMS,
        String.valueOf(kept.id()),
        Kind.CHANGED,
        Wording.of(before),
        Wording.of(kept));
    return kept;
  }

  private WordGroup present(Caller caller, long id, int edition) {
    WordGroup there = find(caller, id);
    if (there.edition() != edition) {
      throw new DomainException(
          Problem.CONFLICT, "theme.changed-meanwhile", there.terms().getFirst());
    }
    return there;
  }

  private void terms(WordGroup group) {
    List<@Nullable Object[]> rows = new ArrayList<>();
    for (String term : group.terms()) {
      rows.add(new Object[] {group.id(), rows.size(), term});
    }
    sql.batch(
        "insert into word_group_term (group_id, position_number, term) values (?, ?, ?)", rows);
  }
}
