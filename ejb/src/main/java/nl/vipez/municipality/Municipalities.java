package nl.vipez.municipality;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.vipez.municipality.model.Lineage;
import nl.vipez.municipality.model.Municipality;
import nl.vipez.municipality.model.SizeClass;
import nl.vipez.shared.DomainException;
import nl.vipez.shared.Problem;
import org.jspecify.annotations.Nullable;

/** The municipalities of 2010 to 2026; public facts, open to everyone, kept in memory. */
@ApplicationScoped
public class Municipalities {
  private final MunicipalityRepository repository;
  private volatile @Nullable Facts facts;

  @Inject
  Municipalities(MunicipalityRepository repository) {
    this.repository = repository;
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected Municipalities() {
    this.repository = null;
  }

  private record Facts(
      Map<String, Municipality> byCode, Lineage lineage, Map<String, SizeClass> sizes) {}

  /** Every code there ever was since 2010, by name. */
  public List<Municipality> all() {
    return List.copyOf(facts().byCode().values());
  }

  /** The municipality with this code, of any year. */
  public Optional<Municipality> find(String code) {
    return Optional.ofNullable(facts().byCode().get(code));
  }

  /**
   * The municipality with this code, of any year.
   *
   * @throws DomainException {@link Problem#NOT_FOUND} when there is none
   */
  public Municipality get(String code) {
    return find(code)
        .orElseThrow(() -> new DomainException(Problem.NOT_FOUND, "municipality.unknown", code));
  }

  /** The municipalities that existed on 1 January of this year, by name. */
  public List<Municipality> inYear(int year) {
    return facts().byCode().values().stream().filter(one -> one.existsIn(year)).toList();
  }

  /** The codes that ended and went into this one, directly or through others; not itself. */
  public Set<String> predecessorsOf(String code) {
    return facts().lineage().predecessorsOf(code);
  }

  /** Its class by inhabitants of its last year of which they are known, from 2017 on. */
  public Optional<SizeClass> sizeOf(String code) {
    return Optional.ofNullable(facts().sizes().get(code));
  }

  /** How municipalities arose from others. */
  public Lineage lineage() {
    return facts().lineage();
  }

  /** Forgets what is kept in memory; called after the tables changed. */
  void refresh() {
    facts = null;
  }

  private Facts facts() {
    Facts known = facts;
    if (known == null) {
      Map<String, Municipality> byCode = new LinkedHashMap<>();
      repository.municipalities().forEach(one -> byCode.put(one.code(), one));
      known = new Facts(byCode, new Lineage(repository.lineage()), sizes());
      if (!byCode.isEmpty()) {
        facts = known;
      }
    }
    return known;
  }

  private static Map<String, SizeClass> sizes() {
    Map<String, SizeClass> sizes = new HashMap<>();
    // The years ascend within a code, so that the last one stays.
    MunicipalityContent.INHABITANTS.forEach(
        row ->
            sizes.put(
                row.text("municipality"),
                SizeClass.of(Double.parseDouble(row.text("inhabitants")))));
    return sizes;
  }
}
