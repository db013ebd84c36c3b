package nl.vipez.audience.model;

/** Where a figure comes from; it decides who may see it. */
public enum FigureSource {
  /** Statistics Netherlands; public. */
  CBS,
  /** What municipalities report to CBS of their finances; public. */
  IV3,
  /** Computed from both; public. */
  CBS_IV3,
  /** Trade register, aggregated. */
  KVK,
  /** Entered by the municipality. */
  OWN,
  /** Computed from base figures that the municipality entered; as closed as those. */
  DERIVED,
  /** Made up for the demonstration, and says so everywhere. */
  FICTIONAL;

  /** Whether figures of single municipalities are public already. */
  public boolean isPublic() {
    return this == CBS || this == IV3 || this == CBS_IV3;
  }
}
