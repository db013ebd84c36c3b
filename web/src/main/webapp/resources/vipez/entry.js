"use strict";
// Answers are saved when a field is left. Each save repeats what stood there when it was read; when a colleague was first, both values are shown.
(() => {
  const page = document.getElementById("entry");
  if (!page) return;
  const say = (key, ...values) => {
    const text = document.querySelector(`#sentences [data-key="${key}"]`)?.textContent ?? key;
    return values.reduce((said, value, place) => said.replaceAll(`{${place}}`, value), text);
  };
  const clock = (instant) => new Date(instant).toLocaleTimeString(page.dataset.language, { hour: "2-digit", minute: "2-digit", timeZone: "Europe/Amsterdam" });
  const make = (tag, text, kind) => {
    const element = document.createElement(tag);
    element.textContent = text;
    if (kind) element.className = kind;
    return element;
  };
  const questions = new Map();
  let unsaved = 0;
  window.addEventListener("beforeunload", (event) => {
    if (unsaved > 0) event.preventDefault();
  });

  class Question {
    constructor(row) {
      this.row = row;
      this.address = `${page.dataset.address}/${row.dataset.indicator}`;
      this.vintage = Number(row.dataset.vintage);
      this.note = Number(row.dataset.note);
      this.held = Number(row.dataset.held);
      this.busy = false;
      this.again = false;
      this.last = JSON.stringify(this.typed());
      this.standing = row.querySelector(".waits .btn");
      this.standing.addEventListener("click", () => {
        this.field("value").value = this.standing.dataset.standing;
        this.save();
      });
      row.addEventListener("change", () => this.changed());
      this.field("value").addEventListener("keydown", (event) => {
        if (event.key === "Enter") this.onwards(event);
      });
    }

    field(name) {
      return this.row.querySelector(`[name=${name}]`);
    }

    typed() {
      const missing = this.field("status").value === "M";
      return {
        value: missing ? "" : this.field("value").value.trim(),
        status: this.field("status").value,
        reason: missing ? this.field("reason").value : "",
        note: this.field("note").value.trim(),
      };
    }

    onwards(event) {
      event.preventDefault();
      if (this.held) this.save();
      const values = [...page.querySelectorAll(".question [name=value]:not(:disabled)")];
      const next = values[values.indexOf(event.target) + (event.shiftKey ? -1 : 1)];
      if (next) next.focus();
      else event.target.blur();
    }

    changed() {
      const missing = this.field("status").value === "M";
      this.row.querySelector(".reason").classList.toggle("hidden", !missing);
      this.field("value").disabled = missing;
      if (missing && !this.field("reason").value) {
        this.field("reason").focus();
        return;
      }
      this.save();
    }

    async save() {
      const typed = this.typed();
      if (this.busy) {
        this.again = true;
        return;
      }
      // What waits is tried again: it may fit by now.
      if (JSON.stringify(typed) === this.last && !this.held) {
        this.wrong(null);
        return;
      }
      this.busy = true;
      unsaved++;
      this.state(say("saving"));
      try {
        const answer = await fetch(this.address, {
          method: "PUT",
          headers: { "Accept-Language": document.documentElement.lang, "Content-Type": "application/json", Accept: "application/json", "X-CSRF-Token": page.dataset.csrf },
          body: JSON.stringify({ ...typed, vintage: this.vintage, noteNumber: this.note, heldId: this.held }),
        });
        await this.answered(answer, typed);
      } catch {
        this.failed(say("failed"));
      } finally {
        unsaved--;
        this.busy = false;
        if (this.again) {
          this.again = false;
          this.save();
        }
      }
    }

    async answered(answer, typed) {
      if (answer.ok) {
        const saved = await answer.json();
        // An emptied field takes nothing away: a figure goes by saying that there is none.
        if (!typed.value && typed.status !== "M") this.field("value").value = saved.entry.shown;
        this.last = JSON.stringify({ ...typed, value: typed.value || (typed.status === "M" ? "" : saved.entry.shown) });
        this.stands(saved.entry);
        this.state(say(saved.entry.held ? "held" : "saved", clock(Date.now())));
        saved.others.forEach((other) => questions.get(other.indicator)?.follows(other));
        progress(saved.progress);
        saved.made.forEach(outcome);
      } else if (answer.status === 409) {
        await this.conflict(typed, await answer.json());
      } else if (answer.status === 422) {
        const problem = await answer.json();
        this.state("");
        this.wrong(problem.errors ?? [{ field: "value", detail: problem.detail }]);
      } else {
        this.failed(answer.status === 401 || answer.status === 403 ? say("expired") : say("failed"));
      }
    }

    stands(entry) {
      this.vintage = entry.vintage;
      this.note = entry.noteNumber;
      this.held = entry.held?.id ?? 0;
      this.row.classList.toggle("done", entry.status !== null && !entry.held);
      this.row.querySelector("[data-history]").classList.toggle("hidden", entry.vintage === 0);
      this.wrong(null);
      this.row.querySelector(".conflict").hidden = true;
      this.waits(entry);
    }

    // Part and whole that do not fit say so at both; the one that was typed last waits, and is saved with the one that makes it fit.
    waits(entry) {
      const box = this.row.querySelector("[data-waits]");
      box.hidden = !entry.waits;
      box.querySelector("p").textContent = entry.waits;
      this.standing.dataset.standing = entry.held?.standing ?? "";
      this.standing.classList.toggle("hidden", !this.standing.dataset.standing);
      if (entry.held && entry.waits) this.field("value").setAttribute("aria-invalid", "true");
    }

    // What a save elsewhere did to this question: what waited here may count now. What a colleague did meanwhile is left to show as a conflict.
    follows(entry) {
      const waited = this.held !== 0 && !entry.held;
      if (waited || entry.vintage === this.vintage) this.stands(entry);
      else this.waits(entry);
      if (waited) this.state(say("saved", clock(Date.now())));
    }

    wrong(errors) {
      const place = this.row.querySelector("[data-error]");
      ["value", "status", "reason", "note"].forEach((name) => this.field(name).removeAttribute("aria-invalid"));
      place.hidden = !errors;
      place.textContent = errors ? errors.map((one) => one.detail).join(" ") : "";
      errors?.forEach((one) => this.field(one.field)?.setAttribute("aria-invalid", "true"));
    }

    state(text, wrong) {
      const place = this.row.querySelector(".state");
      place.textContent = text;
      place.classList.toggle("wrong", Boolean(wrong));
    }

    failed(text) {
      this.state(`${text} `, true);
      const retry = make("button", say("retry"), "btn quiet small");
      retry.type = "button";
      retry.addEventListener("click", () => this.save());
      this.row.querySelector(".state").append(retry);
    }

    // A colleague was first: both values, and the choice between them. A round that closed has no answer to choose from.
    async conflict(mine, problem) {
      const answer = await fetch(this.address, { headers: { "Accept-Language": document.documentElement.lang, Accept: "application/json" } });
      if (!answer.ok) {
        this.failed(problem.detail);
        return;
      }
      const theirs = await answer.json();
      const box = this.row.querySelector(".conflict");
      const shown = (value, note) => [value === "" ? say("conflict-missing") : value, note].filter(Boolean).join(" · ");
      const acts = make("div", "", "row wrap");
      const keep = make("button", say("keep-theirs"), "btn quiet small");
      const take = make("button", say("take-mine"), "btn small");
      keep.type = take.type = "button";
      keep.addEventListener("click", () => this.show(theirs));
      take.addEventListener("click", () => {
        this.vintage = theirs.vintage;
        this.note = theirs.noteNumber;
        this.held = theirs.held?.id ?? 0;
        box.hidden = true;
        this.save();
      });
      acts.append(keep, take);
      box.replaceChildren(make("p", say("conflict", theirs.by ?? "", theirs.at ? clock(theirs.at) : "", shown(theirs.shown, theirs.note), shown(mine.value, mine.note))), acts);
      box.hidden = false;
      this.state("");
      keep.focus();
    }

    show(entry) {
      this.field("value").value = entry.shown;
      this.field("status").value = entry.held?.status ?? entry.status ?? "A";
      this.field("reason").value = entry.reason ?? "";
      this.field("note").value = entry.note;
      this.row.querySelector(".reason").classList.toggle("hidden", entry.status !== "M");
      this.field("value").disabled = entry.status === "M";
      this.last = JSON.stringify(this.typed());
      this.stands(entry);
      this.field("value").focus();
    }
  }

  // What is made of the answer stands in this category, or in another one that is not shown.
  const outcome = (made) => {
    const row = page.querySelector(`[data-made="${made.indicator}"]`);
    if (!row) return;
    row.querySelector("[data-shown]").textContent = made.shown;
    row.querySelector("[data-history]").classList.toggle("hidden", made.status === null);
    const waiting = row.querySelector("[data-waiting]");
    waiting.textContent = made.waiting;
    waiting.classList.toggle("hidden", !made.waiting);
  };

  const progress = (steps) => {
    let done = 0;
    let all = 0;
    for (const step of steps) {
      done += step.done;
      all += step.all;
      const item = page.querySelector(`[data-step="${step.category}"]`);
      if (!item) continue;
      item.classList.toggle("done", step.done === step.all);
      item.querySelector(".count").textContent = say("count", step.done, step.all);
    }
    document.getElementById("entry-bar").value = done;
    document.getElementById("entry-total").textContent = say("count", done, all);
    document.getElementById("entry-lead").textContent = done === all ? say("left-none", all) : say("left", all - done, all);
  };

  page.querySelectorAll(".question").forEach((row) => questions.set(row.dataset.indicator, new Question(row)));
})();
