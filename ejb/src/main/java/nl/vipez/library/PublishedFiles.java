package nl.vipez.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.vipez.account.model.Caller;
import nl.vipez.audience.Audiences;
import nl.vipez.audience.model.Audience;
import nl.vipez.audience.model.Visibility;
import nl.vipez.platform.Sql;

/** The file names of published documents, for lists that name documents by their files. */
@ApplicationScoped
@Transactional
public class PublishedFiles {
  private final Sql sql;
  private final Audiences audiences;

  @Inject
  PublishedFiles(Sql sql, Audiences audiences) {
    this.sql = sql;
    this.audiences = audiences;
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected PublishedFiles() {
    this.sql = null;
    this.audiences = null;
  }

  /** The ids of all documents that the caller may read, by file name; a name can stand twice. */
  public Map<String, List<String>> byName(Caller caller) {
    Audience audience = audiences.of(caller);
    Map<String, List<String>> ids = new LinkedHashMap<>();
    sql
        .list(
            "select v.file_name, d.id, v.visibility, v.municipality from document d"
                + " join document_version v on v.document_id = d.id"
                + " and v.number = d.published_version order by v.file_name, d.id",
            row ->
                new Named(
                    row.getString(1),
                    row.getString(2),
                    Visibility.valueOf(row.getString(3)),
                    Optional.ofNullable(row.getString(4))))
        .stream()
        .filter(one -> audience.mayReadPublished(one.visibility(), one.owner()))
        .forEach(one -> ids.computeIfAbsent(one.name(), name -> new ArrayList<>()).add(one.id()));
    return ids;
  }

  private record Named(String name, String id, Visibility visibility, Optional<String> owner) {}
}
