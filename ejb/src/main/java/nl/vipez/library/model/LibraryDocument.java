package nl.vipez.library.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One version of a document as a caller who may see it gets it.
 *
 * @param id of the line of versions
 * @param version its number in that line, from 1
 * @param state where it stands
 * @param failure why it could not be read, in state FAILED
 * @param description what is known of it
 * @param fileName the name it came with; shown, never used as a path
 * @param mediaType what the file was found to be; empty until read
 * @param file its bytes in the store
 * @param pages how many pages, slides or sheets; 0 where there are none
 * @param parts how many parts its text has; 0 until read
 * @param truncated whether text was left out because a limit was reached
 * @param fictional made up for the demonstration
 * @param note key of a remark shown wherever the text is shown
 * @param uploadedBy sign-in name
 * @param uploadedAt when it came in
 * @param publishedVersion the version of the line that is searched
 * @param latestVersion the newest version of the line this caller may see
 * @param parent the archive it came out of
 * @param children what came out of it, when it is an archive
 * @param revision raised by every change a person makes; who changes a document names the one seen
 */
public record LibraryDocument(
    String id,
    int version,
    DocumentState state,
    Optional<Failure> failure,
    Description description,
    String fileName,
    Optional<String> mediaType,
    StoredFile file,
    int pages,
    int parts,
    boolean truncated,
    boolean fictional,
    Optional<String> note,
    String uploadedBy,
    Instant uploadedAt,
    Optional<Integer> publishedVersion,
    int latestVersion,
    Optional<String> parent,
    List<String> children,
    long revision) {

  public LibraryDocument {
    children = List.copyOf(children);
  }
}
