// Draws a page of a PDF and, over it, the passage found and the words looked for, as they are marked in the page's text beside it.
// Where the page cannot be drawn, that text is shown instead.
const LETTER = /[\p{L}\p{N}]/u;
const CONTEXTS = [40, 25, 12, 5, 0];

// The letters and digits of a text, folded, each with where it came from.
function letters(pieces) {
  const found = { text: "", from: [] };
  for (const piece of pieces) {
    let at = 0;
    for (const sign of piece.text) {
      for (const plain of sign.normalize("NFKD").toLowerCase()) {
        if (LETTER.test(plain)) {
          found.text += plain;
          for (let unit = 0; unit < plain.length; unit++) found.from.push({ piece, at, length: sign.length });
        }
      }
      at += sign.length;
    }
  }
  return found;
}

// Where a stretch of one text stands in another: there where its surroundings stand too, nearest to its place.
function place(stretch, source, target) {
  const { start, end } = stretch;
  const expected = (start / Math.max(1, source.length)) * target.length;
  for (const context of CONTEXTS) {
    const from = Math.max(0, start - context);
    const wanted = source.slice(from, Math.min(source.length, end + context));
    let best = -1;
    for (let at = target.indexOf(wanted); at >= 0; at = target.indexOf(wanted, at + 1)) {
      if (best < 0 || Math.abs(at - expected) < Math.abs(best - expected)) best = at;
    }
    if (best >= 0) return { start: best + start - from, end: best + end - from };
  }
  return null;
}

// How wide each glyph of each font is, read from what the page draws.
async function widths(page, operators) {
  const { fnArray, argsArray } = await page.getOperatorList();
  const fonts = new Map();
  const saved = [];
  let font = "";
  fnArray.forEach((operator, index) => {
    const given = argsArray[index];
    if (operator === operators.setFont) font = given[0];
    else if (operator === operators.save) saved.push(font);
    else if (operator === operators.restore) font = saved.pop() ?? font;
    else if (operator === operators.showText) {
      if (!fonts.has(font)) fonts.set(font, new Map());
      const known = fonts.get(font);
      for (const glyph of given[0]) if (glyph && typeof glyph === "object" && glyph.unicode) known.set(glyph.unicode, glyph.width);
    }
  });
  return fonts;
}

// How far into an item, from 0 to 1, each of its signs begins.
function steps(item, known) {
  const text = item.str;
  const starts = new Array(text.length + 1).fill(0);
  const usual = known && known.size > 0 ? [...known.values()].reduce((sum, width) => sum + width, 0) / known.size : 1;
  let at = 0;
  let width = 0;
  while (at < text.length) {
    let size = 1;
    if (known) for (let longer = Math.min(3, text.length - at); longer > 1; longer--) if (known.has(text.slice(at, at + longer))) { size = longer; break; }
    const here = (known && known.get(text.slice(at, at + size))) ?? (text[at] === " " ? usual * 0.5 : usual);
    for (let unit = 0; unit < size; unit++) starts[at + unit] = width + (here * unit) / size;
    width += here;
    at += size;
  }
  starts[text.length] = width;
  return starts.map((start) => (width > 0 ? start / width : 0));
}

function box(item, from, to, viewport, kind) {
  const [a, b, c, d, e, f] = item.transform;
  const along = Math.hypot(a, b) || 1;
  const point = (part, up) => viewport.convertToViewportPoint(e + (a / along) * item.width * part + c * up, f + (b / along) * item.width * part + d * up);
  const corners = [point(from, -0.22), point(to, -0.22), point(from, 0.85), point(to, 0.85)];
  const xs = corners.map((corner) => corner[0]);
  const ys = corners.map((corner) => corner[1]);
  const mark = document.createElement("i");
  mark.className = kind;
  mark.style.left = `${(100 * Math.min(...xs)) / viewport.width}%`;
  mark.style.top = `${(100 * Math.min(...ys)) / viewport.height}%`;
  mark.style.width = `${(100 * (Math.max(...xs) - Math.min(...xs))) / viewport.width}%`;
  mark.style.height = `${(100 * (Math.max(...ys) - Math.min(...ys))) / viewport.height}%`;
  return mark;
}

