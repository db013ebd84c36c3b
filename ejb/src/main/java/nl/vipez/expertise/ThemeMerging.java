package nl.vipez.expertise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.TreeSet;
import nl.vipez.platform.Sql;
import nl.vipez.theme.ThemesMerged;

/** Lets needs and offers follow, in the same transaction, when a theme goes into another. */
@ApplicationScoped
@Transactional
class ThemeMerging {
  private final Sql sql;
  private final Markets markets;

  @Inject
  ThemeMerging(Sql sql, Markets markets) {
    this.sql = sql;
    this.markets = markets;
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected ThemeMerging() {
    this.sql = null;
    this.markets = null;
  }

  void merged(@Observes ThemesMerged event) {
    follow("select id, themes from need", "update need set themes = ? where id = ?", event);
    follow("select id, themes from offer", "update offer set themes = ? where id = ?", event);
    markets.offersChanged();
  }

  private record Carrying(long id, Set<String> themes) {}

  private void follow(String select, String update, ThemesMerged event) {
    sql.list(select, row -> new Carrying(row.getLong(1), Codes.split(row.getString(2)))).stream()
        .filter(one -> one.themes().contains(event.from()))
        .forEach(
            one -> {
              Set<String> themes = new TreeSet<>(one.themes());
              themes.remove(event.from());
              themes.add(event.into());
              sql.update(update, Codes.join(themes), one.id());
            });
  }
}
