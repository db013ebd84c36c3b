package nl.vipez.benchmark;

import nl.vipez.benchmark.model.Basis;

/** What a figure is about; its vintages share it. */
record FigureKey(String indicator, String municipality, int year, Basis basis) {}
