package nl.vipez.account.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What an account may do; one role an account. */
public enum Role {
  /** Works for a municipality: searches, uploads, asks, compares. */
  OFFICER,
  /** An officer who also hands in the figures of the municipality. */
  COORDINATOR,
  /** Leads a circle; belongs to one of its municipalities. */
  LEADER,
  /** Curates the documents of all municipalities, and the themes. */
  CURATOR,
  /** Checks the figures of all municipalities. */
  ANALYST,
  /** Settles the indicator set; sees definitions and aggregates only. */
  STEERING,
  /** Keeps accounts and settings. */
  ADMINISTRATOR;

  /** Lower-case code, as in the API: {@code officer}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether accounts of this role belong to a municipality. */
  public boolean ofMunicipality() {
    return this == OFFICER || this == COORDINATOR || this == LEADER;
  }

  /** The role with this lower-case code. */
  public static Optional<Role> ofCode(String code) {
    return Arrays.stream(values()).filter(role -> role.code().equals(code)).findFirst();
  }
}
