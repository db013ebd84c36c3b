package nl.vipez.web.library;

import nl.vipez.library.model.DecisionTaken;

/**
 * A decision as it was taken.
 *
 * @param version of which version
 * @param decision what
 * @param reason why; may be empty
 * @param by sign-in name of who decided
 * @param at when, UTC
 */
public record DecisionAnswer(int version, String decision, String reason, String by, String at) {

  static DecisionAnswer of(DecisionTaken taken) {
    return new DecisionAnswer(
        taken.version(),
        taken.decision().name(),
        taken.reason(),
        taken.by(),
        taken.at().toString());
  }
}
