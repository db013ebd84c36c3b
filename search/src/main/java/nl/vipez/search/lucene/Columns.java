package nl.vipez.search.lucene;

/**
 * What searches need of every segment, kept in memory as long as it is open.
 *
 * @param parents where documents stand
 * @param norms how long passages and titles are
 * @param facets which values documents have
 */
record Columns(ParentBits parents, Norms norms, FacetValues facets) {

  Columns() {
    this(new ParentBits(), new Norms(), new FacetValues());
  }
}
