"use strict";
// Stars, notes and "did this help": each tells the server at once and says what came of it.
document.addEventListener("DOMContentLoaded", () => {
  const tell = (element, method, path, body) =>
    fetch(`/api/v1/${path}`, {
      method,
      headers: { "X-CSRF-Token": element.dataset.csrf, "Content-Type": "application/json" },
      body: body === undefined ? undefined : JSON.stringify(body),
    }).then((answer) => { if (!answer.ok) throw new Error(String(answer.status)); });

  document.querySelectorAll("[data-star]").forEach((star) => star.addEventListener("click", () => {
    const on = star.getAttribute("aria-pressed") !== "true";
    const path = `favourites/${encodeURIComponent(star.dataset.star)}`;
    star.disabled = true;
    (on ? tell(star, "PUT", path, { note: "" }) : tell(star, "DELETE", path))
      .then(() => star.setAttribute("aria-pressed", String(on)))
      .catch(() => { star.title = star.dataset.failed; })
      .finally(() => { star.disabled = false; star.focus(); });
  }));

  document.querySelectorAll("[data-note]").forEach((note) => {
    const field = note.querySelector("input");
    const status = note.querySelector("[role=status]");
    field.addEventListener("keydown", (event) => { if (event.key === "Enter") { event.preventDefault(); field.blur(); } });
    field.addEventListener("change", () =>
      tell(note, "PUT", `favourites/${encodeURIComponent(note.dataset.note)}`, { note: field.value })
        .then(() => { status.textContent = note.dataset.saved; })
        .catch(() => { status.textContent = note.dataset.failed; }));
  });

  document.querySelectorAll("[data-helped]").forEach((box) => {
    const yes = box.querySelector("[value=yes]");
    const no = box.querySelector("[value=no]");
    const remark = box.querySelector("textarea");
    const status = box.querySelector("[role=status]");
    const say = (helped) =>
      tell(box, "PUT", `documents/${encodeURIComponent(box.dataset.helped)}/feedback`, { helped, remark: remark.value })
        .then(() => {
          yes.setAttribute("aria-pressed", String(helped));
          no.setAttribute("aria-pressed", String(!helped));
          box.querySelector(".why-not").hidden = false;
          status.textContent = box.dataset.thanks;
        })
        .catch(() => { status.textContent = box.dataset.failed; });
    yes.addEventListener("click", () => say(true));
    no.addEventListener("click", () => say(false));
    box.querySelector("[value=remark]").addEventListener("click", () => say(yes.getAttribute("aria-pressed") === "true"));
  });
});
