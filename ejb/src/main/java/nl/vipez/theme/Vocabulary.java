package nl.vipez.theme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.List;
import nl.vipez.account.model.Caller;
import nl.vipez.theme.model.VocabularyChange;

/** Themes, synonyms and words as one: their history, and whether anything of them changed. */
@ApplicationScoped
public class Vocabulary {
  private static final int MOST = 200;

  private final ChangeBook book;
  private final Themes themes;
  private volatile long seen;

  @Inject
  Vocabulary(ChangeBook book, Themes themes) {
    this.book = book;
    this.themes = themes;
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected Vocabulary() {
    this.book = null;
    this.themes = null;
  }

  /**
   * The number of the last change, made on whatever server; asked every second, so that each server
   * forgets the themes it remembers soon after another changed them.
   */
  public long number() {
    long now = book.number();
    if (now != seen) {
      seen = now;
      themes.refresh();
    }
    return now;
  }

  /** Forgets at once what this server itself changed. */
  void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) VocabularyChanged event) {
    themes.refresh();
  }

  /**
   * What was changed last, newest first, at most 200 lines.
   *
   * @throws nl.vipez.shared.DomainException NOT_FOUND for who is no curator
   */
  public List<VocabularyChange> history(Caller caller) {
    Curators.maySee(caller);
    return book.newest(MOST);
  }
}
