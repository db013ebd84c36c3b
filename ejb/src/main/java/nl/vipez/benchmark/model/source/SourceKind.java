package nl.vipez.benchmark.model.source;

/** In which way a source is read. */
public enum SourceKind {
  /** CBS open data over OData v4: one value a row, pages by link. */
  ODATA_V4,
  /** CBS open data over OData v3: one row a region and period, pages by $skip. */
  ODATA_V3,
  /**
   * Comma-separated values, fetched or handed over: Iv3 files, the open data set of KvK, others.
   */
  CSV,
  /** The search API of KvK: how many registrations a place has. */
  KVK_API
}
