"use strict";
// Tries the settings while they are typed, and saves them with a reason. The server computes both.
(() => {
  const form = document.getElementById("tune");
  if (!form) return;
  const preview = document.getElementById("preview");
  const wrong = document.getElementById("tune-error");
  const knobs = [...form.querySelectorAll("[data-knob]")];
  const rules = [...form.querySelectorAll("[data-rule]")];
  let asked = 0;
  let later = 0;

  const typed = () => ({
    values: Object.fromEntries(knobs.map((one) => [one.name, one.value === "" ? null : Number(one.value)])),
    off: rules.filter((one) => !one.checked).map((one) => one.dataset.rule),
  });
  const send = (method, path, body) =>
    fetch(`${form.dataset.address}${path}`, {
      method,
      headers: { "Accept-Language": document.documentElement.lang, "Content-Type": "application/json", Accept: "application/json", "X-CSRF-Token": form.dataset.csrf },
      body: JSON.stringify(body),
    });
  const tell = (problem) => {
    wrong.hidden = !problem;
    wrong.textContent = problem ? (problem.errors?.length ? problem.errors.map((one) => one.detail).join(" ") : problem.detail) : "";
    knobs.forEach((one) => one.toggleAttribute("aria-invalid", Boolean(problem?.errors?.some((error) => error.field === one.name))));
  };
  const failed = () => tell({ detail: document.getElementById("tune-failed").textContent });
  const bar = (name, count, all) => {
    document.getElementById(name).max = Math.max(all, 1);
    document.getElementById(name).value = count;
    document.getElementById(`${name}-count`).textContent = count;
  };

  const look = async () => {
    const turn = ++asked;
    preview.textContent = document.getElementById("tune-busy").textContent;
    try {
      const answer = await send("POST", "/previews", typed());
      const said = await answer.json();
      // What was typed since has its own answer.
      if (turn !== asked) return;
      if (!answer.ok) {
        preview.textContent = "";
        tell(said);
        return;
      }
      tell(null);
      preview.textContent = said.sentence;
      bar("preview-now", said.now, said.figures);
      bar("preview-then", said.then, said.figures);
    } catch {
      preview.textContent = "";
      failed();
    }
  };
  form.addEventListener("input", (event) => {
    if (event.target.id === "why") return;
    clearTimeout(later);
    later = setTimeout(look, 400);
  });
  document.getElementById("tune-usual").addEventListener("click", () => {
    knobs.forEach((one) => (one.value = ""));
    rules.forEach((one) => (one.checked = true));
    look();
  });
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    try {
      const answer = await send("PUT", "", { ...typed(), number: Number(form.dataset.number), reason: document.getElementById("why").value });
      if (answer.ok) window.location.reload();
      else tell(await answer.json());
    } catch {
      failed();
    }
  });
  look();
})();
