"use strict";
// Tells how far analysing documents again is, as long as it runs.
document.addEventListener("DOMContentLoaded", () => {
  const box = document.querySelector("[data-analysis]");
  if (!box || box.dataset.running !== "true") return;
  const bar = box.querySelector("progress");
  const label = box.querySelector(".row span");
  const count = box.querySelector(".num");
  let quiet = 0;
  const look = async () => {
    const answer = await fetch(box.dataset.analysis, { headers: { "Accept-Language": document.documentElement.lang, Accept: "application/json" } }).catch(() => null);
    if (!answer || !answer.ok) return;
    const progress = await answer.json();
    bar.max = Math.max(progress.total, 1);
    bar.value = progress.done;
    count.textContent = `${progress.done} / ${progress.total}`;
    label.textContent = progress.running ? box.dataset.busyText : box.dataset.doneText;
    // Right after a change it may not have begun yet.
    quiet = progress.running ? 0 : quiet + 1;
    if (quiet < 4) setTimeout(look, 1000);
  };
  look();
});
