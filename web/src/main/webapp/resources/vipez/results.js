"use strict";
// On a phone the results come first: the facets start folded.
document.addEventListener("DOMContentLoaded", () => {
  if (!window.matchMedia("(max-width: 900px)").matches) return;
  document.querySelectorAll(".facets > details").forEach((facets) => { facets.open = false; });
});
