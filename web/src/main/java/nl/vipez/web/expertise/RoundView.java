package nl.vipez.web.expertise;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.vipez.account.model.Caller;
import nl.vipez.expertise.MatchingRounds;
import nl.vipez.expertise.model.MatchId;
import nl.vipez.expertise.model.MatchingRound;
import nl.vipez.expertise.model.Need;
import nl.vipez.expertise.model.RoundPreview;

/** Says a matching round in the caller's language. */
@RequestScoped
public class RoundView {
  @Inject private MatchingRounds rounds;
  @Inject private MatchView matches;

  /** The round: what a draft would propose now, or what became of one that was sent. */
  public RoundAnswer answer(Caller caller, MatchingRound round) {
    return round.sent() ? sent(caller, round) : draft(rounds.preview(caller, round.id()));
  }

  private RoundAnswer sent(Caller caller, MatchingRound round) {
    return answer(
        round,
        Optional.empty(),
        rounds.sent(caller, round.id()).stream().map(RequestAnswer::of).toList());
  }

  private RoundAnswer draft(RoundPreview preview) {
    return answer(preview.round(), Optional.of(preview), List.of());
  }

  private RoundAnswer answer(
      MatchingRound round, Optional<RoundPreview> preview, List<RequestAnswer> requests) {
    return new RoundAnswer(
        round.id(),
        round.setup().circle().orElse(null),
        round.sent() ? "SENT" : "DRAFT",
        round.setup().municipalityCap().orElse(null),
        ids(round.setup().pins()),
        ids(round.setup().exclusions()),
        round.madeAt(),
        round.sentAt().orElse(null),
        all(preview, RoundPreview::proposals).map(this::proposal).toList(),
        all(preview, RoundPreview::without).map(RoundView::line).toList(),
        all(preview, RoundPreview::alone).map(RoundView::line).toList(),
        all(preview, RoundPreview::loads).map(RoundView::load).toList(),
        all(preview, RoundPreview::lostPins).map(MatchId::toString).toList(),
        preview.map(one -> RoundAnswer.Figures.of(one.outcome().fair())).orElse(null),
        preview.map(one -> RoundAnswer.Figures.of(one.outcome().unfair())).orElse(null),
        preview.map(one -> one.outcome().price()).orElse(0.0),
        requests);
  }

  private static <T> Stream<T> all(
      Optional<RoundPreview> preview, Function<RoundPreview, List<T>> part) {
    return preview.map(part).stream().flatMap(List::stream);
  }

  private RoundAnswer.Proposal proposal(RoundPreview.Proposal one) {
    return new RoundAnswer.Proposal(
        line(one.need()), matches.answer(one.need(), one.match()), one.pinned());
  }

  private static RoundAnswer.LoadLine load(RoundPreview.Load one) {
    return new RoundAnswer.LoadLine(
        one.offer().displayName(),
        one.offer().municipality(),
        one.proposed(),
        one.running(),
        one.capacity());
  }

  private static RoundAnswer.NeedLine line(Need need) {
    return new RoundAnswer.NeedLine(need.id(), need.title(), need.municipality());
  }

  private static List<String> ids(Collection<MatchId> ids) {
    return ids.stream().map(MatchId::toString).sorted().toList();
  }
}
