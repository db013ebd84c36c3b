// A document as ODT, written part by part: outline headings, lists, tables, and the notice in the foot of each page.
import JSZip from 'jszip';
import { columnWidths } from './columns.mjs';
import { authorLine, byline, colour } from './vocabulary.mjs';
import { add, packed, writtenOn, xml } from './zip.mjs';

const SPACES = ['office', 'style', 'text', 'table', 'meta']
  .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`).join(' ')
  + ' xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/"'
  + ' xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" office:version="1.3"';
const MIME = 'application/vnd.oasis.opendocument.text';

export function toOdt(doc) {
  const zip = new JSZip();
  add(zip, 'mimetype', MIME, doc, { compression: 'STORE' }); // must come first, and unpacked
  add(zip, 'META-INF/manifest.xml', manifest(), doc);
  add(zip, 'meta.xml', meta(doc), doc);
  add(zip, 'styles.xml', styles(doc), doc);
  add(zip, 'content.xml', content(doc), doc);
  return packed(zip);
}

function manifest() {
  const entry = (path, type) => `<manifest:file-entry manifest:full-path="${path}" manifest:media-type="${type}"/>`;
  return `${declaration()}<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3">`
    + entry('/', MIME) + ['content.xml', 'styles.xml', 'meta.xml'].map((path) => entry(path, 'text/xml')).join('')
    + '</manifest:manifest>';
}

function meta(doc) {
  const when = writtenOn(doc).toISOString().replace('.000Z', '');
  const author = xml(doc.authors.join(', '));
  return `${declaration()}<office:document-meta ${SPACES}><office:meta><meta:generator>VIP-EZ</meta:generator>`
    + `<dc:title>${xml(doc.title)}</dc:title><dc:subject>${xml(byline(doc))}</dc:subject><dc:description>${xml(doc.notice)}</dc:description>`
    + `<meta:initial-creator>${author}</meta:initial-creator><dc:creator>${author}</dc:creator>`
    + `<meta:creation-date>${when}</meta:creation-date><dc:date>${when}</dc:date><dc:language>${doc.language}-NL</dc:language>`
    + '</office:meta></office:document-meta>';
}

function content(doc) {
  return `${declaration()}<office:document-content ${SPACES}><office:automatic-styles>
<style:style style:name="Bold" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>
<style:style style:name="Break1" style:family="paragraph" style:parent-style-name="Heading_20_1"><style:paragraph-properties fo:break-before="page"/></style:style>
<style:style style:name="Break0" style:family="paragraph" style:parent-style-name="Text_20_body"><style:paragraph-properties fo:break-before="page"/></style:style>
<style:style style:name="Cell" style:family="table-cell"><style:table-cell-properties fo:padding="0.08cm" fo:border="0.5pt solid #c8d1d9"/></style:style>
<style:style style:name="Head" style:family="table-cell"><style:table-cell-properties fo:padding="0.08cm" fo:border="0.5pt solid #c8d1d9" fo:background-color="#eef2f5"/></style:style>
${doc.blocks.map((block, at) => (block.type === 'table' ? columnStyles(block, at) : '')).join('')}${listStyle('Bullets', false)}${listStyle('Numbers', true)}
</office:automatic-styles><office:body><office:text>
<text:p text:style-name="Title">${xml(doc.title)}</text:p>
<text:p text:style-name="Subtitle">${xml(authorLine(doc))}</text:p>
<text:p text:style-name="Notice">${xml(doc.notice)}</text:p>
${blocks(doc.blocks)}
</office:text></office:body></office:document-content>`;
}

function blocks(list) {
  let broken = false;
  return list.map((block, at) => {
    const mark = broken;
    broken = block.type === 'page';
    switch (block.type) {
      case 'page': return '';
      case 'heading': {
        const level = block.level - 1;
        const style = mark ? 'Break1' : `Heading_20_${level}`;
        return `<text:h text:style-name="${style}" text:outline-level="${level}">${inline(block.inlines)}</text:h>`;
      }
      case 'list': return listBlock(block);
      case 'table': return table(block, at);
      case 'quote': return `<text:p text:style-name="Quotations">${inline(block.inlines)}</text:p>`;
      default: return `<text:p text:style-name="${mark ? 'Break0' : 'Text_20_body'}">${inline(block.inlines)}</text:p>`;
    }
  }).filter(Boolean).join('\n');
}

function listBlock(block) {
  const items = block.items.map((item) => {
    const open = '<text:list><text:list-item>'.repeat(item.level);
    const close = '</text:list-item></text:list>'.repeat(item.level);
    return `<text:list-item>${open}<text:p text:style-name="List">${inline(item.inlines)}</text:p>${close}</text:list-item>`;
  });
  return `<text:list text:style-name="${block.ordered ? 'Numbers' : 'Bullets'}">${items.join('')}</text:list>`;
}

function table(block, at) {
  const row = (cells, style, para) => `<table:table-row>${cells.map((cell) => `<table:table-cell table:style-name="${style}" `
    + `office:value-type="string"><text:p text:style-name="${para}">${inline(cell)}</text:p></table:table-cell>`).join('')}</table:table-row>`;
  return `<table:table table:name="Tabel${at}">${columns(block, at)}`
    + `<table:table-header-rows>${row(block.header, 'Head', 'Table_20_Heading')}</table:table-header-rows>`
    + `${block.rows.map((cells) => row(cells, 'Cell', 'Table_20_Contents')).join('')}</table:table><text:p text:style-name="Gap"/>`;
}

