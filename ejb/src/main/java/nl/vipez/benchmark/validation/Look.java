package nl.vipez.benchmark.validation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.vipez.benchmark.model.Figure;
import nl.vipez.benchmark.model.Indicator;
import nl.vipez.benchmark.model.Panel;
import nl.vipez.benchmark.model.discrepancy.Analysis;
import nl.vipez.benchmark.model.discrepancy.Doubt;
import nl.vipez.benchmark.model.discrepancy.Finding;
import nl.vipez.benchmark.model.discrepancy.Parts;
import nl.vipez.benchmark.model.discrepancy.Settings;

/** One look at the figures of a year: what the rules find about the participants. */
final class Look {
  private final Set<String> participants;
  private final Panel panel;
  private final Samples samples;
  private final List<Parts> parts;

  Look(Set<String> participants, Panel panel, Samples samples, List<Parts> parts) {
    this.participants = participants;
    this.panel = panel;
    this.samples = samples;
    this.parts = parts;
  }

  /** The doubtful figures of participants, among those of everyone. */
  List<Finding> findings(Indicator indicator, Settings settings) {
    Map<String, Finding> found = new HashMap<>();
    Analysis.of(indicator.limits(), settings, samples.of(indicator)).stream()
        .filter(one -> participants.contains(one.municipality()))
        .forEach(one -> found.put(one.municipality(), one));
    for (Parts sum : parts) {
      if (sum.blamed().equals(indicator.code())) {
        participants.forEach(
            code ->
                sum.doubt(part -> value(part, code))
                    .ifPresent(
                        doubt ->
                            found.merge(code, finding(indicator, code, doubt), Look::together)));
      }
    }
    return List.copyOf(found.values());
  }

  private Finding finding(Indicator indicator, String code, Doubt doubt) {
    return new Finding(code, value(indicator.code(), code), Optional.empty(), List.of(doubt));
  }

  private static Finding together(Finding one, Finding more) {
    List<Doubt> doubts = new ArrayList<>(one.doubts());
    doubts.addAll(more.doubts());
    return new Finding(one.municipality(), one.observed(), one.last(), doubts);
  }

  private Optional<Double> value(String indicator, String code) {
    return panel.figure(indicator, code).flatMap(Figure::value);
  }

  /** How many participants have a figure. */
  int participating(Indicator indicator) {
    return (int) values(indicator).keySet().stream().filter(participants::contains).count();
  }

  /** Whether half of the participants or more have a figure. */
  boolean mostlyIn(Indicator indicator) {
    return 2 * participating(indicator) >= participants.size();
  }

  /** The values of an indicator as they stand, by municipality. */
  Map<String, Double> values(Indicator indicator) {
    Map<String, Double> values = new HashMap<>();
    panel
        .reported(indicator.code())
        .forEach(one -> one.value().ifPresent(value -> values.put(one.municipality(), value)));
    return values;
  }
}
