package nl.vipez.benchmark.model.source;

/** What is known of municipalities. */
public interface Places {
  /** Whether there ever was one with this CBS code. */
  boolean known(String code);

  /** Whether it existed on 1 January of this year. */
  boolean existed(String code, int year);

  /** Whether it still exists. */
  boolean exists(String code);
}
