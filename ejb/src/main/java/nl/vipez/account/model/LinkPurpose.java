package nl.vipez.account.model;

import java.time.Duration;

/**
 * What a link in a mail is for. A feature keeps its purposes as constants.
 *
 * @param code such as {@code exchange.answer}; a key of one purpose never works for another
 * @param lasting how long a link works
 * @param once whether it works one time only
 */
public record LinkPurpose(String code, Duration lasting, boolean once) {

  /** Checks the code. */
  public LinkPurpose {
    if (!code.matches("[a-z.-]{1,60}")) {
      throw new IllegalArgumentException("purpose " + code);
    }
  }
}
