// Draws one page of a PDF; where that fails, the text of the page is shown instead.
const sheet = document.getElementById("pdf-page");
const fallback = document.getElementById("page-text");
async function draw() {
  const pdfjs = await import(new URL(sheet.dataset.library, location.href).href);
  pdfjs.GlobalWorkerOptions.workerSrc = new URL(sheet.dataset.worker, location.href).href;
  const pdf = await pdfjs.getDocument({ url: sheet.dataset.content, isEvalSupported: false, enableXfa: false }).promise;
  const page = await pdf.getPage(Math.min(Number(sheet.dataset.page), pdf.numPages));
  const canvas = sheet.querySelector("canvas");
  const natural = page.getViewport({ scale: 1 });
  const scale = (sheet.clientWidth / natural.width) * Math.min(window.devicePixelRatio || 1, 2);
  const viewport = page.getViewport({ scale });
  canvas.width = viewport.width;
  canvas.height = viewport.height;
  await page.render({ canvas, canvasContext: canvas.getContext("2d"), viewport }).promise;
  const words = new Set([...fallback.querySelectorAll("mark")].map((mark) => mark.textContent.toLowerCase()));
  if (words.size > 0) await mark(page, viewport, words);
  sheet.classList.add("drawn");
}
// A mark lies over each run of text that holds a marked word; its place in the run follows from the letters before it.
async function mark(page, viewport, words) {
  const glyphs = sheet.querySelector(".glyphs");
  const { items } = await page.getTextContent();
  for (const item of items) {
    const text = item.str.toLowerCase();
    for (const word of words) {
      for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
        const [x, y] = viewport.convertToViewportPoint(item.transform[4] + (item.width * at) / text.length, item.transform[5]);
        const height = Math.hypot(item.transform[2], item.transform[3]) * viewport.scale;
        const box = document.createElement("i");
        box.style.left = `${(100 * x) / viewport.width}%`;
        box.style.top = `${(100 * (y - height)) / viewport.height}%`;
        box.style.width = `${((100 * item.width * word.length) / text.length) * viewport.scale / viewport.width}%`;
        box.style.height = `${(125 * height) / viewport.height}%`;
        glyphs.append(box);
      }
    }
  }
}
draw().catch((error) => {
  console.warn("The page could not be drawn", error);
  sheet.hidden = true;
  fallback.hidden = false;
});
