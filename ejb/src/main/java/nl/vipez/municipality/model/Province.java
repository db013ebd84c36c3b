package nl.vipez.municipality.model;

/**
 * A province.
 *
 * @param code CBS number, 20 (Groningen) to 31 (Limburg)
 * @param name Dutch name
 */
public record Province(String code, String name) {}
