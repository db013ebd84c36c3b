package nl.vipez.account.model;

/**
 * Fired when a municipality gave or withdrew its consent.
 *
 * @param municipality CBS code
 */
public record ConsentChanged(String municipality) {}
