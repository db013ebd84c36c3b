"use strict";
// The upload page: takes files (dropped, folders too, or chosen), sends two at a time, and asks after all of them at once until each was read.
document.addEventListener("DOMContentLoaded", () => {
  const form = document.getElementById("upload");
  if (!form) return;
  const AT_ONCE = 2;
  const sentences = new Map([...document.querySelectorAll("#sentences [data-key]")].map((one) => [one.dataset.key, one.textContent]));
  const drop = document.getElementById("drop");
  const chosen = document.getElementById("files");
  const problem = document.getElementById("problem");
  const button = form.querySelector("button[type=submit]");
  const files = [];
  let sending = false;
  let watching = false;

  const page = {
    action: form.dataset.action,
    documentAddress: form.dataset.document,
    language: form.dataset.language,
    say: (key) => sentences.get(key) || sentences.get("failed"),
    value: (field) => document.getElementById(field).value.trim(),
    themes: () => [...form.querySelectorAll("input[name=themes]:checked")].map((box) => box.value),
    headers: () => ({ "X-CSRF-Token": form.dataset.csrf, "Accept-Language": form.dataset.language, Accept: "application/json" }),
    forget: (file) => { files.splice(files.indexOf(file), 1); page.count(); },
    find: async (id) => {
      const answer = await fetch(`${page.action}/${encodeURIComponent(id)}`, { headers: { Accept: "application/json" } });
      return answer.ok ? answer.json() : null;
    },
    showErrors: (errors) => {
      for (const error of errors) {
        const place = form.querySelector(`[data-error="${error.field}"]`);
        if (place) place.textContent = error.detail;
      }
    },
    count: () => {
      const ended = files.filter((file) => file.state === "done" || file.state === "failed" || file.state === "cancelled");
      const failed = ended.filter((file) => file.state === "failed").length;
      const share = files.reduce((sum, file) => sum + (ended.includes(file) ? 100 : file.state === "reading" ? 90 : file.state === "sending" ? 0.9 * (file.bar.value || 0) : 0), 0);
      document.getElementById("total").hidden = files.length === 0;
      document.getElementById("total-bar").value = files.length === 0 ? 0 : share / files.length;
      const text = page.say("total").replace("{0}", ended.length - failed).replace("{1}", files.length).replace("{2}", failed);
      const shown = document.getElementById("total-text");
      if (shown.textContent !== text) shown.textContent = text;
    },
    sendAll: async () => {
      watch();
      if (sending) return;
      form.querySelectorAll("[data-error]").forEach((place) => { place.textContent = ""; });
      // What is still to be chosen is said before anything is sent, not after a hundred megabytes.
      const lacking = [...new Set(files.filter((file) => file.state === "waiting").flatMap((file) => file.lacking()))];
      page.showErrors(lacking.map((field) => ({ field, detail: page.say("required") })));
      if (lacking.length > 0) { page.toFirstError(); return; }
      sending = true;
      button.disabled = true;
      document.getElementById("total").scrollIntoView({ block: "start" });
      let stopped = false;
      const sendNext = async () => {
        for (let next = files.find((file) => file.state === "waiting"); next && !stopped; next = files.find((file) => file.state === "waiting")) {
          stopped = await next.send() || stopped;
          watch();
        }
      };
      await Promise.all(Array.from({ length: AT_ONCE }, sendNext));
      button.disabled = false;
      sending = false;
      if (stopped) page.toFirstError();
    },
    toFirstError: () => {
      const wrong = form.querySelector("[data-error]:not(:empty)");
      if (wrong) wrong.closest(".field, fieldset").querySelector("select, input, textarea").focus();
    },
    label: (field) => {
      const place = form.querySelector(`[data-error="${field}"]`);
      const label = place && place.closest(".field") && place.closest(".field").querySelector("label");
      return label ? `${label.textContent}: ` : "";
    },
  };

  const watch = async () => {
    if (watching) return;
    watching = true;
    for (let wait = 400; ; wait = Math.min(wait * 1.4, 3000)) {
      const ids = files.flatMap((file) => file.unread()).slice(0, 500);
      if (ids.length === 0 && !sending) break;
      await new Promise((next) => { setTimeout(next, wait); });
      if (ids.length === 0) continue;
      try {
        const answer = await fetch(`${page.action}/progress`, {
          method: "POST", headers: { ...page.headers(), "Content-Type": "application/json" }, body: JSON.stringify({ ids }),
        });
        if (answer.status === 401 || answer.status === 403) { complain(page.say("lost")); break; }
        if (!answer.ok) continue;
        for (const item of (await answer.json()).items) for (const file of files) await file.heard(item);
      } catch { /* the network was away for a moment: ask again */ }
    }
    watching = false;
  };
  const complain = (sentence) => { problem.textContent = sentence; problem.hidden = false; };

  const add = (file) => {
    const entry = new window.vipezUpload.UploadFile(file, page);
    files.push(entry);
    document.getElementById("queue").append(entry.row);
    problem.hidden = true;
    entry.hopeless = file.size === 0 || file.size > Number(form.dataset.max);
    if (file.size === 0) entry.become("failed", page.say("empty"));
    else if (entry.hopeless) entry.become("failed", page.say("too-large"));
    else entry.become("waiting", "");
  };
  const addEntry = async (entry) => {
    if (entry.isFile) return add(await new Promise((done, fail) => { entry.file(done, fail); }));
    const reader = entry.createReader();
    for (let some = [null]; some.length > 0;) {
      some = await new Promise((done, fail) => { reader.readEntries(done, fail); });
      for (const one of some) await addEntry(one);
    }
  };
  chosen.addEventListener("change", () => { for (const file of chosen.files) add(file); chosen.value = ""; });
  for (const type of ["dragenter", "dragover"]) drop.addEventListener(type, (event) => { event.preventDefault(); drop.classList.add("over"); });
  drop.addEventListener("dragleave", () => drop.classList.remove("over"));
  drop.addEventListener("drop", async (event) => {
    event.preventDefault();
    drop.classList.remove("over");
    const entries = [...event.dataTransfer.items].map((item) => item.webkitGetAsEntry && item.webkitGetAsEntry()).filter(Boolean);
    if (entries.length === 0) for (const file of event.dataTransfer.files) add(file);
    for (const entry of entries) await addEntry(entry);
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    // Files refused for a field that was filled in since are sent again.
    files.filter((file) => file.state === "failed" && file.id === null && !file.hopeless)
      .forEach((file) => file.become("waiting", ""));
    if (files.some((file) => file.state === "waiting")) page.sendAll();
    else complain(page.say("none"));
  });
  // A file let go beside the place for it would open instead of this page, and take what was typed with it.
  for (const type of ["dragover", "drop"]) window.addEventListener(type, (event) => { event.preventDefault(); });
  window.addEventListener("beforeunload", (event) => { if (sending || files.some((file) => file.state === "waiting")) event.preventDefault(); });
});
