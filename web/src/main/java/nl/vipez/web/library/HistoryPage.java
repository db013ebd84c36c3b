package nl.vipez.web.library;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.vipez.library.History;
import nl.vipez.library.model.curation.Action;
import nl.vipez.library.model.curation.HistoryFilter;
import nl.vipez.web.security.CurrentCaller;

/** Who did what to which document, for curators to look through. */
@Named
@RequestScoped
public class HistoryPage {
  private static final int PAGE = 50;
  private static final List<String> PARAMETERS =
      List.of("document", "by", "action", "since", "until");

  private HttpServletRequest request;
  private CurrentCaller current;
  private History history;
  private HistoryWords words;
  private HistoryFilter filter;
  private int from;

  /** Reads the address. */
  @Inject
  public HistoryPage(
      HttpServletRequest request, CurrentCaller current, History history, HistoryWords words) {
    this.request = request;
    this.current = current;
    this.history = history;
    this.words = words;
    this.filter =
        HistoryParameters.read(
            request.getParameter("document"),
            request.getParameter("by"),
            request.getParameter("action"),
            request.getParameter("since"),
            request.getParameter("until"));
    String start = Objects.requireNonNullElse(request.getParameter("from"), "");
    this.from = start.matches("\\d{1,6}") ? Integer.parseInt(start) : 0;
  }

  /** For the proxy alone. */
  @SuppressWarnings("NullAway.Init")
  protected HistoryPage() {}

  /** One page of what was done, newest first. */
  public List<HistoryView> getEntries() {
    return history.list(current.caller(), filter, from, PAGE).stream().map(words::view).toList();
  }

  /** How much was done in all. */
  public long getTotal() {
    return history.count(current.caller(), filter);
  }

  /** What can be done. */
  public List<Action> getActions() {
    return Arrays.asList(Action.values());
  }

  /** The address of another page; empty when there is none. */
  public String turn(int pages) {
    int other = from + pages * PAGE;
    if (other < 0 || other >= getTotal()) {
      return "";
    }
    return "/library/history?"
        + Stream.concat(PARAMETERS.stream().map(this::parameter), Stream.of("from=" + other))
            .collect(Collectors.joining("&"));
  }

  private String parameter(String name) {
    String value = Objects.requireNonNullElse(request.getParameter(name), "");
    return name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
