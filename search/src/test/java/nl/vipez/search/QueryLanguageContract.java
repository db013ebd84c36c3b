package nl.vipez.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import nl.vipez.search.NearestQuery.Change;
import nl.vipez.search.query.ParsedQuery;
import nl.vipez.search.query.QueryFields;
import nl.vipez.search.query.QueryFields.Meaning;
import nl.vipez.search.query.QueryParser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What every {@link SearchIndex} must do with the language of queries, and say of finding nothing.
 */
public abstract class QueryLanguageContract {

  private static final AccessFilter STRANGER = AccessFilter.nothing().plusAny("PUBLIC");
  private static final QueryFields FIELDS =
      (name, value) ->
          switch (name) {
            case "titel" -> new Meaning.InTitle();
            case "soort" -> new Meaning.Facet("kind", Set.of(value));
            default -> new Meaning.NoField();
          };

  @TempDir protected Path folder;
  private SearchIndex index;

  /** Opens the implementation's index in a folder. */
  protected abstract SearchIndex open(Path inFolder);

  @BeforeEach
  void start() {
    index = open(folder);
    List<IndexChange> changes = new ArrayList<>();
    for (SearchDocument document :
        List.of(
            kind("loket", "Visie op het loket", "PLAN", "Het ondernemersloket helpt bedrijven."),
            kind("balie", "Nota dienstverlening", "NOTE", "De balie helpt startende ondernemers."),
            kind("fiets", "Fietsplan", "PLAN", "Parkeren van de fiets.", "En het fietspad."),
            kind("auto", "Parkeernota", "NOTE", "Betaald parkeren in de binnenstad."),
            Documents.closed(
                "secret", "Geheim", "CIRCLE", "GM0014", "Het zwaardvissenloket en parkeren."))) {
      changes.add(new IndexChange.Put(document));
    }
    index.apply(changes, 1);
  }

  @AfterEach
  void stop() {
    index.close();
  }

  private static SearchDocument kind(String id, String title, String kind, String... pages) {
    return Documents.document(id, title, "PUBLIC", "", "nl", Map.of("kind", List.of(kind)), pages);
  }

  private static SearchRequest request(String text) {
    ParsedQuery parsed = QueryParser.parse(text, FIELDS);
    return SearchRequest.of(new SearchQuery.Asked(parsed), STRANGER);
  }

  private SearchAnswer ask(String text) {
    return index.search(request(text));
  }

  private List<String> ids(String text) {
    return ask(text).hits().stream().map(Hit::id).sorted().toList();
  }

  @Test
  void alternativesFindEither() {
    assertThat(ids("loket OF balie")).containsExactly("balie", "loket");
    assertThat(ids("(loket | balie) startende")).containsExactly("balie");
    assertThat(ids("(betaald parkeren) OF (ondernemers -startende)"))
        .containsExactly("auto", "loket");
    assertThat(ids("helpt (loket OF binnenstad)")).containsExactly("loket");
    assertThat(ids("soort:PLAN OF balie")).containsExactly("balie", "fiets", "loket");
  }

  @Test
  void exclusionsAreLiteral() {
    assertThat(ids("parkeren -fiets")).containsExactly("auto");
    assertThat(ids("parkeren NIET \"betaald parkeren\"")).containsExactly("fiets");
    assertThat(ids("-(parkeren OF balie)")).containsExactly("loket");
    assertThat(ids("-soort:PLAN parkeren")).containsExactly("auto");
    assertThat(ids("helpt -ondernemer")).as("not inside compounds").containsExactly("loket");
  }

  @Test
  void fieldsNarrow() {
    assertThat(ids("titel:visie")).containsExactly("loket");
    assertThat(ids("titel:nota helpt")).containsExactly("balie");
    assertThat(ids("titel:\"nota dienstverlening\"")).containsExactly("balie");
    assertThat(ids("titel:balie")).isEmpty();
    assertThat(ids("soort:NOTE")).containsExactly("auto", "balie");
    assertThat(ids("soort:NOTE parkeren")).containsExactly("auto");
  }

  @Test
  void aStarFindsAllThatBeginsSoAndMarksIt() {
    assertThat(ids("bedrij*")).containsExactly("loket");
    assertThat(ids("fiets*")).containsExactly("fiets");
    assertThat(ids("onderneme*")).containsExactly("balie", "loket");
    Passage passage = ask("bedrij*").hits().getFirst().passages().getFirst();
    assertThat(passage.marks())
        .extracting(mark -> passage.text().substring(mark.start(), mark.end()))
        .containsExactly("bedrijven");
    assertThat(ids("zwaard*")).as("in a closed document only").isEmpty();
  }

