package nl.vipez.benchmark.model;

import java.util.Arrays;
import java.util.Optional;

/** Status of an observation, by the letters of SDMX CL_OBS_STATUS 2.2. */
public enum Status {
  /** Normal value. */
  A,
  /** Time-series break. */
  B,
  /** Estimated value. */
  E,
  /** Forecast value. */
  F,
  /** Missing value; data cannot exist or was asked and not delivered. */
  M,
  /** Provisional value. */
  P;

  /** The status with this letter. */
  public static Optional<Status> ofLetter(String letter) {
    return Arrays.stream(values()).filter(one -> one.name().equals(letter)).findFirst();
  }
}
