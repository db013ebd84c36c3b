package nl.vipez.library.model;

import java.util.Arrays;
import java.util.Optional;

/** What sort of document it is; the codes are those of the API. */
public enum DocumentKind {
  POLICY_DOCUMENT,
  ACTION_PLAN,
  WORK_PLAN,
  ACCOUNT_PLAN,
  GOOD_PRACTICE,
  COMPETENCE_MODEL,
  PRESENTATION,
  CIRCLE_REPORT,
  STATUTE;

  /** The kind with this code. */
  public static Optional<DocumentKind> ofCode(String code) {
    return Arrays.stream(values()).filter(kind -> kind.name().equals(code)).findFirst();
  }
}
