package nl.vipez.web.validation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.vipez.account.model.Role;
import nl.vipez.benchmark.model.discrepancy.DialogueState;
import nl.vipez.benchmark.model.discrepancy.Discrepancy;
import nl.vipez.benchmark.model.discrepancy.Rule;
import nl.vipez.benchmark.validation.Discrepancies;
import nl.vipez.web.benchmark.Address;
import nl.vipez.web.benchmark.Choice;
import nl.vipez.web.benchmark.Subject;
import nl.vipez.web.municipality.MunicipalityNames;
import nl.vipez.web.security.CurrentCaller;

/** The analyst's desk; for a municipality's people the list of their own. */
@Named
@RequestScoped
public class DiscrepanciesPage {
  private static final int ON_PAGE = 25;

  @Inject private CurrentCaller current;
  @Inject private Subject subject;
  @Inject private Discrepancies discrepancies;
  @Inject private DiscrepancyWords words;
  @Inject private DiscrepancyRows writer;
  @Inject private MunicipalityNames names;

  private List<Discrepancy> all = List.of();
  private List<Discrepancy> chosen = List.of();
  private List<DiscrepancyRow> rows = List.of();

  /** Reads what the address asks for. */
  public void open() {
    all = discrepancies.list(current.caller(), Optional.empty(), Optional.empty());
    if (state().equals(DialogueState.RESOLVED.name())) {
      all =
          discrepancies.list(
              current.caller(), Optional.empty(), Optional.of(DialogueState.RESOLVED));
    }
    chosen =
        all.stream()
            .filter(one -> asks(state(), one.state().name()) || hands(one))
            .filter(one -> asks(rule(), one.rule().name()))
            .filter(one -> asks(municipality(), one.municipality()))
            .toList();
    rows = writer.rows(chosen.stream().skip(from()).limit(ON_PAGE).toList());
  }

  private static boolean asks(String wanted, String has) {
    return wanted.isEmpty() || wanted.equals(has);
  }

  /** The choice "waits for me", which spans states. */
  private boolean hands(Discrepancy one) {
    return state().equals("WAITING")
        && (isAnalyst() ? one.state().waitsForAnalyst() : one.state().waitsForMunicipality());
  }

  private int from() {
    return subject
        .asked("from")
        .filter(text -> text.matches("\\d{1,5}"))
        .map(Integer::valueOf)
        .orElse(0);
  }

  private String state() {
    return subject.asked("state").orElse("");
  }

  private String rule() {
    return subject.asked("rule").orElse("");
  }

  private String municipality() {
    return isAnalyst() ? subject.asked("of").orElse("") : "";
  }

  /** Whether the caller sees those of all municipalities. */
  public boolean isAnalyst() {
    return current.caller().is(Role.ANALYST);
  }

  /** The answer to the page's question. */
  public String getTitle() {
    long mine =
        all.stream()
            .map(Discrepancy::state)
            .filter(
                isAnalyst() ? DialogueState::waitsForAnalyst : DialogueState::waitsForMunicipality)
            .count();
    return words
        .words()
        .say(
            isAnalyst() ? "desk.title-analyst" : "desk.title",
            mine,
            isAnalyst() ? "" : names.of(current.getMunicipality()));
  }

  /** The rows of this page. */
  public List<DiscrepancyRow> getRows() {
    return rows;
  }

  /** How many there are with these choices. */
  public int getTotal() {
    return chosen.size();
  }

  /** The states to choose from. */
  public List<Choice> getStates() {
    return choices(
        "state",
        state(),
        Stream.concat(
                Stream.of("", "WAITING"),
                Arrays.stream(DialogueState.values()).map(DialogueState::name))
            .toList());
  }

  /** The rules to choose from. */
  public List<Choice> getRules() {
    return choices(
        "rule",
        rule(),
        Stream.concat(Stream.of(""), Arrays.stream(Rule.values()).map(Rule::name)).toList());
  }

  private List<Choice> choices(String kind, String chosenOne, List<String> codes) {
    return codes.stream()
        .map(
            code ->
                new Choice(
                    words.words().say(kind + "." + (code.isEmpty() ? "ALL" : code)),
                    code,
                    code.equals(chosenOne)))
        .toList();
  }

  /** The municipalities to choose from: those with something doubtful. */
  public List<Choice> getMunicipalities() {
    return Stream.concat(
            Stream.of(
                new Choice(words.words().say("municipality.ALL"), "", municipality().isEmpty())),
            all.stream()
                .map(Discrepancy::municipality)
                .distinct()
                .map(code -> new Choice(names.of(code), code, code.equals(municipality())))
                .sorted(java.util.Comparator.comparing(Choice::label)))
        .toList();
  }

  /** The next page; empty on the last. */
  public String getNext() {
    return from() + ON_PAGE < chosen.size() ? page(from() + ON_PAGE) : "";
  }

  /** The page before; empty on the first. */
  public String getPrevious() {
    return from() > 0 ? page(Math.max(0, from() - ON_PAGE)) : "";
  }

  private String page(int start) {
    return Address.of("/benchmark/discrepancies")
        .with("state", state())
        .with("rule", rule())
        .with("of", municipality())
        .with("from", start == 0 ? "" : String.valueOf(start))
        .toString();
  }
}