// The stretches of the page's text that are of one kind: each a run of its letters.
function stretches(source, wanted) {
  const runs = [];
  let open = null;
  source.from.forEach(({ piece }, index) => {
    const run = wanted(piece);
    if (run === null) open = null;
    else if (open && open.run === run) open.end = index + 1;
    else runs.push((open = { run, start: index, end: index + 1 }));
  });
  return runs;
}

async function mark(reading, page, viewport, operators) {
  const pieces = [];
  const walker = document.createTreeWalker(reading.querySelector(".body"), NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode;
    node.textContent.split("\n").forEach((line) => pieces.push({ text: line, mark: node.parentElement.closest("mark"), found: node.parentElement.closest(".in") !== null }));
  }
  if (!pieces.some((piece) => piece.mark || piece.found)) return;
  const { items } = await page.getTextContent();
  const drawn = letters(items.filter((item) => item.str).map((item) => ({ text: item.str, item })));
  const source = letters(pieces);
  const fonts = await widths(page, operators);
  const glyphs = reading.querySelector(".glyphs");
  const show = (stretch, kind) => {
    const at = place(stretch, source.text, drawn.text);
    for (let index = at ? at.start : 0; at && index < at.end; ) {
      const first = drawn.from[index];
      let last = first;
      while (index < at.end && drawn.from[index].piece === first.piece) last = drawn.from[index++];
      const { item } = first.piece;
      const starts = steps(item, fonts.get(item.fontName));
      glyphs.append(box(item, starts[first.at], starts[Math.min(item.str.length, last.at + last.length)], viewport, kind));
    }
  };
  // Line by line, for a passage may run over columns that the text has in another order.
  stretches(source, (piece) => (piece.found ? piece : null)).forEach((stretch) => show(stretch, "in"));
  stretches(source, (piece) => piece.mark).forEach((stretch) => show(stretch, "word"));
  const first = glyphs.querySelector(".in") ?? glyphs.querySelector(".word");
  if (first && !reading.closest(".preview")) first.scrollIntoView({ block: "center" });
  else if (first) reading.querySelector(".sheet").scrollTop = Math.max(0, first.offsetTop - 60);
}

async function draw(reading) {
  const sheet = reading.querySelector(".sheet");
  const pdfjs = await import(new URL(sheet.dataset.library, location.href).href);
  pdfjs.GlobalWorkerOptions.workerSrc = new URL(sheet.dataset.worker, location.href).href;
  const pdf = await pdfjs.getDocument({ url: sheet.dataset.content, isEvalSupported: false, enableXfa: false }).promise;
  const page = await pdf.getPage(Math.min(Number(sheet.dataset.page), pdf.numPages));
  const canvas = sheet.querySelector("canvas");
  const natural = page.getViewport({ scale: 1 });
  const viewport = page.getViewport({ scale: (sheet.clientWidth / natural.width) * Math.min(Math.max(window.devicePixelRatio || 1, 1.5), 2) });
  canvas.width = viewport.width;
  canvas.height = viewport.height;
  await page.render({ canvas, canvasContext: canvas.getContext("2d"), viewport }).promise;
  await mark(reading, page, viewport, pdfjs.OPS);
  sheet.classList.add("drawn");
}

function drawAll() {
  document.querySelectorAll(".reading:not(.begun)").forEach((reading) => {
    const sheet = reading.querySelector(".sheet");
    if (!sheet || sheet.clientWidth === 0) return;
    reading.classList.add("begun");
    draw(reading).catch((error) => {
      console.warn("The page could not be drawn", error);
      sheet.hidden = true;
      reading.querySelector(".page").hidden = false;
    });
  });
}
drawAll();
document.addEventListener("vipez:reading", drawAll);
