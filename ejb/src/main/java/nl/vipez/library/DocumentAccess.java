package nl.vipez.library;

import java.util.Optional;
import nl.vipez.audience.model.Audience;
import nl.vipez.library.model.Description;
import nl.vipez.library.model.DocumentState;

/** Whether a caller's audience opens a version; the rules themselves are the audience's. */
final class DocumentAccess {

  private DocumentAccess() {}

  /**
   * Whether this version may be read. An older published version is readable to whom the line's
   * present one is open as well, so that narrowing or withdrawing a document covers its past.
   *
   * @param current the version of the line that is published now
   */
  static boolean mayRead(Audience audience, VersionRow version, Optional<VersionRow> current) {
    return mayEdit(audience, version)
        || (version.state() == DocumentState.PUBLISHED
            && isOpen(audience, version)
            && current.filter(present -> isOpen(audience, present)).isPresent());
  }

  /** Whether this caller is among those who have to do with it before it is published. */
  static boolean mayEdit(Audience audience, VersionRow version) {
    return audience.mayReadUnpublished(version.uploadedBy(), version.description().municipality());
  }

  private static boolean isOpen(Audience audience, VersionRow version) {
    Description description = version.description();
    return audience.mayReadPublished(description.visibility(), description.municipality());
  }
}
