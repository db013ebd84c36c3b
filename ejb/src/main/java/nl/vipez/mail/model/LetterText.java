package nl.vipez.mail.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.vipez.mail.model.Letter.Block;
import nl.vipez.mail.model.Letter.Button;
import nl.vipez.mail.model.Letter.Heading;
import nl.vipez.mail.model.Letter.Item;
import nl.vipez.mail.model.Letter.Paragraph;

/** A letter as plain text. */
public final class LetterText {
  private LetterText() {}

  /**
   * The text.
   *
   * @param leave the way out of a subscription
   */
  public static String of(Letter letter, Optional<Button> leave) {
    List<String> parts = new ArrayList<>();
    letter.blocks().forEach(block -> parts.add(of(block)));
    parts.add(
        "-- \n"
            + letter.reason()
            + leave.map(out -> "\n" + out.label() + ": " + out.address()).orElse(""));
    return String.join("\n\n", parts) + "\n";
  }

  private static String of(Block block) {
    return switch (block) {
      case Heading heading ->
          heading.text() + "\n" + "-".repeat(Math.min(72, heading.text().length()));
      case Paragraph paragraph -> paragraph.text();
      case Button button -> button.label() + ":\n" + button.address();
      case Item item -> {
        List<String> lines = new ArrayList<>(List.of("* " + item.title()));
        if (!item.facts().isBlank()) {
          lines.add("  " + item.facts());
        }
        item.passages().forEach(passage -> lines.add("  > " + passage.replaceAll("\\s+", " ")));
        lines.add("  " + item.address());
        yield String.join("\n", lines);
      }
    };
  }
}
