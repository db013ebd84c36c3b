package nl.vipez.expertise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import nl.vipez.expertise.model.Ledger;
import nl.vipez.expertise.model.Market;
import nl.vipez.expertise.model.Offer;
import nl.vipez.platform.Sql;
import org.jspecify.annotations.Nullable;

/**
 * Keeps all offers and requests in memory. Each change writes a new random stamp in its own
 * transaction, and each look reads the stamps first, so that a consent withdrawn on one node counts
 * at once on all. Random, so that the stamp of a change that was rolled back never comes again.
 */
@ApplicationScoped
@Transactional
class Markets {
  private static final String OFFERS = "OFFERS";
  private static final String REQUESTS = "REQUESTS";

  private final ExpertiseRepository repository;
  private final Sql sql;
  private final AtomicReference<@Nullable Kept<List<Offer>>> offers = new AtomicReference<>();
  private final AtomicReference<@Nullable Kept<Ledger>> ledger = new AtomicReference<>();

  private record Kept<T>(String stamp, T value) {}

  @Inject
  Markets(ExpertiseRepository repository, Sql sql) {
    this.repository = repository;
    this.sql = sql;
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected Markets() {
    this.repository = null;
    this.sql = null;
  }

  /** All offers and requests as they stand in this transaction. */
  Market now() {
    String stamps =
        String.join(
            " ",
            sql.list("select stamp from exchange_stamp order by kind", row -> row.getString(1)));
    int space = stamps.indexOf(' ');
    return new Market(
        kept(
            offers,
            stamps.substring(0, space),
            () -> List.copyOf(repository.offers().stream().map(OfferRow::toOffer).toList())),
        kept(
            ledger,
            stamps.substring(space + 1),
            () -> new Ledger(repository.requests().stream().map(RequestRow::standing).toList())));
  }

  private static <T> T kept(
      AtomicReference<@Nullable Kept<T>> place, String stamp, Supplier<T> read) {
    Kept<T> known = place.get();
    if (known != null && known.stamp().equals(stamp)) {
      return known.value();
    }
    // The stamp was read before the rows, so that at worst newer rows stand under an older stamp.
    T value = read.get();
    place.set(new Kept<>(stamp, value));
    return value;
  }

  /** Told by who changed offers, in the same transaction. */
  void offersChanged() {
    changed(OFFERS);
  }

  /** Told by who changed requests, in the same transaction. */
  void requestsChanged() {
    changed(REQUESTS);
  }

  /** Flushes first: whoever looks within this transaction must find the change under the stamp. */
  private void changed(String kind) {
    repository.flush();
    sql.update(
        "update exchange_stamp set stamp = ? where kind = ?", UUID.randomUUID().toString(), kind);
  }
}
