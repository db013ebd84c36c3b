package nl.vipez.web.figures;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.vipez.benchmark.EnteredFigures;
import nl.vipez.benchmark.FigureKey;
import nl.vipez.benchmark.Indicators;
import nl.vipez.benchmark.entry.MarkedSheets.Mark;
import nl.vipez.benchmark.entry.Uploads;
import nl.vipez.benchmark.model.base.EnteredFigure;
import nl.vipez.benchmark.validation.TrialRun;
import nl.vipez.web.validation.DiscrepancyWords;

/** What the check would ask about a table that is only tried, and where in it. */
@RequestScoped
public class Trial {
  @Inject private TrialRun trial;
  @Inject private Indicators indicators;
  @Inject private EnteredFigures entered;
  @Inject private DiscrepancyWords words;

  @SuppressWarnings("NullAway") // the container fills the fields
  public Trial() {}

  List<DoubtAnswer> doubts(Uploads.Receipt receipt) {
    return trial.of(receipt.figures()).stream()
        .map(one -> DoubtAnswer.of(one, places(one.key(), receipt), words))
        .toList();
  }

  /** Of a computed figure the places of its base figures. */
  private List<String> places(FigureKey key, Uploads.Receipt receipt) {
    Stream<String> codes =
        indicators.find(key.indicator()).stream()
            .flatMap(
                one ->
                    Stream.concat(
                        entered
                            .behind(one, entered.lacking(key.municipality(), key.year()))
                            .stream()
                            .map(EnteredFigure::code),
                        Stream.of(one.code())));
    return codes
        .map(code -> new FigureKey(code, key.municipality(), key.year(), key.basis()))
        .flatMap(one -> Optional.ofNullable(receipt.places().get(one)).stream())
        .toList();
  }

  /** Each place in a sheet that would be asked about. */
  List<Mark> marks(Uploads.Receipt receipt) {
    List<Mark> marks = new ArrayList<>();
    for (DoubtAnswer one : doubts(receipt)) {
      one.places()
          .forEach(place -> marks.add(Mark.doubt(place, one.name() + ": " + one.sentence())));
    }
    return marks;
  }
}
