package nl.vipez.web.expertise;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.vipez.expertise.model.MatchId;
import nl.vipez.expertise.model.RoundSetup;
import nl.vipez.shared.DomainException;
import nl.vipez.shared.Problem;
import org.jspecify.annotations.Nullable;

/**
 * The body of POST /matching-rounds and PUT /matching-rounds/{id}.
 *
 * @param circle id of the circle; the whole platform when absent; not changed by PUT
 * @param municipalityCap how many requests one municipality may get; no cap when absent
 * @param pins ids of matches that are settled, "12-7": need 12 and offer 7
 * @param exclusions ids of matches that may not be proposed
 */
public record RoundRequest(
    @Nullable String circle,
    @Nullable Integer municipalityCap,
    @Nullable Set<String> pins,
    @Nullable Set<String> exclusions) {

  RoundSetup setup() {
    return new RoundSetup(
        Optional.ofNullable(circle).filter(id -> !id.isBlank()),
        Optional.ofNullable(municipalityCap),
        ids(pins),
        ids(exclusions));
  }

  private static Set<MatchId> ids(@Nullable Set<String> written) {
    return Optional.ofNullable(written).orElse(Set.of()).stream()
        .map(
            one ->
                MatchId.of(one)
                    .orElseThrow(
                        () -> new DomainException(Problem.INVALID, "expertise.bad-match", one)))
        .collect(Collectors.toSet());
  }
}
