package nl.vipez.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.vipez.library.model.TextOfPart;
import nl.vipez.library.model.proposal.ThemeCounts;
import nl.vipez.library.model.similarity.NearDuplicateRule;
import nl.vipez.library.model.similarity.Shingles;
import nl.vipez.library.model.similarity.Signature;
import nl.vipez.theme.Themes;

/**
 * Computes of one version after the other what is kept of its text, and finds the versions of other
 * lines that are nearly the same; each method is one transaction.
 */
@ApplicationScoped
@Transactional
class Fingerprints {
  private final LibraryRepository repository;
  private final Texts texts;
  private final VersionProfiles profiles;
  private final SimilarVersions similar;
  private final SimilaritySettings settings;
  private final Themes themes;
  private final ChangeLog changes;
  private final Event<LibraryChanged> changed;

  @Inject
  Fingerprints(
      LibraryRepository repository,
      Texts texts,
      VersionProfiles profiles,
      SimilarVersions similar,
      SimilaritySettings settings,
      Themes themes,
      ChangeLog changes,
      Event<LibraryChanged> changed) {
    this.repository = repository;
    this.texts = texts;
    this.profiles = profiles;
    this.similar = similar;
    this.settings = settings;
    this.themes = themes;
    this.changes = changes;
    this.changed = changed;
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected Fingerprints() {
    this.repository = null;
    this.texts = null;
    this.profiles = null;
    this.similar = null;
    this.settings = null;
    this.themes = null;
    this.changes = null;
    this.changed = null;
  }

  /** How many versions are done and how many there are. */
  long[] progress() {
    long done = profiles.done(name());
    return new long[] {done, done + profiles.waiting(name())};
  }

  /** The next version to compute, besides those that could not be. */
  Optional<Long> next(Set<Long> failed) {
    return profiles.next(name(), failed);
  }

  /** Computes one version; does nothing when it is gone. */
  void compute(long id) {
    Optional<VersionRow> version = repository.version(id);
    if (version.isEmpty()) {
      return;
    }
    NearDuplicateRule rule = settings.rule();
    List<TextOfPart> parts = texts.of(id, 1, Integer.MAX_VALUE);
    Shingles shingles = shingles(parts);
    Signature signature = Signature.of(shingles, rule.places());
    boolean enough = shingles.size() >= rule.least();
    ThemeCounts counter = new ThemeCounts(themes.all());
    profiles.keep(
        id,
        name(),
        shingles.size(),
        signature,
        enough ? signature.bands(rule.bands()) : new int[0],
        counter.of(parts));
    Set<String> lines = new LinkedHashSet<>(similar.publishedPartners(version.get().documentId()));
    similar.forget(id);
    pair(id, shingles, signature);
    lines.addAll(similar.publishedPartners(version.get().documentId()));
    tellIndex(version.get().documentId(), lines);
  }

  private void pair(long id, Shingles shingles, Signature signature) {
    NearDuplicateRule rule = settings.rule();
    for (SimilarVersions.Profile candidate : similar.candidates(id, name())) {
      if (rule.mayBe(signature.estimate(candidate.signature()))) {
        Shingles other = shingles(texts.of(candidate.version(), 1, Integer.MAX_VALUE));
        if (rule.holds(shingles.overlap(other))) {
          similar.keep(id, candidate.version(), shingles.overlap(other).jaccard());
        }
      }
    }
  }

  private Shingles shingles(List<TextOfPart> parts) {
    return Shingles.of(
        parts.stream().map(TextOfPart::text).collect(Collectors.joining("\n")),
        settings.rule().shingle());
  }

  private void tellIndex(String line, Set<String> partners) {
    if (partners.isEmpty()) {
      return;
    }
    long number = changes.record(line);
    for (String partner : partners) {
      number = changes.record(partner);
    }
    changed.fire(new LibraryChanged(number));
  }

  /** What the profiles depend on: the rule, and the words of the themes. */
  private String name() {
    List<Object> words = new ArrayList<>();
    themes.all().forEach(theme -> words.add(List.of(theme.code(), theme.nl(), theme.synonyms())));
    return settings.rule().name() + "/" + Integer.toHexString(Objects.hash(words));
  }
}
