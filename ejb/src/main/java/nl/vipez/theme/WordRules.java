package nl.vipez.theme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.vipez.account.model.Caller;
import nl.vipez.platform.Sql;
import nl.vipez.shared.DomainException;
import nl.vipez.shared.Problem;
import nl.vipez.theme.model.VocabularyChange.Kind;
import nl.vipez.theme.model.VocabularyChange.Subject;
import nl.vipez.theme.model.WordRule;

/**
 * Words that search takes apart in a way of their own; curators alone see and change them. A change
 * means that documents are analysed again, which discovery does in the background.
 */
@ApplicationScoped
@Transactional
public class WordRules {
  private static final int MOST = 2_000;

  private final Sql sql;
  private final ChangeBook book;

  @Inject
  WordRules(Sql sql, ChangeBook book) {
    this.sql = sql;
    this.book = book;
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected WordRules() {
    this.sql = null;
    this.book = null;
  }

  /** All rules, by word; for search, which has no caller. */
  public List<WordRule> all() {
    return sql.list(
        "select word, kind, parts, edition from word_rule order by word",
        row ->
            new WordRule(
                row.getString(1),
                WordRule.Kind.valueOf(row.getString(2)),
                Arrays.asList(row.getString(3).split(" ")),
                row.getInt(4)));
  }

  /**
   * All rules.
   *
   * @throws DomainException NOT_FOUND for who is no curator
   */
  public List<WordRule> list(Caller caller) {
    Curators.maySee(caller);
    return all();
  }

  /**
   * Keeps a rule: a new one when its edition is 0.
   *
   * @throws DomainException NOT_FOUND for who is no curator, CONFLICT when the edition is not the
   *     present one, UNPROCESSABLE with every bad field
   */
  public WordRule keep(Caller caller, WordRule rule) {
    Curators.maySee(caller);
    book.lock();
    ThemeCuration.refuse(rule.check());
    List<WordRule> rules = all();
    Optional<WordRule> before = find(rules, rule.word());
    same(rule.word(), rule.edition(), before);
    if (before.isEmpty() && rules.size() >= MOST) {
      throw new DomainException(Problem.CONFLICT, "theme.too-many-words", MOST);
    }
    WordRule kept = new WordRule(rule.word(), rule.kind(), rule.parts(), rule.edition() + 1);
    sql.update("delete from word_rule where word = ?", kept.word());
    sql.update(
        "insert into word_rule (word, kind, parts, edition) values (?, ?, ?, ?)",
        kept.word(),
        kept.kind().name(),
        String.join(" ", kept.parts()),
        kept.edition());
    book.write(
        caller,
        Subject.WORD,
        kept.word(),
        before.isEmpty() ? Kind.ADDED : Kind.CHANGED,
        before.map(Wording::of).orElse(""),
        Wording.of(kept));
    return kept;
  }

  /**
   * Takes a rule away.
   *
   * @throws DomainException as {@link #keep}, and NOT_FOUND when it is not there
   */
  public void remove(Caller caller, String word, int edition) {
    Curators.maySee(caller);
    book.lock();
    WordRule before =
        find(all(), word)
            .orElseThrow(() -> new DomainException(Problem.NOT_FOUND, "theme.no-word", word));
    same(word, edition, Optional.of(before));
    sql.update("delete from word_rule where word = ?", before.word());
    book.write(caller, Subject.WORD, before.word(), Kind.REMOVED, Wording.of(before), "");
  }

  private static Optional<WordRule> find(List<WordRule> rules, String word) {
    return rules.stream().filter(rule -> rule.word().equals(word)).findFirst();
  }

  private static void same(String word, int edition, Optional<WordRule> there) {
    if (there.map(WordRule::edition).orElse(0) != edition) {
      throw new DomainException(Problem.CONFLICT, "theme.changed-meanwhile", word);
    }
  }
}
