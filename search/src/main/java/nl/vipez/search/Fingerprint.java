package nl.vipez.search;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Digests all that a document holds, whatever the order of its maps. */
final class Fingerprint {

  private final MessageDigest digest;

  private Fingerprint() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  static String of(SearchDocument document) {
    Fingerprint print = new Fingerprint();
    print.add(document.id(), document.title(), document.visibility(), document.owner());
    print.add(document.language(), document.date().map(Object::toString).orElse(""));
    new TreeMap<>(document.facts()).forEach(print::add);
    for (Map.Entry<String, List<String>> facet : new TreeMap<>(document.facets()).entrySet()) {
      print.add(facet.getKey());
      print.add(facet.getValue());
    }
    for (TextPart part : document.parts()) {
      print.add(Integer.toString(part.number()), part.locator().type().name());
      print.add(part.locator().label(), part.text());
      print.add(part.headings());
    }
    return HexFormat.of().formatHex(print.digest.digest());
  }

  private void add(List<String> texts) {
    digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(texts.size()).flip());
    add(texts.toArray(String[]::new));
  }

  /** The length before each text keeps "ab", "c" apart from "a", "bc". */
  private void add(String... texts) {
    for (String text : texts) {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).flip());
      digest.update(bytes);
    }
  }
}
