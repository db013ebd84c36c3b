package nl.vipez.web.comparison;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import nl.vipez.benchmark.model.Indicator;
import nl.vipez.benchmark.model.Rebasing;
import nl.vipez.municipality.model.Municipality;
import nl.vipez.web.benchmark.Address;
import nl.vipez.web.benchmark.Choice;
import nl.vipez.web.benchmark.Words;
import nl.vipez.web.locale.CurrentLocale;

/** "Vergelijken": what was chosen, the ways to see it, and its files. */
@RequestScoped
@Named("comparePage")
public class ComparePage {
  static final String PATH = "/benchmark/compare";
  private static final List<String> TABLES = List.of("csv", "xlsx", "ods", "json");
  private static final List<String> PICTURES = List.of("svg", "png");

  @Inject private CurrentLocale locale;
  @Inject private ComparisonQuery query;
  @Inject private PeerQuery peers;

  private Words words() {
    return Words.of(locale.locale(), "comparison");
  }

  /** Whether there is anything chosen. */
  public boolean isChosen() {
    return !query.asked().isEmpty() || query.view() == View.PROFILE;
  }

  /** Whether there is something to show. */
  public boolean isShown() {
    return query.complete();
  }

  /** The view shown: the last part of the name of its fragment. */
  public String getView() {
    return query.view().text();
  }

  /** How many indicators, which year, how many municipalities. */
  public String getSummary() {
    if (query.view() == View.PROFILE) {
      return words().say("summary.profile", getMarked(), query.year());
    }
    int count = query.shown().size();
    int all = peers.codes(query.year()).size();
    return query.view() == View.TIME
        ? words().say("summary.time", count, query.from(), query.to(), all)
        : words().say("summary", count, query.year(), all);
  }

  /** What is not quite as asked; empty when all is well. */
  public List<String> getNotices() {
    List<String> notices = new ArrayList<>();
    if (query.asked().size() > ComparisonQuery.MOST) {
      notices.add(words().say("too-many", ComparisonQuery.MOST));
    }
    if (!query.unknown().isEmpty()) {
      notices.add(words().say("unknown", words().list(query.unknown())));
    }
    query
        .per()
        .filter(per -> query.shown().stream().allMatch(one -> Rebasing.of(one, per).isEmpty()))
        .filter(any -> isShown() && query.view() != View.PROFILE)
        .ifPresent(any -> notices.add(words().say("per.nothing")));
    return notices;
  }

  /** The ways to see it. */
  public List<Choice> getViews() {
    return Arrays.stream(View.values())
        .map(
            view ->
                new Choice(
                    words().say("view." + view.text()),
                    query.address(PATH, query.asked(), view).toString(),
                    view == query.view()))
        .toList();
  }

  /** Chosen indicators, each with the address of the comparison without it. */
  public List<Choice> getChips() {
    List<Indicator> asked = query.asked();
    return asked.stream()
        .map(
            one ->
                new Choice(
                    one.text().name(locale.locale()),
                    query
                        .address(
                            PATH,
                            asked.stream().filter(other -> !other.equals(one)).toList(),
                            query.view())
                        .toString(),
                    true))
        .toList();
  }

  /** The files of it; pictures only of what is one. */
  public List<Choice> getFiles() {
    List<String> kinds = new ArrayList<>(TABLES);
    if (query.view() != View.TABLE) {
      kinds.addAll(PICTURES);
    }
    if (query.view() == View.PROFILE) {
      kinds.remove("json"); // the REST interface gives a profile as JSON
    }
    return kinds.stream()
        .map(
            kind ->
                new Choice(
                    words().say("file." + kind),
                    query.address("/benchmark/comparison." + kind).toString(),
                    PICTURES.contains(kind)))
        .toList();
  }

  /** The same figures as a table, where each leads to its vintages. */
  public String getTableAddress() {
    return query.address(PATH, query.asked(), View.TABLE).toString();
  }

  /** Where it is kept under a name. */
  public String getSaveAddress() {
    String address = query.address("").toString();
    return Address.of("/benchmark/saved")
        .with("choice", address.substring(address.indexOf('?') + 1))
        .toString();
  }

  /** The municipality that is marked; an empty text without one. */
  public String getMarked() {
    return peers.me().map(Municipality::name).orElse("");
  }

  /** Which year's figures, for headings. */
  public String getYear() {
    return String.format(Locale.ROOT, "%d", query.year());
  }
}
