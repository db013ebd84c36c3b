package nl.vipez.web.library;

import java.util.List;
import java.util.Optional;
import nl.vipez.library.model.Decision;
import nl.vipez.library.model.curation.BulkEdit;
import nl.vipez.shared.DomainException;
import nl.vipez.shared.FieldError;
import nl.vipez.shared.Problem;
import org.jspecify.annotations.Nullable;

/**
 * What to do to many documents.
 *
 * @param documents which, at most 100
 * @param preview whether it is only told what would change
 * @param kind the kind they get
 * @param visibility the visibility they get
 * @param municipality CBS code they get
 * @param year the year they get
 * @param addThemes themes they get besides their own
 * @param removeThemes themes they lose
 * @param reviewDate from when their owners are asked, as in 2027-03-01
 * @param decision PUBLISH, REJECT or WITHDRAW
 * @param reason why; required but for PUBLISH
 */
public record BulkRequest(
    @Nullable List<Chosen> documents,
    boolean preview,
    @Nullable String kind,
    @Nullable String visibility,
    @Nullable String municipality,
    @Nullable Integer year,
    @Nullable List<String> addThemes,
    @Nullable List<String> removeThemes,
    @Nullable String reviewDate,
    @Nullable String decision,
    @Nullable String reason) {

  /**
   * A document.
   *
   * @param id which
   * @param revision the revision that was seen; when the document changed since, it is refused
   */
  public record Chosen(@Nullable String id, @Nullable Long revision) {}

  BulkEdit edit() {
    return new BulkEdit(
        filled(kind),
        filled(visibility),
        filled(municipality),
        Optional.ofNullable(year),
        addThemes == null ? List.of() : addThemes,
        removeThemes == null ? List.of() : removeThemes,
        filled(reviewDate).map(DescriptionReader::day),
        filled(decision).map(BulkRequest::read),
        filled(reason).orElse(""));
  }

  private static Optional<String> filled(@Nullable String given) {
    return Optional.ofNullable(given).map(String::strip).filter(text -> !text.isEmpty());
  }

  private static Decision read(String code) {
    return Decision.ofCode(code)
        .filter(one -> one != Decision.IMPORT)
        .orElseThrow(
            () ->
                new DomainException(
                    Problem.INVALID,
                    "library.unknown-decision",
                    List.of(),
                    List.of(FieldError.of("decision", "library.unknown-decision"))));
  }
}
