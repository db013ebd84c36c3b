package nl.vipez.web.validation;

/**
 * A step of a dialogue on a page.
 *
 * @param who who took it, in words
 * @param did what was done, in words
 * @param text what was said
 * @param at when
 * @param kind class: rules, theirs or ours
 */
public record MessageRow(String who, String did, String text, String at, String kind) {}
