// Reads one Markdown source: front matter, checked, and the text as a small list of blocks that every writer understands.
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { marked } from 'marked';
import { FORMATS, KINDS, THEMES, VISIBILITIES } from './vocabulary.mjs';

const KEYS = ['title', 'kind', 'municipality', 'year', 'visibility', 'themes', 'authors', 'format', 'language'];
const NOTICE_START = 'Fictief voorbeeld';

/** The document in one source file; throws an Error naming the file when anything in it is not as it should be. */
export function readSource(path) {
  const slug = basename(path, '.md');
  const [, head, body] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(readFileSync(path, 'utf8').replace(/\r\n/g, '\n'))
    ?? fail(slug, 'has no front matter');
  const meta = frontMatter(slug, head);
  const blocks = toBlocks(marked.lexer(body), slug);
  if (blocks[0]?.type === 'heading' && blocks[0].level === 1) blocks.shift();
  const notice = blocks.find((block) => block.type === 'quote');
  if (!notice || !plain(notice.inlines).startsWith(NOTICE_START)) fail(slug, `has no notice "${NOTICE_START} …"`);
  return { slug, ...meta, notice: plain(notice.inlines), blocks: blocks.filter((block) => block !== notice) };
}

/** The words of a list of inlines, without their markup. */
export function plain(inlines) {
  return inlines.map((inline) => inline.text).join('');
}

function frontMatter(slug, head) {
  const meta = {};
  for (const line of head.split('\n').filter((text) => text.trim())) {
    const [, key, raw] = /^(\w+):\s*(.*)$/.exec(line) ?? fail(slug, `cannot read "${line}"`);
    const value = raw.replace(/\s+#.*$/, '').trim().replace(/^"(.*)"$/, '$1');
    meta[key] = value.startsWith('[') ? value.slice(1, -1).split(',').map((item) => item.trim()).filter(Boolean) : value;
  }
  const keys = Object.keys(meta);
  const odd = [...KEYS.filter((key) => !keys.includes(key)), ...keys.filter((key) => !KEYS.includes(key))];
  if (odd.length) fail(slug, `missing or unknown keys: ${odd.join(', ')}`);
  check(slug, 'kind', meta.kind, Object.keys(KINDS));
  check(slug, 'visibility', meta.visibility, VISIBILITIES);
  check(slug, 'format', meta.format, FORMATS);
  meta.themes.forEach((theme) => check(slug, 'theme', theme, THEMES));
  if (!/^GM\d{4}$/.test(meta.municipality)) fail(slug, `municipality ${meta.municipality}`);
  if (!/^20\d\d$/.test(meta.year)) fail(slug, `year ${meta.year}`);
  if ((meta.kind === 'PRESENTATION') !== (meta.format === 'pptx')) fail(slug, 'a presentation is pptx, and nothing else is');
  return meta;
}

function toBlocks(tokens, slug) {
  return tokens.flatMap((token) => {
    switch (token.type) {
      case 'space': return [];
      case 'heading': return [{ type: 'heading', level: token.depth, inlines: inlines(token.tokens) }];
      case 'paragraph': return [{ type: 'paragraph', inlines: inlines(token.tokens) }];
      case 'blockquote': return [{ type: 'quote', inlines: inlines(token.tokens.flatMap((part) => part.tokens ?? [])) }];
      case 'list': return [{ type: 'list', ordered: token.ordered, items: items(token, 0) }];
      case 'table': return [{ type: 'table', header: token.header.map(cell), rows: token.rows.map((row) => row.map(cell)) }];
      case 'html': return token.text.trim() === '<!-- page -->' ? [{ type: 'page' }] : fail(slug, `HTML ${token.text}`);
      default: return fail(slug, `${token.type} is not supported: ${token.raw.slice(0, 60)}`);
    }
  });
}

function items(list, level) {
  return list.items.flatMap((item) => {
    const own = item.tokens.filter((token) => token.type !== 'list');
    const below = item.tokens.filter((token) => token.type === 'list');
    return [
      { level, inlines: inlines(own.flatMap((token) => token.tokens ?? [])) },
      ...below.flatMap((inner) => items(inner, level + 1)),
    ];
  });
}

function cell(token) {
  return inlines(token.tokens);
}

function inlines(tokens, bold = false) {
  return tokens.flatMap((token) => {
    if (token.type === 'br') return [{ text: ' ', bold }];
    if (token.type === 'strong') return inlines(token.tokens, true);
    if (token.tokens) return inlines(token.tokens, bold);
    return [{ text: unescape(token.text ?? token.raw).replace(/\s*\n\s*/g, ' '), bold }];
  });
}

function unescape(text) {
  return text.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&quot;/g, '"').replace(/&#39;/g, "'").replace(/&amp;/g, '&');
}

function check(slug, what, value, allowed) {
  if (!allowed.includes(value)) fail(slug, `unknown ${what} ${value}`);
}

function fail(slug, why) {
  throw new Error(`${slug}: ${why}`);
}
