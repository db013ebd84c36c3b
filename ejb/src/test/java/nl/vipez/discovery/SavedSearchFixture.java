package nl.vipez.discovery;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.vipez.account.AccountFixture;
import nl.vipez.account.model.Caller;
import nl.vipez.account.model.Role;
import nl.vipez.audience.Audiences;
import nl.vipez.audience.model.Audience;
import nl.vipez.circle.Circles;
import nl.vipez.circle.model.Circle;
import nl.vipez.discovery.model.AlertFrequency;
import nl.vipez.discovery.model.SavedSearch;
import nl.vipez.discovery.model.SavedSearchDraft;
import nl.vipez.discovery.model.SearchAddress;
import nl.vipez.library.Documents;
import nl.vipez.library.LibraryDocuments;
import nl.vipez.library.Publications;
import nl.vipez.library.model.LibraryDocument;
import nl.vipez.mail.MailFixture;
import nl.vipez.municipality.Municipalities;
import nl.vipez.search.IndexChange;
import nl.vipez.search.Locator;
import nl.vipez.search.SearchDocument;
import nl.vipez.search.TextPart;
import nl.vipez.search.sentence.SentenceSettings;
import nl.vipez.shared.DomainException;
import nl.vipez.shared.Problem;
import nl.vipez.theme.Themes;

/** A real index and outbox; the library's rows are held in memory. */
final class SavedSearchFixture {
  static final Caller PERSON =
      new Caller("nederlands", "Medewerker", Optional.of(Role.OFFICER), Optional.of("GM0014"));
  static final Caller OTHER =
      new Caller("english", "Officer", Optional.of(Role.OFFICER), Optional.of("GM0150"));

  final MailFixture mail;
  final IndexHolder holder;
  final SavedSearches searches;
  final Alerts alerts;
  final AlertRound round;
  final Feeds feeds;
  Set<String> circle = Set.of("GM0014");

  private final Map<String, Long> published = new HashMap<>();
  private long change;

  SavedSearchFixture(Path folder) {
    mail = new MailFixture(folder.resolve("mail"));
    AccountFixture.add(mail.sql, "nederlands");
    AccountFixture.add(mail.sql, "english");
    AccountFixture accounts = new AccountFixture(folder);
    holder = new IndexHolder(folder.resolve("index").toString(), withoutModel(folder));
    Audiences audiences = new CircleAudiences();
    SearchService service = service(audiences);
    SavedSearchTable table = new SavedSearchTable(mail.sql);
    Finds finds = new Finds(mail.sql, service, new Rows(), audiences, table);
    FoundAgain documents = new FoundAgain(service, new Shown());
    searches = new SavedSearches(table, finds, documents, mail.clock);
    alerts =
        new Alerts(
            table,
            finds,
            documents,
            mail.accounts,
            accounts.links(mail.sql, mail.clock),
            mail.mails,
            mail.clock);
    round = new AlertRound(alerts);
    feeds =
        new Feeds(mail.sql, accounts.keys(), mail.accounts, table, finds, documents, mail.clock);
  }

  /** A search without fields by name: the tests ask by words alone. */
  private static SentenceTools withoutModel(Path folder) {
    return new SentenceTools(
        new SentenceSettings(
            folder.resolve("model"),
            Path.of(System.getProperty("java.home")),
            List.of(),
            folder.resolve("scratch"),
            512,
            1,
            Duration.ZERO,
            Duration.ZERO));
  }

  private SearchService service(Audiences audiences) {
    Municipalities municipalities = new Municipalities() {};
    Themes themes = new Themes() {};
    CircleFilter members = new CircleFilter(new NoCircles(), municipalities);
    return new SearchService(
        holder,
        new CaughtUp(),
        new Access(audiences),
        new SearchFields(municipalities, themes, new NoCircles(), members),
        new Filters(members),
        new Ahead(municipalities, themes));
  }

  /** The tests write to the index themselves. */
  private static final class CaughtUp extends IndexUpdate {
    @Override
    boolean isIncomplete() {
      return false;
    }
  }

  SavedSearch save(String words, AlertFrequency frequency) {
    return searches.save(
        PERSON, new SavedSearchDraft(words, SearchAddress.read("q=" + words, 0, 0), frequency));
  }

  /** Publishes a document, or an edit of it. */
  void publish(String id, String text) {
    publish(id, text, "PUBLIC", "");
  }

  void publish(String id, String text, String visibility, String owner) {
    published.put(id, ++change);
    SearchDocument document =
        new SearchDocument(
            id,
            "Document " + id,
            Map.of(),
            Map.of("kind", List.of("GOOD_PRACTICE")),
            visibility,
            owner,
            "nl",
            Optional.<LocalDate>empty(),
            List.of(new TextPart(1, Locator.page(1), text, List.of())));
    holder.index().apply(List.of(new IndexChange.Put(document)), change);
  }

  /** Withdraws a document in the library; the index hears of it only if told. */
  void withdraw(String id, boolean indexToo) {
    published.remove(id);
    change++;
    if (indexToo) {
      holder.index().apply(List.of(new IndexChange.Remove(id)), change);
    }
  }

  /** A mail server's round: alerts that are due, then the mail itself. */
  void run() {
    round.run();
    mail.deliver();
  }

  private static final class NoCircles extends Circles {
    @Override
    public List<Circle> current() {
      return List.of();
    }
  }

  private final class CircleAudiences extends Audiences {
    @Override
    public Audience of(Caller caller) {
      return new Audience(
          caller, caller.municipality().map(Set::of).orElse(Set.of()), circle, Set.of());
    }
  }

  private final class Rows extends Publications {
    @Override
    public long changeOf(String id) {
      return published.getOrDefault(id, 0L);
    }
  }

  private final class Shown extends Documents {
    @Override
    public LibraryDocument find(Caller caller, String id) {
      if (!published.containsKey(id)) {
        throw new DomainException(Problem.NOT_FOUND, "library.no-document");
      }
      return LibraryDocuments.published(id);
    }
  }
}
