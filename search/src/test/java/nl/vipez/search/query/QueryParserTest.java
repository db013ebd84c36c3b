package nl.vipez.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import nl.vipez.search.query.QueryFields.Meaning;
import nl.vipez.search.query.Remark.Kind;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryParserTest {

  private static final QueryFields FIELDS =
      (name, value) ->
          switch (name.toLowerCase(Locale.ROOT)) {
            case "titel", "title" -> new Meaning.InTitle();
            case "jaar", "year" ->
                value.matches("\\d{4}")
                    ? new Meaning.Facet("year", Set.of(value))
                    : new Meaning.NoValue();
            case "gemeente" -> new Meaning.Facet("municipality", Set.of(value));
            default -> new Meaning.NoField();
          };

  private static ParsedQuery parse(String text) {
    return QueryParser.parse(text, FIELDS);
  }

  /** A query as it was understood: one line. */
  private static String read(String text) {
    return parse(text).parts().stream().map(QueryParserTest::said).collect(Collectors.joining(" "));
  }

  private static String said(QueryPart part) {
    return switch (part) {
      case QueryPart.Words words -> words.text();
      case QueryPart.Phrase phrase -> "\"" + phrase.text() + "\"";
      case QueryPart.Prefix prefix -> prefix.text() + "*";
      case QueryPart.Titled titled -> "title<" + titled.text() + ">";
      case QueryPart.Carrying field ->
          field.facet() + "=" + field.values().stream().sorted().collect(Collectors.joining("/"));
      case QueryPart.Not not -> "!" + said(not.part());
      case QueryPart.Any any -> joined(any.parts(), " or ");
      case QueryPart.All all -> joined(all.parts(), " ");
    };
  }

  private static String joined(List<QueryPart> parts, String between) {
    return parts.stream().map(QueryParserTest::said).collect(Collectors.joining(between, "[", "]"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      quoteCharacter = '`',
      value = {
        "loket ondernemers → loket ondernemers",
        "\"sociale woning\" markt → \"sociale woning\" markt",
        "“sociale woning” → \"sociale woning\"",
        "„lage” «guillemets» → \"lage\" \"guillemets\"",
        "parkeren -fiets → parkeren !fiets",
        "parkeren -\"betaald parkeren\" → parkeren !\"betaald parkeren\"",
        "parkeren NIET fiets NOT auto → parkeren !fiets !auto",
        "parkeren niet fiets → parkeren niet fiets",
        "loket OF balie → [loket or balie]",
        "loket OR balie | desk ondernemer → [loket or balie or desk] ondernemer",
        "loket|balie → [loket or balie]",
        "loket of balie → loket of balie",
        "a EN b AND c → a b c",
        "(loket OF balie) ondernemer → [loket or balie] ondernemer",
        "(a b) OF (c -d) → [[a b] or [c !d]]",
        "-(a b) c → ![a b] c",
        "((a)) → a",
        "bedrijv* terrein → bedrijv* terrein",
        "* x* → * x*",
        "be* b* → be* b*",
        "titel:visie jaar:2020 → title<visie> year=2020",
        "TITLE:visie Year:2020 → title<visie> year=2020",
        "titel:\"economische visie\" → title<economische visie>",
        "gemeente:\"Alphen aan den Rijn\" x → municipality=Alphen aan den Rijn x",
        "-jaar:2020 → !year=2020",
        "jaar:2020 OF jaar:2021 → [year=2020 or year=2021]",
        "jaar:later visie → later visie",
        "kleur:rood → kleur:rood",
        "kleur:\"rood vuur\" → kleur: \"rood vuur\"",
        "titel: visie → titel: visie",
        "https://vng.nl → https://vng.nl",
        "bedrijf(s)terrein → bedrijf(s)terrein",
        "(bedrijf(s) OF zaak) → [bedrijf(s) or zaak]",
        "OF loket OF → loket",
        "loket NIET → loket",
        "a ) b ( c → a b c",
        "\"open → open",
        "\"\" \" \" x → x",
        "- -- --x → - -- --x",
        "retail-visie → retail-visie"
      })
  void isUnderstoodAs(String typed, String understood) {
    assertThat(read(typed)).isEqualTo(understood);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      quoteCharacter = '`',
      value = {
        "kleur:rood → UNKNOWN_FIELD",
        "jaar:later → UNKNOWN_VALUE",
        "titel: x → UNKNOWN_VALUE",
        "\"open → LONE_QUOTE",
        "(open → LONE_PARENTHESIS",
        "dicht) → LONE_PARENTHESIS",
        "OF x → LONE_OPERATOR",
        "x OF → LONE_OPERATOR",
        "x NIET → LONE_OPERATOR"
      })
  void whatIsNotUnderstoodIsRemarkedUpon(String typed, Kind kind) {
    assertThat(parse(typed).remarks()).extracting(Remark::kind).containsExactly(kind);
  }

  @Test
  void aPlainQueryIsNotRemarkedUpon() {
    assertThat(parse("hoe helpt het loket (2019) ondernemers? -fiets \"a b\"").remarks()).isEmpty();
  }

  @Test
  void partsTellWhereTheyStand() {
    ParsedQuery query = parse("visie -\"oud plan\" gemeente:\"Den Haag\" (a OF b)");
    assertThat(query.parts())
        .extracting(part -> query.text().substring(part.start(), part.end()))
        .containsExactly("visie", "-\"oud plan\"", "gemeente:\"Den Haag\"", "a OF b");
    assertThat(query.textWithout(query.parts().get(1)))
        .isEqualTo("visie gemeente:\"Den Haag\" (a OF b)");
    assertThat(query.plainWords().strip()).isEqualTo("visie");
    assertThat(query.plainWords()).hasSameSizeAs(query.text());
  }

  @Test
  void tooManyPartsAreLeftOut() {
    ParsedQuery query = parse("woord ".repeat(500));
    assertThat(query.parts()).hasSize(QueryParser.MOST_PARTS);
    assertThat(query.remarks()).extracting(Remark::kind).containsExactly(Kind.TOO_MUCH);
    assertThat(parse("(".repeat(2_000)).parts()).isEmpty();
  }

  /** Any text at all is read, within the time of its length, and every part stands within it. */
  @Test
  void noTextIsAnError() {
    String[] pieces = {
      "\"",
      "“",
      "(",
      ")",
      "-",
      "--",
      "|",
      " ",
      " ",
      "OF",
      "NIET",
      "EN",
      "a",
      "visie",
      "*",
      ":",
      "titel:",
      "jaar:",
      "jaar:2020",
      "kleur:",
      "\u0000",
      "\uD83D\uDE00",
      "\uD83D",
      "\u00a0",
      "\n",
      "é",
      "ĳ",
      "(((",
      "\"a b\"",
      "-(",
      "x|",
      "+",
      "\\",
      "/",
      "*:*",
      "^2",
      "~",
      "[x TO",
      "\u202e",
      "'"
    };
    Random random = new Random(20261126);
    for (int run = 0; run < 20_000; run++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(40); i > 0; i--) {
        text.append(pieces[random.nextInt(pieces.length)]);
        if (random.nextInt(3) == 0) {
          text.append((char) random.nextInt(0x10000));
        }
      }
      ParsedQuery query = parse(text.toString());
      assertThat(query.plainWords()).hasSameSizeAs(text);
      assertThat(query.spellable()).hasSameSizeAs(text);
      query.parts().forEach(part -> standsWithin(part, text.length()));
    }
  }

  private static void standsWithin(QueryPart part, int length) {
    assertThat(part.start()).isBetween(0, length - 1);
    assertThat(part.end()).isBetween(part.start() + 1, length);
  }

  @Test
  void theWorkIsBounded() {
    for (String piece : List.of("(", "\"", "-", "a|", "titel:", "NIET ", "a(", "x:\"")) {
      String long1 = piece.repeat(200_000);
      Assertions.assertTimeout(Duration.ofSeconds(60), () -> parse(long1));
    }
  }
}
