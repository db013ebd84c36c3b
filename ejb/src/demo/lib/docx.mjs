// A document as DOCX, with the heading styles, tables and lists that Word itself would make.
import {
  AlignmentType, BorderStyle, Document, Footer, Header, HeadingLevel, LevelFormat, Packer, PageNumber, Paragraph, ShadingType,
  Table, TableCell, TableRow, TextRun, WidthType,
} from 'docx';
import { columnWidths } from './columns.mjs';
import { authorLine, byline, colour } from './vocabulary.mjs';
import { stamped } from './zip.mjs';

const HEADINGS = { 2: HeadingLevel.HEADING_1, 3: HeadingLevel.HEADING_2, 4: HeadingLevel.HEADING_3 };

export async function toDocx(doc) {
  const accent = colour(doc.municipality);
  const file = new Document({
    title: doc.title,
    creator: doc.authors.join(', '),
    lastModifiedBy: doc.authors[0],
    subject: byline(doc),
    description: doc.notice,
    keywords: doc.themes.join(', '),
    styles: styles(accent),
    numbering: { config: numberings(doc) },
    sections: [{
      properties: { page: { size: { width: 11906, height: 16838 }, margin: { top: 1360, bottom: 1360, left: 1420, right: 1250 } } },
      headers: { default: new Header({ children: [small(byline(doc), '6B7C8C')] }) },
      footers: { default: new Footer({ children: [footer()] }) },
      children: [
        new Paragraph({ text: doc.title, heading: HeadingLevel.TITLE }),
        new Paragraph({ text: authorLine(doc), style: 'Subtitle' }),
        new Paragraph({ text: doc.notice, style: 'Notice' }),
        ...children(doc.blocks),
      ],
    }],
  });
  return stamped(await Packer.toBuffer(file), doc);
}

function children(blocks) {
  let broken = false;
  return blocks.flatMap((block, at) => {
    const pageBreakBefore = broken;
    broken = block.type === 'page';
    switch (block.type) {
      case 'page': return [];
      case 'heading': return [new Paragraph({ children: runs(block.inlines), heading: HEADINGS[block.level], pageBreakBefore })];
      case 'list': return block.items.map((item) => new Paragraph({
        children: runs(item.inlines),
        numbering: { reference: block.ordered && item.level === 0 ? `numbers-${at}` : 'bullets', level: item.level },
      }));
      case 'table': return [table(block), new Paragraph({ text: '', spacing: { after: 60 } })];
      case 'quote': return [new Paragraph({ children: runs(block.inlines), style: 'IntenseQuote' })];
      default: return [new Paragraph({ children: runs(block.inlines), pageBreakBefore })];
    }
  });
}

function runs(inlines) {
  return inlines.map((inline) => new TextRun({ text: inline.text, bold: inline.bold }));
}

function table(block) {
  const line = { style: BorderStyle.SINGLE, size: 4, color: 'C8D1D9' };
  const widths = columnWidths(block, 9200).map(Math.round);
  const row = (cells, header) => new TableRow({
    tableHeader: header,
    cantSplit: true,
    children: cells.map((inlines, column) => new TableCell({
      width: { size: widths[column], type: WidthType.DXA },
      shading: header ? { type: ShadingType.CLEAR, fill: 'EEF2F5', color: 'auto' } : undefined,
      margins: { top: 50, bottom: 50, left: 90, right: 90 },
      children: [new Paragraph({
        style: 'TableText',
        children: runs(header ? inlines.map((part) => ({ ...part, bold: true })) : inlines),
      })],
    })),
  });
  return new Table({
    columnWidths: widths,
    width: { size: 9200, type: WidthType.DXA },
    borders: { top: line, bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line },
    rows: [row(block.header, true), ...block.rows.map((cells) => row(cells, false))],
  });
}

function numberings(doc) {
  const level = (format, text) => [0, 1].map((depth) => ({
    level: depth,
    format: depth ? LevelFormat.BULLET : format,
    text: depth ? '–' : text,
    alignment: AlignmentType.LEFT,
    style: { paragraph: { indent: { left: 420 + depth * 400, hanging: 300 }, spacing: { after: 50 } } },
  }));
  const ordered = doc.blocks.flatMap((block, at) => (block.type === 'list' && block.ordered ? [at] : []));
  return [
    { reference: 'bullets', levels: level(LevelFormat.BULLET, '•') },
    ...ordered.map((at) => ({ reference: `numbers-${at}`, levels: level(LevelFormat.DECIMAL, '%1.') })),
  ];
}

function footer() {
  return new Paragraph({ children: [
    new TextRun({ text: 'Fictief voorbeeld voor de demonstratie van VIP-EZ   ·   pagina ', size: 16, color: 'B4450F' }),
    new TextRun({ children: [PageNumber.CURRENT], size: 16, color: 'B4450F' }),
  ] });
}

function small(text, color) {
  return new Paragraph({ alignment: AlignmentType.RIGHT, children: [new TextRun({ text, size: 16, color })] });
}

function styles(accent) {
  const heading = (size, before) => ({ run: { size, bold: true, color: accent, font: 'Calibri' },
    paragraph: { spacing: { before, after: 80, line: 250, lineRule: 'auto' }, keepNext: true } });
  return {
    default: {
      document: { run: { font: 'Calibri', size: 22, language: { value: 'nl-NL' } }, paragraph: { spacing: { after: 120, line: 276 } } },
      title: heading(44, 0), heading1: heading(30, 280), heading2: heading(25, 200), heading3: heading(22, 160),
    },
    paragraphStyles: [
      { id: 'Subtitle', name: 'Subtitle', basedOn: 'Normal', run: { color: '46586A', size: 20 } },
      { id: 'Notice', name: 'Notice', basedOn: 'Normal', run: { color: '8A340A', size: 19 },
        paragraph: { border: { left: { style: BorderStyle.SINGLE, size: 18, color: 'B4450F', space: 8 } } } },
      { id: 'IntenseQuote', name: 'Intense Quote', basedOn: 'Normal', run: { italics: true }, paragraph: { indent: { left: 400 } } },
      { id: 'TableText', name: 'Table Text', basedOn: 'Normal', run: { size: 19 }, paragraph: { spacing: { after: 0, line: 250 } } },
    ],
  };
}
