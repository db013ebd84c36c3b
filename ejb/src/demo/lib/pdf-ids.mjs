// Chromium numbers the table cells of a tagged PDF anew at each run; here they are numbered in the order of their objects, so
// that an unchanged source gives unchanged bytes.
import { PDFArray, PDFDict, PDFName, PDFString } from 'pdf-lib';

export function steadyIds(pdf) {
  const tree = pdf.catalog.lookupMaybe(PDFName.of('StructTreeRoot'), PDFDict)?.lookupMaybe(PDFName.of('IDTree'), PDFDict);
  if (!tree) return;
  const entries = leaves(tree).sort((one, other) => one.element.objectNumber - other.element.objectNumber);
  const names = new Map(entries.map((entry, at) => [entry.id, PDFString.of(`node${String(at).padStart(8, '0')}`)]));
  pdf.context.enumerateIndirectObjects().forEach(([, object]) => rename(object, names));
  tree.lookupMaybe(PDFName.of('Kids'), PDFArray)?.asArray().forEach((leaf) => pdf.context.delete(leaf));
  tree.delete(PDFName.of('Kids'));
  tree.set(PDFName.of('Names'), pdf.context.obj(entries.flatMap((entry) => [names.get(entry.id), entry.element])));
}

function leaves(tree) {
  const kids = tree.lookupMaybe(PDFName.of('Kids'), PDFArray);
  if (kids) return kids.asArray().flatMap((kid, at) => leaves(kids.lookup(at, PDFDict)));
  const flat = tree.lookup(PDFName.of('Names'), PDFArray).asArray();
  return flat.flatMap((id, at) => (at % 2 ? [] : [{ id: id.asString(), element: flat[at + 1] }]));
}

function rename(object, names) {
  const replaced = (value) => (value instanceof PDFString ? names.get(value.asString()) : undefined);
  if (object instanceof PDFDict) {
    object.entries().forEach(([key, value]) => (replaced(value) ? object.set(key, replaced(value)) : rename(value, names)));
  } else if (object instanceof PDFArray) {
    object.asArray().forEach((value, at) => (replaced(value) ? object.set(at, replaced(value)) : rename(value, names)));
  }
}
