// Makes the demonstration documents: documents/*.md beside this file -> PDF, DOCX, ODT, PPTX and HTML files with an index.
//   node make-documents.mjs            all of them
//   node make-documents.mjs SLUG ...   only these (the index still lists all)
//   node make-documents.mjs --check    only read and check the sources
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { toDocx } from './lib/docx.mjs';
import { toHtml } from './lib/html.mjs';
import { toOdt } from './lib/odt.mjs';
import { toPdf } from './lib/pdf.mjs';
import { toPptx } from './lib/pptx.mjs';
import { readSource } from './lib/source.mjs';

const HERE = dirname(fileURLToPath(import.meta.url));
const SOURCES = join(HERE, 'documents');
const TARGET = join(HERE, '../main/resources/demonstration/documents');
const WRITERS = { pdf: toPdf, docx: toDocx, odt: toOdt, pptx: toPptx, html: toHtml };
const COLUMNS = ['file', 'title', 'kind', 'municipality', 'year', 'visibility', 'themes', 'authors', 'language'];

const chosen = process.argv.slice(2);
const documents = readdirSync(SOURCES).filter((name) => name.endsWith('.md')).sort().map((name) => readSource(join(SOURCES, name)));
console.log(`${documents.length} sources read`);
if (!chosen.includes('--check')) await make();

async function make() {
  mkdirSync(TARGET, { recursive: true });
  const wanted = new Set([...documents.map(fileName), 'index.csv']);
  readdirSync(TARGET).filter((name) => !wanted.has(name)).forEach((name) => rmSync(join(TARGET, name)));
  let bytes = 0;
  for (const doc of documents.filter(({ slug }) => !chosen.length || chosen.includes(slug))) {
    const content = Buffer.from(await WRITERS[doc.format](doc));
    writeFileSync(join(TARGET, fileName(doc)), content);
    bytes += content.length;
    console.log(`${fileName(doc)} ${content.length}`);
  }
  writeFileSync(join(TARGET, 'index.csv'), index());
  console.log(`${Math.round(bytes / 1024)} KiB written`);
}

function fileName(doc) {
  return `${doc.slug}.${doc.format}`;
}

function index() {
  const row = (doc) => COLUMNS.map((column) => field(column === 'file' ? fileName(doc) : doc[column])).join(',');
  return `${[COLUMNS.join(','), ...documents.map(row)].join('\n')}\n`;
}

function field(value) {
  const text = Array.isArray(value) ? value.join('|') : value;
  return /[",\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}
