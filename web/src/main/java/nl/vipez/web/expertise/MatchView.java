package nl.vipez.web.expertise;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.vipez.expertise.model.Components;
import nl.vipez.expertise.model.HelpRequest;
import nl.vipez.expertise.model.Need;
import nl.vipez.expertise.model.Offer;
import nl.vipez.expertise.model.Passage;
import nl.vipez.expertise.model.Ranking;
import nl.vipez.expertise.model.TextVotes;
import nl.vipez.web.municipality.MunicipalityNames;

/** Says a match in the caller's language. */
@RequestScoped
public class MatchView {
  private static final int PARAGRAPH = 420;

  @Inject private ExpertiseWords words;
  @Inject private MunicipalityNames names;

  /** The matches of a need, as the API and the pages show them. */
  public List<MatchAnswer> answers(Need need, List<Ranking.Match> matches) {
    return matches.stream().map(match -> answer(need, match)).toList();
  }

  /** One match of a need. */
  public MatchAnswer answer(Need need, Ranking.Match match) {
    Offer offer = match.candidate().offer();
    Components parts = match.components();
    return new MatchAnswer(
        HelpRequest.matchId(need.id(), offer.id()),
        offer.municipality(),
        names.of(offer.municipality()),
        new MatchAnswer.Provider(offer.id(), offer.displayName(), offer.title()),
        match.score(),
        new MatchAnswer.Parts(
            parts.text(), parts.indicators(), parts.likeness(), parts.reciprocity()),
        parts.missing(),
        match.candidate().text().best().stream().map(this::proof).toList(),
        explanation(match));
  }

  /** A document found for a question that is being typed. */
  TypedAnswer.Document document(Passage passage) {
    return new TypedAnswer.Document(
        passage.document().orElse(""),
        passage.title(),
        passage.owner().map(names::of).orElse(""),
        passage.page(),
        place(passage),
        shortened(passage.text()));
  }

  private MatchAnswer.Proof proof(TextVotes.Vote vote) {
    Passage passage = vote.passage();
    return new MatchAnswer.Proof(
        passage.document().orElse(null),
        passage.title(),
        passage.page(),
        place(passage),
        vote.tie().name(),
        shortened(passage.text()));
  }

  private String explanation(Ranking.Match match) {
    Offer offer = match.candidate().offer();
    List<String> reasons = reasons(match);
    String who = offer.displayName() + " (" + names.of(offer.municipality()) + ")";
    return reasons.isEmpty()
        ? say("why.nothing", who)
        : say("why.sentence", who, String.join("; ", reasons));
  }

  private List<String> reasons(Ranking.Match match) {
    List<String> reasons = new ArrayList<>();
    match.candidate().text().best().stream().findFirst().map(this::reason).ifPresent(reasons::add);
    if (match.candidate().strength().speaks()) {
      String areas =
          match.candidate().strength().better().stream()
              .map(this::area)
              .collect(Collectors.joining(", "));
      String year = String.valueOf(match.candidate().strength().year());
      reasons.add(
          areas.isEmpty() ? say("why.stronger-some", year) : say("why.stronger", areas, year));
    }
    match.candidate().distance().ifPresent(distance -> reasons.add(say("why.alike", distance)));
    match.components().missing().forEach(part -> reasons.add(say("why.missing." + part)));
    return reasons;
  }

  private String area(int category) {
    return words.area(category);
  }

  private String reason(TextVotes.Vote vote) {
    Passage passage = vote.passage();
    return passage.document().isEmpty()
        ? say("why.words", passage.title())
        : say("why." + vote.tie(), passage.title(), place(passage));
  }

  private String place(Passage passage) {
    return passage.label().isEmpty()
        ? say("place.part", String.valueOf(passage.page()))
        : say("place." + passage.kind(), passage.label());
  }

  private String say(String key, Object... arguments) {
    return words.say(key, arguments);
  }

  private static String shortened(String text) {
    if (text.length() <= PARAGRAPH) {
      return text;
    }
    int end = text.lastIndexOf(' ', PARAGRAPH);
    return text.substring(0, end > 0 ? end : PARAGRAPH) + " …";
  }
}
