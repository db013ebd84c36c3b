// A document as HTML: once for the web (html), once for print (pdf).
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { authorLine, byline, colour } from './vocabulary.mjs';

const require = createRequire(import.meta.url);

export function toHtml(doc) {
  return page(doc, webStyle(doc), `<p class="notice">${escape(doc.notice)}</p>`);
}

/** The HTML that is printed to PDF; its fonts are inside, so that the print does not depend on the machine's own. */
export function toPrintHtml(doc) {
  return page(doc, fontFaces() + printStyle(doc), `<p class="notice">${escape(doc.notice)}</p>`);
}

export function escape(text) {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

function page(doc, style, notice) {
  return `<!DOCTYPE html>
<html lang="${doc.language}">
<head>
<meta charset="utf-8">
<title>${escape(doc.title)}</title>
<meta name="author" content="${escape(doc.authors.join(', '))}">
<meta name="description" content="${escape(byline(doc))}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<style>
${style}</style>
</head>
<body>
<header>
<p class="byline">${escape(byline(doc))}</p>
<h1>${escape(doc.title)}</h1>
<p class="authors">${escape(authorLine(doc))}</p>
${notice}
</header>
<main>
${blocks(doc.blocks)}
</main>
</body>
</html>
`;
}

function blocks(list) {
  let broken = false;
  return list.map((block) => {
    const mark = broken ? ' class="new-page"' : '';
    broken = block.type === 'page';
    switch (block.type) {
      case 'page': return '';
      case 'heading': return `<h${block.level}${mark}>${inline(block.inlines)}</h${block.level}>`;
      case 'paragraph': return `<p${mark}>${inline(block.inlines)}</p>`;
      case 'quote': return `<blockquote${mark}><p>${inline(block.inlines)}</p></blockquote>`;
      case 'list': return nested(block, mark);
      default: return table(block, mark);
    }
  }).filter(Boolean).join('\n');
}

function nested(block, mark) {
  const tag = block.ordered ? 'ol' : 'ul';
  let level = 0;
  let out = `<${tag}${mark}>`;
  block.items.forEach((item, at) => {
    if (item.level > level) out += '<ul>';
    else if (at > 0) out += '</li>' + '</ul></li>'.repeat(level - item.level);
    level = item.level;
    out += `\n<li>${inline(item.inlines)}`;
  });
  return `${out}</li>${'</ul></li>'.repeat(level)}\n</${tag}>`;
}

function table(block, mark) {
  const row = (cells, tag) => `<tr>${cells.map((cell) => `<${tag}>${inline(cell)}</${tag}>`).join('')}</tr>`;
  return `<table${mark}>\n<thead>${row(block.header, 'th')}</thead>\n<tbody>\n${
    block.rows.map((cells) => row(cells, 'td')).join('\n')}\n</tbody>\n</table>`;
}

function inline(parts) {
  return parts.map((part) => (part.bold ? `<strong>${escape(part.text)}</strong>` : escape(part.text))).join('');
}

function webStyle(doc) {
  return `body { font: 17px/1.55 Georgia, serif; color: #16232e; max-width: 46rem; margin: 2.5rem auto; padding: 0 1.25rem; }
h1, h2, h3, .byline, table { font-family: "Segoe UI", system-ui, sans-serif; line-height: 1.25; }
h1, h2, h3 { color: #${colour(doc.municipality)}; }
.byline, .authors { color: #46586a; margin: 0; }
.notice { border-left: 4px solid #b4450f; background: #fbf3ec; padding: .5rem .9rem; }
table { border-collapse: collapse; width: 100%; font-size: .88em; margin: 1rem 0; }
th, td { border: 1px solid #dbe2e8; padding: .35rem .55rem; text-align: left; vertical-align: top; }
th { background: #eef2f5; }
`;
}

function printStyle(doc) {
  const accent = `#${colour(doc.municipality)}`;
  return `@page { size: A4; margin: 24mm 22mm 24mm 25mm;
  @top-right { content: "${byline(doc)}"; font: 8pt "Source Sans 3"; color: #6b7c8c; }
  @bottom-left { content: "Fictief voorbeeld voor de demonstratie van VIP-EZ"; font: 8pt "Source Sans 3"; color: #b4450f; }
  @bottom-right { content: "pagina " counter(page) " van " counter(pages); font: 8pt "Source Sans 3"; color: #6b7c8c; } }
@page :first { @top-right { content: ""; } }
body { font: 10.5pt/1.5 "Source Serif 4"; color: #16232e; margin: 0; hyphens: manual; }
h1, h2, h3, .byline, .authors, .notice, table { font-family: "Source Sans 3"; }
h1 { font-size: 25pt; line-height: 1.15; margin: 1mm 0 2mm; color: ${accent}; font-weight: 600; }
h2 { font-size: 14.5pt; line-height: 1.25; margin: 7mm 0 1.5mm; color: ${accent}; font-weight: 600; break-after: avoid; }
h3 { font-size: 11.5pt; margin: 4mm 0 1mm; break-after: avoid; }
header { border-bottom: 1.2pt solid ${accent}; padding-bottom: 4mm; margin-bottom: 5mm; }
.byline { font-size: 10.5pt; color: ${accent}; margin: 0; } .authors { margin: 0 0 3mm; color: #46586a; font-size: 9.5pt; }
.notice { margin: 0; font-size: 9pt; color: #8a340a; background: #fbf1ea; padding: 2mm 3mm; }
p { margin: 0 0 2.4mm; orphans: 3; widows: 3; } ul, ol { margin: 0 0 3mm; padding-left: 6mm; } li { margin-bottom: .8mm; }
table { border-collapse: collapse; width: 100%; font-size: 9.2pt; line-height: 1.35; margin: 2mm 0 4mm; }
th, td { border-bottom: .5pt solid #c8d1d9; padding: 1.3mm 2mm; text-align: left; vertical-align: top; }
th { background: #eef2f5; border-bottom: 1pt solid ${accent}; font-weight: 600; } tr { break-inside: avoid; }
blockquote { margin: 0 0 3mm; padding-left: 4mm; border-left: 2pt solid ${accent}; } .new-page { break-before: page; margin-top: 0; }
`;
}

function fontFaces() {
  const face = (family, name, weight) => {
    const root = dirname(require.resolve(`@fontsource/${name}/package.json`));
    const data = readFileSync(join(root, 'files', `${name}-latin-${weight}-normal.woff2`)).toString('base64');
    return `@font-face { font-family: "${family}"; font-weight: ${weight}; src: url(data:font/woff2;base64,${data}); }\n`;
  };
  return face('Source Sans 3', 'source-sans-3', 400) + face('Source Sans 3', 'source-sans-3', 600)
    + face('Source Serif 4', 'source-serif-4', 400) + face('Source Serif 4', 'source-serif-4', 700);
}
