package nl.vipez.mail.model;

import java.net.URI;
import java.util.List;

/**
 * What a mail says, in one language; {@link LetterText} and {@link LetterHtml} write it out, so
 * that both parts of the mail always say the same and nothing in it is ever taken for markup.
 *
 * @param subject 1 to 300 characters, on one line
 * @param blocks what stands under the greeting-free header, in order
 * @param reason why the recipient gets this mail, for its foot
 */
public record Letter(String subject, List<Block> blocks, String reason) {
  private static final int LONGEST_SUBJECT = 300;

  /** Makes the subject one line; a longer one is cut. */
  public Letter {
    subject = subject.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    if (subject.isEmpty()) {
      throw new IllegalArgumentException("a letter without a subject");
    }
    if (subject.length() > LONGEST_SUBJECT) {
      subject = subject.substring(0, LONGEST_SUBJECT - 1) + "…";
    }
    blocks = List.copyOf(blocks);
  }

  /** A piece of a letter. */
  public sealed interface Block permits Heading, Paragraph, Button, Item {}

  /** A line above what follows. */
  public record Heading(String text) implements Block {}

  /** Running text. */
  public record Paragraph(String text) implements Block {}

  /** The one thing to do: a link that stands out. */
  public record Button(String label, URI address) implements Block {
    /** Checks the address. */
    public Button {
      requireWeb(address);
    }
  }

  /**
   * One of a list of things.
   *
   * @param title its name, which is the link
   * @param address where it is
   * @param facts one line about it, possibly empty
   * @param passages texts from it
   */
  public record Item(String title, URI address, String facts, List<String> passages)
      implements Block {
    /** Checks the address. */
    public Item {
      requireWeb(address);
      passages = List.copyOf(passages);
    }
  }

  private static void requireWeb(URI address) {
    if (!"http".equals(address.getScheme()) && !"https".equals(address.getScheme())) {
      throw new IllegalArgumentException("not an address on the web: " + address);
    }
  }
}
