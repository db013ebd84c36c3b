"use strict";
// A file handed over to a source; the page then shows the run, and looks again while one goes on.
(() => {
  const form = document.getElementById("hand");
  if (!form) return;
  const problem = document.getElementById("hand-problem");
  const tell = (text) => {
    problem.textContent = text;
    problem.hidden = false;
  };
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    const file = document.getElementById("hand-file").files[0];
    if (!file) return;
    try {
      const answer = await fetch(form.dataset.address, { method: "POST", headers: { "Accept-Language": document.documentElement.lang, "Content-Type": "text/csv", "X-CSRF-Token": form.dataset.csrf }, body: await file.arrayBuffer() });
      const told = await answer.json();
      if (answer.ok) window.location.href = `${window.location.pathname}?code=${encodeURIComponent(told.source)}&run=${told.id}`;
      else tell(told.detail);
    } catch {
      tell(form.dataset.failed);
    }
  });
})();
