// How wide the columns of a table should be: room for the longest word, and more for those with much text.
import { plain } from './source.mjs';

/** The shares of the width, one a column; they add up to the whole. */
export function columnWidths(table, whole) {
  const weights = table.header.map((head, column) => {
    const texts = [head, ...table.rows.map((row) => row[column] ?? [])].map(plain);
    const word = Math.max(...texts.flatMap((text) => text.split(/\s+/)).map((part) => part.length));
    return Math.max(word * 1.3 + 2, Math.min(42, Math.max(...texts.map((text) => text.length)) + 2));
  });
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => (weight / total) * whole);
}