  @Test
  void saysHowItUnderstood() {
    Interpretation said =
        ask("Helpt \"Startende Ondernemers\" -Fiets titel:Nota onderne* (balie OF loket)")
            .interpretation();
    assertThat(said.words()).containsExactly("helpt");
    assertThat(said.phrases()).containsExactly("startende ondernemers");
    assertThat(said.excluded()).containsExactly("fiets");
    assertThat(said.titled()).containsExactly("nota");
    assertThat(said.prefixes()).containsExactly("onderne*");
    assertThat(said.alternatives()).containsExactly("balie of loket");
    assertThat(said.missing()).isEmpty();
  }

  @Test
  void anUnknownFieldIsTwoWords() {
    assertThat(ids("betaald:parkeren")).containsExactly("auto");
  }

  @Test
  void saysWhichWordStandsNowhere() {
    assertThat(ask("parkeren qwertyuiop").interpretation().missing()).containsExactly("qwertyuiop");
    assertThat(ask("parkeren qwertyuiop").interpretation().loosened()).isTrue();
    assertThat(ask("parkeren binnenstad").interpretation().missing()).isEmpty();
    assertThat(ask("\"parkeren betaald\"").interpretation().missing())
        .containsExactly("\"parkeren betaald\"");
    assertThat(ask("zwaardvissenloket").interpretation().missing())
        .as("as if the closed document were not there")
        .containsExactly("zwaardvissenloket");
  }

  @Test
  void offersTheNearestThatFinds() {
    SearchAnswer filtered = index.search(request("balie").filteredBy("kind", Set.of("PLAN")));
    assertThat(filtered.total()).isZero();
    assertThat(filtered.nearest())
        .containsExactly(
            new NearestQuery(Change.WITHOUT_FILTER, "kind", "balie", Set.of("kind"), 1));
    assertThat(ask("balie -startende").nearest())
        .containsExactly(
            new NearestQuery(Change.WITHOUT_EXCLUSION, "-startende", "balie", Set.of(), 1));
    assertThat(ask("\"parkeren betaald\"").nearest())
        .containsExactly(
            new NearestQuery(
                Change.PHRASE_AS_WORDS, "\"parkeren betaald\"", "parkeren betaald", Set.of(), 1));
    assertThat(ask("soort:PLAN balie").nearest())
        .contains(new NearestQuery(Change.WITHOUT_PART, "soort:PLAN", "balie", Set.of(), 1));
    assertThat(ask("parkeren").nearest()).as("only when nothing is found").isEmpty();
    assertThat(ask("qwertyuiop").nearest()).isEmpty();
  }

  @Test
  void theNearestCountsOnlyWhatTheCallerMaySee() {
    SearchAnswer none = index.search(request("zwaardvissenloket -parkeren"));
    assertThat(none.nearest()).isEmpty();
    AccessFilter member = STRANGER.plusOwners("CIRCLE", Set.of("GM0014"));
    SearchRequest asMember =
        SearchRequest.of(
            new SearchQuery.Asked(QueryParser.parse("zwaardvissenloket -parkeren", FIELDS)),
            member);
    assertThat(index.search(asMember).nearest())
        .extracting(NearestQuery::total)
        .containsExactly(1L);
  }

  @Test
  void marksAWholeTextAsItMarksPassages() {
    String page = "Het ondernemersloket en de loketten; betaald laden, parkeren, betaald parkeren.";
    assertThat(marked("loket", page, "nl")).containsExactly("ondernemersloket", "loketten");
    assertThat(marked("loket laden", page, "nl"))
        .containsExactly("ondernemersloket", "loketten", "laden");
    assertThat(marked("\"betaald parkeren\" -loket", page, "nl"))
        .containsExactly("betaald", "parkeren");
    assertThat(marked("municipality", "All municipalities agreed.", "en"))
        .containsExactly("municipalities");
    assertThat(marked("", page, "nl")).isEmpty();
  }

  private List<String> marked(String query, String text, String language) {
    SearchQuery asked = new SearchQuery.Asked(QueryParser.parse(query, FIELDS));
    return index.marks(asked, STRANGER, text, language).stream()
        .map(mark -> text.substring(mark.start(), mark.end()))
        .toList();
  }

  @Test
  void noTextIsAnError() {
    String[] pieces = {
      "\"",
      "(",
      ")",
      "-",
      "|",
      " ",
      "OF ",
      "NIET ",
      "parkeren",
      "fiets*",
      "titel:",
      "soort:PLAN",
      "x:",
      "*",
      "~",
      "\uD83D"
    };
    Random random = new Random(42);
    for (int run = 0; run < 400; run++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(14); i > 0; i--) {
        text.append(pieces[random.nextInt(pieces.length)]);
      }
      assertThat(ask(text.toString()).total()).as(text.toString()).isBetween(0L, 4L);
    }
  }
}
