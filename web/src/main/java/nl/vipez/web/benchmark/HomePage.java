package nl.vipez.web.benchmark;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.vipez.account.model.Role;
import nl.vipez.benchmark.Profiles;
import nl.vipez.benchmark.StrongerPeers;
import nl.vipez.benchmark.Trends;
import nl.vipez.benchmark.model.AreaLine;
import nl.vipez.benchmark.model.AreaVerdict;
import nl.vipez.benchmark.model.Profile;
import nl.vipez.municipality.model.Municipality;
import nl.vipez.web.locale.CurrentLocale;
import nl.vipez.web.security.CurrentCaller;
import org.jspecify.annotations.Nullable;

/** "Mijn gemeente": where it stands, who can help, what is due and what is new. */
@RequestScoped
@Named("homePage")
public class HomePage {
  private static final int MOST = 3;
  private static final int MOST_NEWS = 4;

  @Inject private CurrentCaller current;
  @Inject private CurrentLocale locale;
  @Inject private Subject subject;
  @Inject private Profiles profiles;
  @Inject private StrongerPeers strongerPeers;
  @Inject private PracticeRows practiceRows;
  @Inject private ColleagueRows colleagueRows;
  @Inject private Agenda agenda;
  @Inject private Trends trends;

  private @Nullable Profile profile;
  private TrendWords went = TrendWords.NONE;
  private List<LadderRow> ladder = List.of();
  private Optional<AreaLine> weakest = Optional.empty();
  private List<PracticeRow> practices = List.of();
  private List<ColleagueRow> colleagues = List.of();
  private List<PracticeRow> news = List.of();
  private List<Task> due = List.of();

  /** Reads what the address asks for. */
  public void open() {
    subject.tellUnknown();
    due = agenda.due(subject.getName());
    boolean may = current.isOfMunicipality() || isPickable();
    Optional<Municipality> one = subject.municipality().filter(any -> may);
    if (one.isEmpty() || !subject.isPublished()) {
      return;
    }
    String code = one.get().code();
    Profile found = profiles.profile(current.caller(), code, subject.year(), subject.peers());
    profile = found;
    went =
        new TrendWords(words(), trends.of(current.caller(), code, found.year(), subject.peers()));
    ladder = (byNeed() ? found.byNeed() : judged(found)).stream().map(this::row).toList();
    weakest =
        found.byNeed().stream().filter(line -> line.area().interval().isPresent()).findFirst();
    weakest.map(line -> line.category().number()).ifPresent(number -> help(code, number));
    news = practiceRows.newest(themes(found), MOST_NEWS);
  }

  private void help(String code, int category) {
    practices =
        practiceRows.on(
            category,
            code,
            strongerPeers.strongerPeers(current.caller(), code, category, subject.peers()),
            MOST);
    colleagues = colleagueRows.on(category, MOST);
  }

  /** The weak areas, or all while none is weak. */
  private static Set<Integer> themes(Profile profile) {
    List<AreaLine> weak = profile.with(AreaVerdict.WEAK);
    return (weak.isEmpty() ? judged(profile) : weak)
        .stream().map(line -> line.category().number()).collect(Collectors.toSet());
  }

  private static List<AreaLine> judged(Profile profile) {
    return profile.areas().stream().filter(line -> line.category().judged()).toList();
  }

  private LadderRow row(AreaLine line) {
    return LadderRow.of(
        line, words().name(line.category()), subject.address("/benchmark/area"), went.of(line));
  }

  private boolean byNeed() {
    return subject.asked("order").filter("fixed"::equals).isEmpty();
  }

  private Words words() {
    return Words.of(locale.locale());
  }

  private Profile shown() {
    if (profile == null) {
      throw new IllegalStateException("nothing is shown");
    }
    return profile;
  }

  /** Whether there is a profile to show. */
  public boolean isShown() {
    return profile != null;
  }

  /** Whether the caller may choose whose profile to see. */
  public boolean isPickable() {
    return current.caller().is(Role.ANALYST);
  }

  /** Whether a municipality was named that nobody knows. */
  public boolean isUnknown() {
    return subject.isUnknown();
  }

  /** Whether this is the caller's own municipality. */
  public boolean isOwn() {
    return subject.isOwn();
  }

  /** The title of the page. */
  public String getTitle() {
    return isShown() ? shown().municipality().name() : words().say("home.title");
  }

  /** The sentence that answers the page's question. */
  public String getHeadline() {
    return new ProfileWords(words(), shown()).headline();
  }

  /** The sentence after it. */
  public String getLead() {
    return new ProfileWords(words(), shown()).lead();
  }

  /** The peers one may choose. */
  public List<Choice> getPeerLinks() {
    Address base = subject.addressWithoutPeers("/benchmark/home").with("order", order());
    return new PeerLinks(words())
        .links(base, shown().municipality(), shown().circle(), shown().peers().choice());
  }

  private String order() {
    return byNeed() ? "" : "fixed";
  }

  /** The two orders of the ladder. */
  public List<Choice> getOrderLinks() {
    Address base = subject.address("/benchmark/home");
    return List.of(
        new Choice(words().say("home.order.need"), base.toString(), byNeed()),
        new Choice(
            words().say("home.order.fixed"), base.with("order", "fixed").toString(), !byNeed()));
  }

  /** The areas that are judged. */
  public List<LadderRow> getLadder() {
    return ladder;
  }

  /** The areas that only describe. */
  public List<LadderRow> getDescribed() {
    return shown().areas().stream()
        .filter(line -> !line.category().judged())
        .map(this::row)
        .toList();
  }

  /** Whether there is an area to find help for. */
  public boolean isHelped() {
    return weakest.isPresent();
  }

  /** The area that needs attention most. */
  public @Nullable LadderRow getWeakest() {
    return weakest.map(this::row).orElse(null);
  }

  /** The heading above the practices. */
  public String getPracticesTitle() {
    return weakest
        .map(line -> words().say("home.practices", words().name(line.category())))
        .orElse("");
  }

  /** Where to ask about the weakest area. */
  public String getAskAddress() {
    return weakest.map(line -> ColleagueRows.askAddress(line.category().number())).orElse("");
  }

  /** Documents on it. */
  public List<PracticeRow> getPractices() {
    return practices;
  }

  /** Colleagues for it. */
  public List<ColleagueRow> getColleagues() {
    return colleagues;
  }

  /** What waits for the caller. */
  public List<Task> getDue() {
    return due;
  }

  /** What is new on the caller's weak areas. */
  public List<PracticeRow> getNews() {
    return news;
  }
}
