package nl.vipez.web.expertise;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.vipez.circle.model.Circle;
import nl.vipez.expertise.SupplyAndDemand;
import nl.vipez.expertise.model.ThemeBalance;
import nl.vipez.web.chart.BalancePlot;
import nl.vipez.web.security.CurrentCaller;
import org.jspecify.annotations.Nullable;

/** Demand and supply of experience by theme: a picture and a table. */
@Named
@RequestScoped
public class BalancePage {
  @Inject private HttpServletRequest request;
  @Inject private CurrentCaller current;
  @Inject private SupplyAndDemand balance;
  @Inject private ExpertiseWords words;

  private @Nullable List<ThemeBalance> themes;

  /** The circles to choose from. */
  public List<Circle> getCircles() {
    return balance.circles(current.caller());
  }

  /** Id of the circle that is looked at; empty for the country. */
  public String getCircle() {
    return Objects.requireNonNullElse(request.getParameter("circle"), "");
  }

  private List<ThemeBalance> themes() {
    List<ThemeBalance> known = themes;
    if (known == null) {
      known = balance.of(current.caller(), Optional.of(getCircle()).filter(id -> !id.isEmpty()));
      themes = known;
    }
    return known;
  }

  /** The table. */
  public List<BalanceRow> getRows() {
    return themes().stream()
        .map(
            one ->
                new BalanceRow(
                    one.theme(),
                    words.theme(one.theme()),
                    one.asking()
                        .map(String::valueOf)
                        .orElseGet(() -> words.say("balance.few", ThemeBalance.LEAST)),
                    one.offering(),
                    one.sign()))
        .toList();
  }

  /** The picture; themes of which the demand is not told have no place in it. */
  public BalancePlot getPlot() {
    List<BalancePlot.Mark> marks = new ArrayList<>();
    for (ThemeBalance one : themes()) {
      one.asking()
          .ifPresent(
              asking ->
                  marks.add(
                      new BalancePlot.Mark(
                          words.theme(one.theme()),
                          asking,
                          one.offering(),
                          one.sign() == ThemeBalance.Sign.SHORT ? "w" : "m")));
    }
    return BalancePlot.of(marks, many -> words.say("balance.themes", many));
  }

  /** How many themes are short of supply. */
  public long getShortages() {
    return themes().stream().filter(one -> one.sign() == ThemeBalance.Sign.SHORT).count();
  }
}
