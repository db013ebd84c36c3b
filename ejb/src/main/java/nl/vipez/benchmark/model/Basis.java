package nl.vipez.benchmark.model;

/** On which territory a figure stands. */
public enum Basis {
  /** As reported, on the territory of that year. */
  REPORTED,
  /** Put together from predecessors, for the territory of today. */
  SUMMED
}
