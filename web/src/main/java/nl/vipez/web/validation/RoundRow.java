package nl.vipez.web.validation;

import java.util.List;

/**
 * A round on a page.
 *
 * @param year its calendar year
 * @param about the sentence on the year it is about
 * @param states every state, with class past, on or empty
 * @param next the state it can be moved to; empty at the end
 * @param nextName the button's text
 * @param nextWhat what moving does
 * @param frozen when everything was pinned, in words; empty before
 * @param handIns who handed in, one line each, as far as the caller may see
 * @param count how many of how many handed in; empty where nobody need
 * @param log the steps of the round
 */
public record RoundRow(
    int year,
    String about,
    List<State> states,
    String next,
    String nextName,
    String nextWhat,
    String frozen,
    List<String> handIns,
    String count,
    List<String> log) {

  /** A state with the class of its mark. */
  public record State(String name, String mark) {}
}
