package nl.vipez.relevance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.vipez.account.model.Caller;
import nl.vipez.discovery.TrialSearch;
import nl.vipez.discovery.model.Answered;
import nl.vipez.discovery.model.SearchSetting;
import nl.vipez.relevance.model.Change;
import nl.vipez.relevance.model.Widened;

/** Shows, before a change of synonyms is kept, which queries would find more. */
@ApplicationScoped
public class Widening {
  private static final int MOST_WORDS = 20;

  private final JudgedQueries queries;
  private final TrialSearch search;
  private final ChangeDesk desk;

  @Inject
  Widening(JudgedQueries queries, TrialSearch search, ChangeDesk desk) {
    this.queries = queries;
    this.search = search;
    this.desk = desk;
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected Widening() {
    this.queries = null;
    this.search = null;
    this.desk = null;
  }

  /**
   * The words of the change as queries, and the stored queries, that it makes find otherwise.
   *
   * @throws nl.vipez.shared.DomainException NOT_FOUND for who is no curator, UNPROCESSABLE for a
   *     change that could not be kept
   */
  public List<Widened> preview(Caller caller, Change change) {
    Door.curators(caller);
    desk.check(caller, change);
    Map<String, Boolean> texts = new LinkedHashMap<>();
    words(change).stream().limit(MOST_WORDS).forEach(word -> texts.put(word, false));
    queries.list(caller).forEach(query -> texts.putIfAbsent(query.text(), true));
    SearchSetting now = search.setting();
    SearchSetting then = change.on(now);
    List<Widened> widened = new ArrayList<>();
    texts.forEach(
        (text, stored) -> widened(caller, text, stored, now, then).ifPresent(widened::add));
    return List.copyOf(widened);
  }

  private Optional<Widened> widened(
      Caller caller, String text, boolean stored, SearchSetting now, SearchSetting then) {
    Answered before = search.answer(caller, text, now, 0, 0);
    Answered after = search.answer(caller, text, then, 0, 0);
    List<String> added =
        after.alsoSearched().stream()
            .filter(word -> !before.alsoSearched().contains(word))
            .toList();
    return added.isEmpty() && before.total() == after.total()
        ? Optional.empty()
        : Optional.of(new Widened(text, stored, before.total(), after.total(), added));
  }

  private static List<String> words(Change change) {
    return switch (change) {
      case Change.Synonyms one -> one.group().terms();
      case Change.ThemeWords one -> one.nl();
      case Change.Weighing one -> List.of();
      case Change.Absence one -> List.of();
    };
  }
}
