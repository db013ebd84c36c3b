"use strict";
// The results of a search: on a phone they come first, with the facets folded; on a wide screen a passage opens beside them.
document.addEventListener("DOMContentLoaded", () => {
  const wide = window.matchMedia("(min-width: 1181px)");
  if (window.matchMedia("(max-width: 900px)").matches) document.querySelectorAll(".facets > details").forEach((facets) => { facets.open = false; });
  const toPassage = (root) => {
    const found = root.querySelector(".page.text:not([hidden]) .in");
    const box = found && found.closest(".preview .page.text");
    if (box) box.scrollTop = Math.max(0, found.offsetTop - box.offsetTop - 60);
    else if (found) found.scrollIntoView({ block: "center" });
  };
  toPassage(document);

  const beside = async (link) => {
    const answer = await fetch(link.dataset.beside, { headers: { Accept: "text/html" } });
    if (!answer.ok) throw new Error(String(answer.status));
    const other = new DOMParser().parseFromString(await answer.text(), "text/html").querySelector("aside.preview");
    if (!other || other.children.length === 0) throw new Error("nothing beside");
    document.querySelector("aside.preview").replaceWith(document.adoptNode(other));
    document.querySelectorAll(".hit.sel").forEach((hit) => hit.classList.remove("sel"));
    link.closest(".hit").classList.add("sel");
    document.querySelectorAll(".psg.on").forEach((passage) => passage.classList.remove("on"));
    link.closest(".psg").classList.add("on");
    history.replaceState(null, "", link.dataset.beside);
    document.dispatchEvent(new Event("vipez:reading"));
    toPassage(other);
  };
  // What can be ticked is ticked with the space bar too.
  document.addEventListener("keydown", (event) => {
    const choice = event.key === " " && event.target instanceof Element && event.target.closest("a[role=checkbox]");
    if (!choice) return;
    event.preventDefault();
    choice.click();
  });
  document.addEventListener("click", (event) => {
    const plain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
    const passage = plain && wide.matches && event.target instanceof Element && event.target.closest(".psg");
    const link = passage && passage.querySelector("a[data-beside]");
    if (!link || String(window.getSelection())) return;
    event.preventDefault();
    beside(link).catch(() => { location.href = link.href; });
  });
});
