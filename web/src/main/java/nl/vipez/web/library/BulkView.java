package nl.vipez.web.library;

import java.io.Serializable;
import java.util.List;
import nl.vipez.library.model.curation.FieldChange;

/**
 * One document of an edit of many, in words.
 *
 * @param id of the document
 * @param title its title
 * @param changes its fields that change, in words
 * @param refused why nothing is done to it; empty when all goes well
 */
public record BulkView(String id, String title, List<FieldChange> changes, String refused)
    implements Serializable {
  private static final long serialVersionUID = 1L;
}
