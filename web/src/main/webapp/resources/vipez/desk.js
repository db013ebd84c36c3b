// The curator's desk: takes proposals over, shows the page a proposal came from, chooses many, and follows the keys.
const id = (name) => document.getElementById(name);

function take(proposal) {
  const { target, value } = proposal.dataset;
  const boxes = [...document.querySelectorAll(`input[name="${target}"]`)].filter((box) => box.type === "checkbox");
  if (boxes.length > 0) boxes.filter((box) => box.value === value).forEach((box) => { box.checked = true; });
  else id(target).value = value;
  proposal.classList.add("taken");
}
document.querySelectorAll(".proposal .take").forEach((button) => button.addEventListener("click", () => take(button.closest(".proposal"))));
id("take-all")?.addEventListener("click", () => document.querySelectorAll(".proposal:not(.taken)").forEach(take));

// Many at once.
const boxes = [...document.querySelectorAll("#choice input[name=id]")];
const count = () => { if (id("bulk")) id("bulk").disabled = !boxes.some((box) => box.checked); };
boxes.forEach((box) => box.addEventListener("change", count));
id("all")?.addEventListener("change", (event) => { boxes.forEach((box) => { box.checked = event.target.checked; }); count(); });
count();

// With Alt or Ctrl alone, so that no letter typed does anything by surprise.
document.addEventListener("keydown", (event) => {
  if (event.ctrlKey && event.key === "Enter") { event.preventDefault(); id("desk:publish")?.click(); }
  if (!event.altKey || event.ctrlKey || event.metaKey) return;
  const step = { j: () => document.querySelector("a[rel=next]")?.click(), k: () => document.querySelector("a[rel=prev]")?.click(), v: () => id("take-all")?.click(), r: () => id("desk:reason")?.focus() }[event.key.toLowerCase()];
  if (step) { event.preventDefault(); step(); }
});

// The pages of a PDF, one at a time; where they cannot be drawn, the text.
const preview = id("preview");
let page = 1;
let pdf = null;
async function draw(wanted) {
  if (!preview) { id(`part-${wanted}`)?.scrollIntoView({ block: "nearest" }); return; }
  if (!pdf) {
    const pdfjs = await import(new URL(preview.dataset.library, location.href).href);
    pdfjs.GlobalWorkerOptions.workerSrc = new URL(preview.dataset.worker, location.href).href;
    pdf = await pdfjs.getDocument({ url: preview.dataset.content, isEvalSupported: false, enableXfa: false }).promise;
  }
  page = Math.min(Math.max(1, wanted), pdf.numPages);
  id("page-now").textContent = page;
  const sheet = await pdf.getPage(page);
  const canvas = preview.querySelector("canvas");
  const viewport = sheet.getViewport({ scale: (preview.clientWidth / sheet.getViewport({ scale: 1 }).width) * Math.min(devicePixelRatio || 1, 2) });
  canvas.width = viewport.width;
  canvas.height = viewport.height;
  await sheet.render({ canvas, canvasContext: canvas.getContext("2d"), viewport }).promise;
  preview.querySelector(".sheet").classList.add("drawn");
}
const show = (wanted) => draw(wanted).catch((error) => {
  console.warn("The page could not be drawn", error);
  preview.hidden = true;
  id("preview-text").hidden = false;
});
id("page-back")?.addEventListener("click", () => show(page - 1));
id("page-on")?.addEventListener("click", () => show(page + 1));
document.querySelectorAll(".proposal [data-page]").forEach((button) => button.addEventListener("click", () => show(Number(button.dataset.page))));
if (preview) show(1);
