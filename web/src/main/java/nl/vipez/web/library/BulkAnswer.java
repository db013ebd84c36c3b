package nl.vipez.web.library;

import jakarta.json.bind.annotation.JsonbNillable;
import java.util.List;
import nl.vipez.library.model.curation.FieldChange;
import org.jspecify.annotations.Nullable;

/**
 * What an edit of many does, or did, to one document.
 *
 * @param id of the document
 * @param title its title
 * @param revision in which it was looked at
 * @param changes its fields that change; none when it stays as it is
 * @param refused why nothing was done to it, in the caller's language; null when all went well
 */
@JsonbNillable
public record BulkAnswer(
    String id, String title, long revision, List<FieldChange> changes, @Nullable String refused) {}
