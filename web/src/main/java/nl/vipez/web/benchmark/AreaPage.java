package nl.vipez.web.benchmark;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.vipez.benchmark.Profiles;
import nl.vipez.benchmark.StrongerPeers;
import nl.vipez.benchmark.Trends;
import nl.vipez.benchmark.model.AreaDetail;
import nl.vipez.benchmark.model.IndicatorDetail;
import nl.vipez.benchmark.model.StrongerPeer;
import nl.vipez.circle.Circles;
import nl.vipez.circle.model.Circle;
import nl.vipez.municipality.model.Municipality;
import nl.vipez.shared.DomainException;
import nl.vipez.shared.Problem;
import nl.vipez.web.chart.StripPlot;
import nl.vipez.web.library.DocumentWords;
import nl.vipez.web.locale.CurrentLocale;
import nl.vipez.web.security.CurrentCaller;
import org.jspecify.annotations.Nullable;

/** One area of a municipality: its indicators and why, how others do it, and who can help. */
@RequestScoped
@Named("areaPage")
public class AreaPage {
  private static final int MOST_PRACTICES = 5;
  private static final int MOST_PEOPLE = 4;
  private static final int MOST_STRONGER = 4;
  private static final int MOST_COMPARED = 8;

  @Inject private CurrentCaller current;
  @Inject private CurrentLocale locale;
  @Inject private Subject subject;
  @Inject private Profiles profiles;
  @Inject private StrongerPeers strongerPeers;
  @Inject private Circles circles;
  @Inject private Trends trends;
  @Inject private DocumentWords names;
  @Inject private PracticeRows practiceRows;
  @Inject private ColleagueRows colleagueRows;

  private @Nullable AreaDetail detail;
  private List<IndicatorRow> rows = List.of();
  private List<PracticeRow> practices = List.of();
  private List<ColleagueRow> colleagues = List.of();
  private List<StrongerRow> stronger = List.of();
  private String trend = "";

  /**
   * Reads what the address asks for.
   *
   * @throws DomainException NOT_FOUND for an area or municipality that is not there
   */
  public void open() {
    Municipality one =
        subject
            .municipality()
            .orElseThrow(
                () ->
                    new DomainException(
                        Problem.NOT_FOUND,
                        "municipality.unknown",
                        subject.asked("municipality").orElse("")));
    int category = category();
    AreaDetail found =
        profiles.area(current.caller(), one.code(), category, subject.year(), subject.peers());
    detail = found;
    IndicatorRows writer = new IndicatorRows(words(), one.name(), names::municipality);
    rows = found.indicators().stream().map(writer::row).toList();
    if (found.category().judged()) {
      trend =
          new TrendWords(
                  words(), trends.of(current.caller(), one.code(), found.year(), subject.peers()))
              .sentence(category);
      List<StrongerPeer> better =
          strongerPeers.strongerPeers(current.caller(), one.code(), category, subject.peers());
      stronger =
          better.stream()
              .limit(MOST_STRONGER)
              .map(peer -> new StrongerWords(words()).row(peer, compareAddress(found)))
              .toList();
      practices = practiceRows.on(category, one.code(), better, MOST_PRACTICES);
      colleagues = colleagueRows.on(category, MOST_PEOPLE);
    }
  }

  private int category() {
    String asked = subject.asked("category").orElse("");
    if (!asked.matches("\\d{1,2}")) {
      throw new DomainException(Problem.NOT_FOUND, "benchmark.unknown-category", asked);
    }
    return Integer.parseInt(asked);
  }

  private Words words() {
    return Words.of(locale.locale());
  }

  private AreaDetail shown() {
    if (detail == null) {
      throw new IllegalStateException("nothing is shown");
    }
    return detail;
  }

  /** "Startersbeleid: zwak". */
  public String getTitle() {
    return new AreaWords(words(), shown()).title();
  }

  /** Score, reasons and what is missing. */
  public String getLead() {
    return new AreaWords(words(), shown()).lead();
  }

  /** How it went over the years; empty where it is not judged. */
  public String getTrend() {
    return trend;
  }

  /** The name of the area. */
  public String getName() {
    return words().name(shown().category());
  }

  /** The name of the municipality. */
  public String getMunicipality() {
    return shown().municipality().name();
  }

  /** Whether the area is judged at all. */
  public boolean isJudged() {
    return shown().category().judged();
  }

  /** "Groningen 2024", in the crumbs. */
  public String getHomeName() {
    return getMunicipality() + " " + shown().year();
  }

  /** The page with all areas. */
  public String getHomeAddress() {
    return subject.address("/benchmark/home").toString();
  }

  /** The peers one may choose. */
  public List<Choice> getPeerLinks() {
    Address base =
        subject
            .addressWithoutPeers("/benchmark/area")
            .with("category", shown().category().number());
    return new PeerLinks(words())
        .links(base, shown().municipality(), circle(), shown().peers().choice());
  }

  private Optional<Circle> circle() {
    String code = shown().municipality().code();
    return circles.of(code, shown().year()).or(() -> circles.of(code));
  }

  /** The indicators of the area. */
  public List<IndicatorRow> getRows() {
    return rows;
  }

  /** Whether a dot stands at the edge of its scale because its value lies beyond. */
  public boolean isBeyond() {
    return rows.stream()
        .map(IndicatorRow::plot)
        .flatMap(plot -> plot.dots().stream())
        .anyMatch(StripPlot.Dot::beyond);
  }

  /** The comparison of these indicators with the same peers. */
  public String getCompareAddress() {
    return compareAddress(shown()).with("peers", shown().peers().choice().text()).toString();
  }

  private Address compareAddress(AreaDetail area) {
    List<String> codes =
        new ArrayList<>(
            area.indicators().stream()
                .map(IndicatorDetail::line)
                .filter(line -> line.value().isPresent())
                .map(line -> line.indicator().code())
                .limit(MOST_COMPARED)
                .toList());
    return subject.addressWithoutPeers("/benchmark/compare").withAll("indicator", codes);
  }

  /** Documents of others on the area. */
  public List<PracticeRow> getPractices() {
    return practices;
  }

  /** Colleagues who can help. */
  public List<ColleagueRow> getColleagues() {
    return colleagues;
  }

  /** Comparable municipalities that do better. */
  public List<StrongerRow> getStronger() {
    return stronger;
  }

  /** Where to ask about the area. */
  public String getAskAddress() {
    return ColleagueRows.askAddress(shown().category().number());
  }
}
