"use strict";
// Narrows the catalogue while words are typed: areas with something in them open, the others go. Without this script the form asks the server.
(() => {
  const place = document.getElementById("catalogue");
  const find = document.getElementById("find");
  if (!place || !find) return;
  const groups = [...place.querySelectorAll("details.category")].map((box) => ({
    box,
    count: box.querySelector("[data-group-count]"),
    whole: box.querySelector("[data-group-count]").textContent,
    rows: [...box.querySelectorAll("li")],
    open: box.open,
  }));
  const all = groups.reduce((sum, group) => sum + group.rows.length, 0);
  const found = document.getElementById("found");
  const said = found.textContent;
  const fill = (text, ...values) => values.reduce((filled, value, at) => filled.replaceAll(`{${at}}`, value), text);
  const folds = place.querySelector(".folds");
  folds.hidden = groups.length < 2;
  folds.addEventListener("click", (event) => {
    const fold = event.target.dataset.fold;
    if (fold) groups.forEach((group) => (group.box.open = fold === "open"));
  });

  // What the server narrowed by already stands in the address: only other words narrow further.
  const asked = find.value.trim();
  let narrowed = false;
  const narrow = () => {
    const text = find.value.trim();
    const words = text === asked ? [] : text.toLowerCase().split(/\s+/).filter(Boolean);
    let left = 0;
    groups.forEach((group) => {
      if (!narrowed && words.length) group.open = group.box.open;
      let here = 0;
      group.rows.forEach((row) => {
        row.hidden = !words.every((word) => row.dataset.words.includes(word));
        if (!row.hidden) here++;
      });
      left += here;
      group.box.hidden = here === 0;
      group.count.textContent = words.length ? fill(place.dataset.group, here, group.rows.length) : group.whole;
      if (words.length) group.box.open = here > 0;
      else if (narrowed) group.box.open = group.open;
    });
    narrowed = words.length > 0;
    found.textContent = narrowed ? fill(place.dataset.count, left, all) : said;
    document.getElementById("nothing-left").hidden = left > 0 || all === 0;
  };
  let timer;
  find.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(narrow, 120);
  });

  // An address that names an area opens it.
  const named = () => {
    const box = /^#category-\d+$/.test(location.hash) && document.querySelector(location.hash);
    if (box) box.open = true;
  };
  window.addEventListener("hashchange", named);
  named();
})();
