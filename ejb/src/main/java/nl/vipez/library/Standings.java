package nl.vipez.library;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.vipez.account.model.Caller;
import nl.vipez.audience.Audiences;
import nl.vipez.audience.model.Audience;
import nl.vipez.library.model.Standing;

/** How far many documents are, in a few queries however many they are. */
@ApplicationScoped
@Transactional
public class Standings {
  private final Audiences audiences;
  private final LibraryRepository repository;

  @Inject
  Standings(Audiences audiences, LibraryRepository repository) {
    this.audiences = audiences;
    this.repository = repository;
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected Standings() {
    this.audiences = null;
    this.repository = null;
  }

  /**
   * Where these documents stand; a line that moved stands where the one does that it moved to.
   *
   * @return by the ids asked; without those of which this caller may see nothing
   */
  public Map<String, Standing> of(Caller caller, Collection<String> ids) {
    Audience audience = audiences.of(caller);
    Map<String, DocumentRow> lines = lines(ids);
    lines.putAll(lines(lines.values().stream().flatMap(line -> line.movedTo().stream()).toList()));
    Map<String, List<VersionRow>> versions =
        repository.versionsOf(lines.keySet()).stream().collect(groupingBy(VersionRow::documentId));
    Map<String, Standing> standings = new HashMap<>();
    for (String id : ids) {
      Optional.ofNullable(lines.get(id))
          .flatMap(line -> line.movedTo().map(lines::get).or(() -> Optional.of(line)))
          .flatMap(line -> of(audience, line, versions.getOrDefault(line.id(), List.of())))
          .ifPresent(standing -> standings.put(id, standing));
    }
    return standings;
  }

  private Map<String, DocumentRow> lines(Collection<String> ids) {
    return new HashMap<>(
        repository.documents(ids).stream().collect(toMap(DocumentRow::id, identity())));
  }

  /** Versions come newest first. */
  private static Optional<Standing> of(
      Audience audience, DocumentRow line, List<VersionRow> versions) {
    Optional<VersionRow> current =
        line.publishedVersion()
            .flatMap(number -> versions.stream().filter(v -> v.number() == number).findFirst());
    return versions.stream()
        .filter(version -> DocumentAccess.mayRead(audience, version, current))
        .findFirst()
        .map(version -> new Standing(version.state(), version.failure(), line.changeNumber()));
  }
}
