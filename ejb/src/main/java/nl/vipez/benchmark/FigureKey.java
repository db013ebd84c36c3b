package nl.vipez.benchmark;

import nl.vipez.benchmark.model.Basis;

/**
 * What a figure is about; its vintages share it.
 *
 * @param indicator code
 * @param municipality CBS code
 * @param year the year it is about
 * @param basis reported or summed
 */
public record FigureKey(String indicator, String municipality, int year, Basis basis) {}
