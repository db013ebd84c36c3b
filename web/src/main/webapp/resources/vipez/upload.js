"use strict";
// Uploads files one after the other, tells how far each is, and waits until each was read.
document.addEventListener("DOMContentLoaded", () => {
  const form = document.getElementById("upload");
  if (!form) return;
  const say = form.dataset;
  const queue = document.getElementById("queue");
  const chosen = document.getElementById("files");
  const drop = document.getElementById("drop");
  const problem = document.getElementById("problem");
  const waiting = [];

  const add = (files) => {
    for (const file of files) {
      const row = document.createElement("li");
      const name = document.createElement("b");
      const state = document.createElement("span");
      const bar = document.createElement("progress");
      name.textContent = file.name;
      bar.max = 100;
      bar.value = 0;
      bar.setAttribute("aria-label", file.name);
      state.className = "small";
      row.append(name, bar, state);
      queue.append(row);
      const entry = { file, row, bar, state };
      if (file.size === 0) fail(entry, say.empty);
      else if (file.size > Number(say.max)) fail(entry, say.tooLarge);
      else waiting.push(entry);
    }
  };
  const fail = (entry, why) => {
    entry.row.className = "bad";
    entry.state.textContent = why;
    entry.bar.hidden = true;
  };
  chosen.addEventListener("change", () => { add(chosen.files); chosen.value = ""; });
  for (const type of ["dragenter", "dragover"]) drop.addEventListener(type, (event) => { event.preventDefault(); drop.classList.add("over"); });
  drop.addEventListener("dragleave", () => drop.classList.remove("over"));
  drop.addEventListener("drop", (event) => { event.preventDefault(); drop.classList.remove("over"); add(event.dataTransfer.files); });

  const value = (id) => document.getElementById(id).value.trim();
  const metadata = (file, several) => JSON.stringify({
    title: (!several && value("title")) || file.name.replace(/\.[^.]+$/, "").replace(/[_-]+/g, " "),
    kind: value("kind"), visibility: value("visibility"), municipality: value("municipality"), year: value("year"),
    authors: value("authors").split("\n"),
    themes: [...form.querySelectorAll("input[name=themes]:checked")].map((box) => box.value),
  });
  const send = (entry, several) => new Promise((done) => {
    const body = new FormData();
    body.append("metadata", metadata(entry.file, several));
    body.append("file", entry.file);
    const call = new XMLHttpRequest();
    call.open("POST", say.action);
    call.setRequestHeader("X-CSRF-Token", say.csrf);
    call.setRequestHeader("Accept-Language", say.language);
    call.setRequestHeader("Accept", "application/json");
    call.upload.addEventListener("progress", (event) => { entry.bar.value = (100 * event.loaded) / event.total; });
    call.addEventListener("load", () => done(call));
    call.addEventListener("error", () => done(null));
    entry.state.textContent = say.sending;
    call.send(body);
  });
  const link = (entry, id, text) => {
    const anchor = document.createElement("a");
    anchor.href = say.document + encodeURIComponent(id);
    anchor.textContent = text;
    entry.state.append(" ", anchor);
  };
  const refused = (entry, call) => {
    const answer = JSON.parse(call.responseText || "{}");
    fail(entry, answer.detail || say.failed);
    const twin = call.getResponseHeader("X-Document");
    if (twin) link(entry, twin, say.duplicate);
    for (const error of answer.errors || []) {
      const place = form.querySelector(`[data-error="${error.field}"]`);
      if (place) place.textContent = error.detail;
    }
    return (answer.errors || []).length > 0;
  };
  const watch = async (entry, id) => {
    entry.state.textContent = say.reading;
    entry.bar.removeAttribute("value");
    for (let wait = 300; ; wait = Math.min(wait * 1.5, 3000)) {
      await new Promise((next) => setTimeout(next, wait));
      const answer = await fetch(`${say.action}/${id}`, { headers: { Accept: "application/json" } });
      if (!answer.ok) return fail(entry, say.lost);
      const document = await answer.json();
      if (document.state === "RECEIVED" || document.state === "EXTRACTING") continue;
      if (document.state === "FAILED") return fail(entry, say[`failure${document.failure}`] || say.failed);
      entry.bar.value = 100;
      entry.row.className = "good";
      entry.state.textContent = say.done;
      return link(entry, id, document.title);
    }
  };
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    form.querySelectorAll("[data-error]").forEach((place) => { place.textContent = ""; });
    problem.hidden = waiting.length > 0;
    problem.textContent = say.none;
    const several = waiting.length > 1;
    const button = form.querySelector("button[type=submit]");
    button.disabled = true;
    while (waiting.length > 0) {
      const entry = waiting[0];
      const call = await send(entry, several);
      if (call && call.status === 202) {
        waiting.shift();
        watch(entry, JSON.parse(call.responseText).id);
      } else if (!call) {
        fail(entry, say.lost);
        break;
      } else if (refused(entry, call)) {
        entry.bar.hidden = false;
        break; // The fields are the same for all: they are to be put right first.
      } else {
        waiting.shift();
      }
    }
    button.disabled = false;
  });
});
