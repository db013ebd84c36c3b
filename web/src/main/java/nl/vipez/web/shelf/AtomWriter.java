package nl.vipez.web.shelf;

import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.synd.SyndPerson;
import com.rometools.rome.feed.synd.SyndPersonImpl;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedOutput;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.MessageFormat;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import nl.vipez.discovery.Feeds;
import nl.vipez.discovery.model.FoundDocument;
import nl.vipez.discovery.model.FoundPassage;
import nl.vipez.mail.Mails;

/** Writes feeds as Atom 1.0, in the language of their person. */
@ApplicationScoped
public class AtomWriter {
  private static final int PASSAGES = 2;
  private static final int LONGEST = 600;

  private final Mails pages;

  /** For the container. */
  @Inject
  public AtomWriter(Mails pages) {
    this.pages = pages;
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected AtomWriter() {
    this.pages = null;
  }

  /** The address of the feed under this secret. */
  String address(String key) {
    return pages.page(FeedResource.PATH + key).toString();
  }

  /** The feed that stands at this address. */
  String write(Feeds.Content content, String address) {
    Locale language = Locale.forLanguageTag(content.language());
    ResourceBundle words =
        ResourceBundle.getBundle(
            "nl.vipez.web.shelf.messages", language, AtomWriter.class.getClassLoader());
    Feed feed = new Feed("atom_1.0");
    feed.setId("urn:uuid:" + content.id());
    feed.setTitle(
        content
            .name()
            .map(
                name ->
                    new MessageFormat(words.getString("feed.title-one"), language)
                        .format(new Object[] {name}))
            .orElse(words.getString("feed.title")));
    feed.setUpdated(Date.from(content.changed()));
    SyndPerson author = new SyndPersonImpl();
    author.setName("VIP-EZ");
    feed.setAuthors(List.of(author));
    feed.setOtherLinks(List.of(link("self", address)));
    feed.setAlternateLinks(List.of(link("alternate", pages.page("/library/mine").toString())));
    feed.setEntries(content.entries().stream().map(this::entry).toList());
    try {
      return new WireFeedOutput().outputString(feed);
    } catch (FeedException e) {
      throw new IllegalStateException("A feed could not be written", e);
    }
  }

  private Entry entry(Feeds.Entry found) {
    FoundDocument document = found.find().document();
    String address = pages.page("/library/document?id=" + document.id()).toString();
    Entry entry = new Entry();
    entry.setId(address);
    entry.setTitle(document.title());
    entry.setUpdated(Date.from(found.find().foundAt()));
    entry.setAlternateLinks(List.of(link("alternate", address)));
    Content summary = new Content();
    summary.setType("text");
    summary.setValue(found.search().name() + passages(document));
    entry.setSummary(summary);
    return entry;
  }

  private static String passages(FoundDocument document) {
    String text =
        document.passages().stream()
            .filter(passage -> !passage.marks().isEmpty())
            .limit(PASSAGES)
            .map(FoundPassage::text)
            // XML knows no control characters, and text out of files may hold some.
            .map(passage -> passage.replaceAll("[\\p{Cntrl}\\s\\uFFFE\\uFFFF]+", " ").strip())
            .map(passage -> passage.substring(0, Math.min(LONGEST, passage.length())))
            .collect(Collectors.joining(" … "));
    return text.isEmpty() ? "" : ": " + text;
  }

  private static Link link(String relation, String address) {
    Link link = new Link();
    link.setRel(relation);
    link.setHref(address);
    return link;
  }
}
