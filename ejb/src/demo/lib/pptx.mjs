// A presentation as PPTX: each ## a slide whose title stands in the title placeholder, with the speaker's notes.
import PptxGen from 'pptxgenjs';
import { columnWidths } from './columns.mjs';
import { plain } from './source.mjs';
import { authorLine, byline, colour } from './vocabulary.mjs';
import { stamped } from './zip.mjs';

const FONT = 'Calibri';
const INK = '16232E';

export async function toPptx(doc) {
  const deck = new PptxGen();
  const accent = colour(doc.municipality).toUpperCase();
  deck.layout = 'LAYOUT_WIDE';
  deck.title = doc.title;
  deck.author = doc.authors.join(', ');
  deck.company = 'VIP-EZ';
  deck.subject = byline(doc);
  deck.theme = { headFontFace: FONT, bodyFontFace: FONT };
  defineMasters(deck, doc, accent);
  const first = deck.addSlide({ masterName: 'OPENING' });
  first.addText(doc.title, { placeholder: 'title' });
  first.addText(`${byline(doc)}\n${authorLine(doc)}\n${doc.notice}`, { placeholder: 'body' });
  slides(doc).forEach((slide) => addSlide(deck, slide, accent));
  return stamped(await deck.write({ outputType: 'nodebuffer' }), doc);
}

function slides(doc) {
  const list = [];
  for (const block of doc.blocks.filter(({ type }) => type !== 'page')) {
    if (block.type === 'heading' && block.level === 2) list.push({ title: plain(block.inlines), body: [], tables: [], notes: [] });
    else if (!list.length) throw new Error(`${doc.slug}: text before the first slide`);
    else if (block.type === 'table') list.at(-1).tables.push(block);
    else if (block.type === 'list') list.at(-1).body.push(...block.items.map((item) => ({ ...item, bullet: block.ordered ? { type: 'number' } : true })));
    else if (plain(block.inlines).startsWith('Notitie:')) list.at(-1).notes.push(plain(block.inlines).slice(8).trim());
    else list.at(-1).body.push({ inlines: block.inlines, level: 0, bullet: false });
  }
  return list;
}

function addSlide(deck, { title, body, tables, notes }, accent) {
  const slide = deck.addSlide({ masterName: tables.length ? (body.length ? 'MIXED' : 'TABLE') : 'CONTENT' });
  slide.addText(title, { placeholder: 'title' });
  if (body.length) slide.addText(body.flatMap((item) => paragraph(item, size(body, tables.length))), { placeholder: 'body' });
  tables.forEach((table, at) => slide.addTable(rows(table, accent), {
    x: 0.6, y: (body.length ? 3.6 : 1.55) + at * 2.2, w: 12.1, colW: columnWidths(table, 12.1), fontFace: FONT, fontSize: 18, color: INK,
    border: { type: 'solid', pt: 0.75, color: 'C8D1D9' }, margin: 0.09,
  }));
  if (notes.length) slide.addNotes(notes.join('\n'));
}

/** Runs of one paragraph: a bullet on a run would begin a new paragraph, so only the first carries it. */
function paragraph(item, fontSize) {
  return item.inlines.map((inline, at) => ({
    text: inline.text,
    options: {
      fontSize, bold: inline.bold, breakLine: at === item.inlines.length - 1,
      ...(at === 0 ? { bullet: item.bullet, indentLevel: item.level, paraSpaceAfter: 12 } : {}),
    },
  }));
}

function size(body, withTable) {
  const lines = body.reduce((sum, item) => sum + Math.ceil(plain(item.inlines).length / 70), 0);
  if (withTable) return lines > 4 ? 16 : 20;
  return lines > 10 ? 18 : lines > 7 ? 22 : 26;
}

function rows(table, accent) {
  const cells = (row, options) => row.map((inlines) => ({ text: plain(inlines), options }));
  return [cells(table.header, { bold: true, color: 'FFFFFF', fill: { color: accent } }), ...table.rows.map((row) => cells(row, {}))];
}

function defineMasters(deck, doc, accent) {
  const foot = { text: { text: `Fictief voorbeeld voor de demonstratie van VIP-EZ · ${byline(doc)}`,
    options: { x: 0.6, y: 7.05, w: 11, h: 0.3, fontFace: FONT, fontSize: 10, color: 'B4450F' } } };
  const holder = (name, type, options) => ({ placeholder: { options: { name, type, fontFace: FONT, margin: 0, ...options }, text: '' } });
  const content = (title, height) => deck.defineSlideMaster({
    title,
    background: { color: 'FFFFFF' },
    slideNumber: { x: 12.2, y: 7.05, w: 0.7, h: 0.3, fontFace: FONT, fontSize: 10, color: '6B7C8C' },
    objects: [
      { rect: { x: 0, y: 0, w: 0.18, h: 7.5, fill: { color: accent } } }, foot,
      holder('title', 'title', { x: 0.6, y: 0.4, w: 12.1, h: 0.9, fontSize: 30, bold: true, color: accent, align: 'left', valign: 'middle' }),
      ...(height ? [holder('body', 'body', { x: 0.6, y: 1.5, w: 12.1, h: height, fontSize: 20, color: INK, align: 'left', valign: 'top' })] : []),
    ],
  });
  content('CONTENT', 5.3);
  content('MIXED', 2.0);
  content('TABLE', 0);
  deck.defineSlideMaster({
    title: 'OPENING',
    background: { color: accent },
    objects: [
      holder('title', 'title', { x: 0.9, y: 2.0, w: 11.5, h: 1.7, fontSize: 40, bold: true, color: 'FFFFFF', align: 'left', valign: 'bottom' }),
      holder('body', 'body', { x: 0.9, y: 3.95, w: 11.5, h: 1.9, fontSize: 18, color: 'FFFFFF', align: 'left', valign: 'top' }),
    ],
  });
}