function columns(block, at) {
  return block.header.map((cell, column) => `<table:table-column table:style-name="Tabel${at}.${column}"/>`).join('');
}

function columnStyles(block, at) {
  return columnWidths(block, 16.3).map((width, column) => `<style:style style:name="Tabel${at}.${column}" style:family="table-column">`
    + `<style:table-column-properties style:column-width="${width.toFixed(2)}cm"/></style:style>\n`).join('');
}

function inline(parts) {
  return parts.map((part) => (part.bold ? `<text:span text:style-name="Bold">${xml(part.text)}</text:span>` : xml(part.text))).join('');
}

function listStyle(name, numbered) {
  const level = (depth) => {
    const layout = `<style:list-level-properties text:list-level-position-and-space-mode="label-alignment"><style:list-level-label-alignment `
      + `text:label-followed-by="listtab" fo:margin-left="${0.7 * depth}cm" fo:text-indent="-0.5cm"/></style:list-level-properties>`;
    return numbered && depth === 1
      ? `<text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix=".">${layout}</text:list-level-style-number>`
      : `<text:list-level-style-bullet text:level="${depth}" text:bullet-char="${depth === 1 ? '•' : '–'}">${layout}</text:list-level-style-bullet>`;
  };
  return `<text:list-style style:name="${name}">${level(1)}${level(2)}</text:list-style>`;
}

function styles(doc) {
  const accent = `#${colour(doc.municipality)}`;
  const paragraph = (name, parent, paragraphs, texts, more = '') => `<style:style style:name="${name.replace(/ /g, '_20_')}" `
    + `style:display-name="${name}" style:family="paragraph"${parent ? ` style:parent-style-name="${parent}"` : ''}${more}>`
    + `<style:paragraph-properties ${paragraphs}/><style:text-properties ${texts}/></style:style>\n`;
  const heading = (level, size) => paragraph(`Heading ${level}`, 'Standard', 'fo:margin-top="0.5cm" fo:margin-bottom="0.15cm" fo:keep-with-next="always"',
    `fo:font-size="${size}pt" fo:font-weight="bold" fo:color="${accent}"`, ` style:default-outline-level="${level}"`);
  return `${declaration()}<office:document-styles ${SPACES}>
<office:font-face-decls><style:font-face style:name="Carlito" svg:font-family="Calibri, Carlito, sans-serif"/></office:font-face-decls><office:styles>
<style:default-style style:family="paragraph"><style:text-properties style:font-name="Carlito" fo:font-size="11pt" fo:language="nl" fo:country="NL"/></style:default-style>
${paragraph('Standard', '', 'fo:line-height="120%"', 'fo:color="#16232e"')}${paragraph('Text body', 'Standard', 'fo:margin-bottom="0.22cm"', '')}
${paragraph('Title', 'Standard', 'fo:margin-bottom="0.15cm"', `fo:font-size="22pt" fo:font-weight="bold" fo:color="${accent}"`)}
${paragraph('Subtitle', 'Standard', 'fo:margin-bottom="0.3cm"', 'fo:color="#46586a"')}${heading(1, 15)}${heading(2, 12.5)}${heading(3, 11)}
${paragraph('Notice', 'Standard', 'fo:background-color="#fbf1ea" fo:padding="0.15cm" fo:border="none" fo:margin-bottom="0.3cm"', 'fo:color="#8a340a" fo:font-size="9.5pt"')}
${paragraph('Quotations', 'Standard', 'fo:margin-left="0.8cm" fo:margin-bottom="0.2cm"', 'fo:font-style="italic"')}
${paragraph('List', 'Standard', 'fo:margin-bottom="0.08cm"', '')}${paragraph('Table Contents', 'Standard', 'fo:line-height="110%"', 'fo:font-size="9.5pt"')}
${paragraph('Table Heading', 'Table_20_Contents', 'fo:line-height="110%"', 'fo:font-weight="bold"')}${paragraph('Gap', 'Standard', 'fo:margin-bottom="0.1cm"', 'fo:font-size="6pt"')}
${paragraph('Footer', 'Standard', 'fo:margin-top="0.2cm"', 'fo:font-size="8pt" fo:color="#b4450f"')}
</office:styles><office:automatic-styles><style:page-layout style:name="A4"><style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm"
 fo:margin-top="2.2cm" fo:margin-bottom="1.6cm" fo:margin-left="2.5cm" fo:margin-right="2.2cm"/><style:footer-style/></style:page-layout></office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="A4"><style:footer><text:p text:style-name="Footer">Fictief voorbeeld voor de demonstratie van VIP-EZ · ${xml(byline(doc))} · pagina <text:page-number text:select-page="current"/></text:p></style:footer></style:master-page></office:master-styles>
</office:document-styles>`;
}

function declaration() {
  return '<?xml version="1.0" encoding="UTF-8"?>\n';
}
