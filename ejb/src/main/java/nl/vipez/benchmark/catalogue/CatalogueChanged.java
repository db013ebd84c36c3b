package nl.vipez.benchmark.catalogue;

import java.util.Set;

/**
 * Told within the transaction when definitions changed; who only remembers them observes it after
 * the transaction's success.
 *
 * @param codes of the indicators that changed
 * @param by who changed them
 */
public record CatalogueChanged(Set<String> codes, String by) {

  /** Copies the codes. */
  public CatalogueChanged {
    codes = Set.copyOf(codes);
  }
}
