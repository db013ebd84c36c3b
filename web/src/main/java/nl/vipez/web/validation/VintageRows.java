package nl.vipez.web.validation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.vipez.benchmark.FigureHistory.Vintage;
import nl.vipez.benchmark.model.Basis;
import nl.vipez.benchmark.model.Figure;
import nl.vipez.web.benchmark.FigureAddress;
import nl.vipez.web.benchmark.Words;
import nl.vipez.web.municipality.MunicipalityNames;

/** Writes out vintages as rows. */
@RequestScoped
public class VintageRows {
  @Inject private DiscrepancyWords words;
  @Inject private BaseFigureWords bases;
  @Inject private RoundRows dates;
  @Inject private MunicipalityNames names;

  /** The vintages of an indicator's figure. */
  List<VintageRow> ofIndicator(List<Vintage> vintages) {
    return rows(vintages, one -> words.amount(one.indicator(), one.value()));
  }

  /** The vintages of a base figure. */
  List<VintageRow> ofBase(List<Vintage> vintages) {
    return rows(vintages, this::amount);
  }

  private String amount(Figure base) {
    Words say = words.words();
    return base.value()
        .map(value -> bases.amount(base.indicator(), value, say))
        .orElseGet(() -> say.say("none"));
  }

  private List<VintageRow> rows(List<Vintage> vintages, Function<Figure, String> amounts) {
    return vintages.stream().map(one -> row(one, amounts)).toList();
  }

  private VintageRow row(Vintage one, Function<Figure, String> amounts) {
    Words say = words.words();
    Figure figure = one.figure();
    return new VintageRow(
        figure.vintage(),
        amounts.apply(figure),
        say.say("status." + figure.status().name()),
        figure.source().name(),
        dates.date(one.at()),
        one.who()
            .map(who -> who.equals("system") ? say.say("figure.system") : who)
            .orElseGet(() -> say.say("figure.hidden")),
        why(one.why(), say),
        (one.published() ? say.say("figure.published") : "")
            + (figure.basis() == Basis.SUMMED ? " " + say.say("figure.summed") : ""),
        one.madeOf().stream().map(part -> part(part, figure.municipality())).toList());
  }

  private VintageRow.Part part(Figure base, String municipality) {
    Words say = words.words();
    String name = bases.name(base.indicator(), say.locale());
    String whose =
        Optional.of(base.municipality())
            .filter(code -> !code.equals(municipality))
            .map(code -> ", " + names.of(code))
            .orElse("");
    return new VintageRow.Part(
        say.say("figure.part", name + whose, amount(base), base.vintage()),
        FigureAddress.ofBase(base));
  }

  /** What the application itself noted, in the reader's language; what people wrote, as it is. */
  private static String why(String reason, Words say) {
    return switch (reason) {
      case "fictional demonstration figures" -> say.say("figure.why.fictional");
      case "reference figures of CBS and Iv3" -> say.say("figure.why.reference");
      case "entry on screen" -> say.say("figure.why.entry");
      case "upload" -> say.say("figure.why.upload");
      default ->
          reason.matches("definition of [A-Z0-9_]+ changed")
              ? say.say("figure.why.definition")
              : reason;
    };
  }
}
