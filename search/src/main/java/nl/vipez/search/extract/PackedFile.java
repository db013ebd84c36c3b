package nl.vipez.search.extract;

import java.nio.file.Path;

/**
 * A file that came in another: out of an archive, or attached to a mail. It is a document of its
 * own, read like any other.
 *
 * @param name its bare name inside, without folders; untrusted
 * @param file where its bytes are
 */
public record PackedFile(String name, Path file) {}
