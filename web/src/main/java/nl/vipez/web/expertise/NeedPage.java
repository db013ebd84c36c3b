package nl.vipez.web.expertise;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.vipez.expertise.Matches;
import nl.vipez.expertise.Needs;
import nl.vipez.expertise.Requests;
import nl.vipez.expertise.learning.MatchWeights;
import nl.vipez.expertise.model.Need;
import nl.vipez.expertise.model.Ranking;
import nl.vipez.expertise.model.Weights;
import nl.vipez.shared.DomainException;
import nl.vipez.web.problem.FieldMessages;
import nl.vipez.web.security.CurrentCaller;
import org.jspecify.annotations.Nullable;

/** One need with the colleagues who can help, and what was asked of them. */
@Named
@ViewScoped
public class NeedPage implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int FIRST = 8;
  private static final int MOST = 50;
  private static final String CHOSEN = "offer";

  @Inject private CurrentCaller current;
  @Inject private Needs needs;
  @Inject private Matches matches;
  @Inject private Requests requests;
  @Inject private MatchWeights weights;
  @Inject private MatchView view;
  @Inject private FieldMessages messages;

  private long id;
  private String message = "";

  @SuppressWarnings("NullAway.Init") // read by open(), before anything of the page asks for it
  private transient Need need;

  private transient int count;
  private transient Weights inForce = Weights.BY_HAND;
  private transient List<MatchAnswer> ranked = List.of();
  private transient List<MatchAnswer> perhaps = List.of();
  private transient List<RequestAnswer> asked = List.of();

  /** Reads the need; not the caller's own municipality's: not found. */
  public void open() {
    need = needs.find(current.caller(), id);
    asked = requests.forNeed(current.caller(), id).stream().map(RequestAnswer::of).toList();
    Map<Long, RequestAnswer> known =
        asked.stream().collect(Collectors.toMap(RequestAnswer::offer, request -> request));
    Ranking ranking = matches.show(current.caller(), need);
    count = ranking.matches().size();
    ranked = unasked(ranking.matches(), known);
    perhaps = unasked(ranking.perhaps(), known);
    inForce = weights.inForce();
  }

  private List<MatchAnswer> unasked(List<Ranking.Match> all, Map<Long, RequestAnswer> known) {
    List<Ranking.Match> first =
        all.stream()
            .filter(match -> !known.containsKey(match.candidate().offer().id()))
            .limit(MOST)
            .toList();
    return view.answers(need, first);
  }

  /** Asks one of the proposed colleagues. */
  public void ask(long offer) {
    ask(List.of(offer));
  }

  /** Asks all that were ticked. */
  public void askChosen() {
    String[] ticked =
        FacesContext.getCurrentInstance()
            .getExternalContext()
            .getRequestParameterValuesMap()
            .getOrDefault(CHOSEN, new String[0]);
    ask(
        Arrays.stream(ticked)
            .filter(number -> number.matches("\\d{1,15}"))
            .map(Long::valueOf)
            .toList());
  }

  private void ask(List<Long> offers) {
    try {
      requests.ask(current.caller(), id, offers, message);
      message = "";
    } catch (DomainException problem) {
      messages.show("need", problem);
    }
    open();
  }

  /** What the components weigh now, in per cent: text, indicators, likeness, reciprocity. */
  public List<Long> getPercents() {
    return Stream.of(
            inForce.text(), inForce.indicators(), inForce.likeness(), inForce.reciprocity())
        .map(weight -> Math.round(weight * 100))
        .toList();
  }

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }

  public String getMessage() {
    return message;
  }

  public void setMessage(@Nullable String message) {
    this.message = message == null ? "" : message;
  }

  public Need getNeed() {
    return need;
  }

  /** Id of the document it is about, or null. */
  public @Nullable String getDocument() {
    return need.document().orElse(null);
  }

  /** The colleagues that fit best, and are shown at once. */
  public List<MatchAnswer> getFirst() {
    return ranked.subList(0, Math.min(FIRST, ranked.size()));
  }

  /** The others with evidence. */
  public List<MatchAnswer> getOthers() {
    return ranked.subList(Math.min(FIRST, ranked.size()), ranked.size());
  }

  /** How many have evidence. */
  public int getCount() {
    return count;
  }

  public List<MatchAnswer> getPerhaps() {
    return perhaps;
  }

  /** Whether this offer was asked already. */
  public boolean wasAsked(long offer) {
    return asked.stream().anyMatch(one -> one.offer() == offer);
  }

  public List<RequestAnswer> getAsked() {
    return asked;
  }
}
