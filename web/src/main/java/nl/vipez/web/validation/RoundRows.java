package nl.vipez.web.validation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.vipez.benchmark.validation.RoundDesk;
import nl.vipez.circle.Circles;
import nl.vipez.circle.model.Round;
import nl.vipez.circle.model.RoundState;
import nl.vipez.web.benchmark.Words;
import nl.vipez.web.municipality.MunicipalityNames;
import nl.vipez.web.security.CurrentCaller;

/** Writes out rounds as rows. */
@RequestScoped
public class RoundRows {
  private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

  @Inject private CurrentCaller current;
  @Inject private DiscrepancyWords words;
  @Inject private RoundDesk desk;
  @Inject private Circles circles;
  @Inject private MunicipalityNames names;

  /** The row of a round. */
  RoundRow row(Round round) {
    Words say = words.words();
    String next = round.state().next().map(RoundState::name).orElse("");
    Map<String, Instant> handedIn = desk.handedIn(current.caller(), round.year());
    long members =
        circles.circles(round.year()).stream()
            .mapToLong(circle -> circle.municipalities().size())
            .sum();
    return new RoundRow(
        round.year(),
        say.say("round.about", String.valueOf(round.referenceYear())),
        Arrays.stream(RoundState.values())
            .map(
                state ->
                    new RoundRow.State(
                        say.say("round.state." + state.name()), mark(state, round.state())))
            .toList(),
        next,
        next.isEmpty() ? "" : say.say("round.to." + next),
        next.isEmpty() ? "" : say.say("round.to-what." + next),
        round.vintageCutoff().map(at -> say.say("round.frozen", date(at))).orElse(""),
        handedIn.entrySet().stream()
            .map(one -> say.say("round.handed-in", names.of(one.getKey()), date(one.getValue())))
            .toList(),
        say.say("round.count", handedIn.size(), members),
        log(round.year()));
  }

  private List<String> log(int year) {
    Words say = words.words();
    return desk.steps(year).stream()
        .map(
            step ->
                say.say(
                        "round.log",
                        date(step.at()),
                        say.say("round.state." + step.kind().name()),
                        step.who())
                    + (step.note().isEmpty() ? "" : ": " + step.note()))
        .toList();
  }

  private static String mark(RoundState state, RoundState now) {
    int order = state.compareTo(now);
    return order == 0 ? "on" : order < 0 ? "past" : "";
  }

  /** A moment as people write it, in the Netherlands. */
  String date(Instant at) {
    return DateTimeFormatter.ofPattern("d MMMM yyyy HH:mm", words.words().locale())
        .withZone(HERE)
        .format(at);
  }
}
