package nl.vipez.web.expertise;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.vipez.expertise.Matches;
import nl.vipez.expertise.Needs;
import nl.vipez.expertise.Requests;
import nl.vipez.expertise.model.Need;
import nl.vipez.expertise.model.Ranking;
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

  @Inject private CurrentCaller current;
  @Inject private Needs needs;
  @Inject private Matches matches;
  @Inject private Requests requests;
  @Inject private MatchView view;
  @Inject private FieldMessages messages;

  private long id;
  private String message = "";

  @SuppressWarnings("NullAway.Init") // read by open(), before anything of the page asks for it
  private transient Need need;

  private transient List<MatchAnswer> ranked = List.of();
  private transient List<MatchAnswer> perhaps = List.of();
  private transient List<RequestAnswer> asked = List.of();

  /** Reads the need; not the caller's own municipality's: not found. */
  public void open() {
    need = needs.find(current.caller(), id);
    asked = requests.forNeed(current.caller(), id).stream().map(RequestAnswer::of).toList();
    Map<Long, RequestAnswer> known =
        asked.stream().collect(Collectors.toMap(RequestAnswer::offer, request -> request));
    Ranking ranking = matches.rank(current.caller(), need);
    ranked = unasked(ranking.matches(), known);
    perhaps = unasked(ranking.perhaps(), known);
  }

  private List<MatchAnswer> unasked(List<Ranking.Match> all, Map<Long, RequestAnswer> known) {
    return view.answers(need, all).stream()
        .filter(match -> !known.containsKey(match.provider().offerId()))
        .toList();
  }

  /** Asks one of the proposed colleagues. */
  public void ask(long offer) {
    try {
      requests.ask(current.caller(), id, offer, message);
      message = "";
    } catch (DomainException problem) {
      messages.show("need", problem);
    }
    open();
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
    return ranked.size();
  }

  public List<MatchAnswer> getPerhaps() {
    return perhaps;
  }

  public List<RequestAnswer> getAsked() {
    return asked;
  }
}
