package nl.vipez.expertise;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.vipez.expertise.model.Offer;
import nl.vipez.platform.DataFolder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OfferIndexTest {
  private static final Offer PERMITS = offer(1, "Wij verkortten de vergunningverlening", true);
  private static final Offer STARTERS = offer(2, "Wij begeleiden startende ondernemers", true);

  @TempDir Path data;
  private OfferIndex index;

  @BeforeEach
  void open() {
    index = new OfferIndex(new DataFolder(data.toString()));
  }

  @AfterEach
  void close() {
    index.close();
  }

  @Test
  void followsTheOffersItIsAskedAbout() {
    assertThat(found(List.of(PERMITS, STARTERS), "vergunningverlening")).containsExactly(1L);
    Offer changed = offer(2, "Wij kennen ook de vergunningverlening", true);
    assertThat(found(List.of(PERMITS, changed), "vergunningverlening")).contains(1L, 2L);
    assertThat(found(List.of(PERMITS, STARTERS), "vergunningverlening")).containsExactly(1L);
  }

  @Test
  void whoTookConsentBackOrIsGoneIsNotInIt() {
    found(List.of(PERMITS, STARTERS), "ondernemers");
    assertThat(found(List.of(offer(1, PERMITS.text(), false), STARTERS), "vergunningverlening"))
        .isEmpty();
    assertThat(found(List.of(PERMITS), "ondernemers")).isEmpty();
  }

  @Test
  void whatWentWhileItWasClosedIsGone() {
    found(List.of(PERMITS, STARTERS), "ondernemers");
    index.close();
    open();
    assertThat(found(List.of(PERMITS), "ondernemers")).isEmpty();
    assertThat(found(List.of(PERMITS), "vergunningverlening")).containsExactly(1L);
  }

  private List<Long> found(List<Offer> offers, String text) {
    return index.passages(offers, text, 10).stream()
        .map(passage -> passage.offer().orElseThrow())
        .toList();
  }

  private static Offer offer(long id, String text, boolean consent) {
    return new Offer(
        id,
        "account-" + id,
        "Accountmanager",
        "GM0014",
        "Aanbod " + id,
        text,
        Set.of(),
        Set.of(),
        1,
        LocalDate.of(2025, 1, 1),
        Optional.empty(),
        consent);
  }
}
