"use strict";
// One file on the upload page: its row, its own facts, sending it, and what became of it.
window.vipezUpload = window.vipezUpload || {};
window.vipezUpload.UploadFile = class UploadFile {
  constructor(file, page) {
    this.file = file;
    this.page = page;
    this.state = "waiting";
    this.id = null;
    this.hopeless = false; // empty, too large, or in the library already: sending it again changes nothing
    this.children = new Map();
    this.row = document.getElementById("file-row").content.firstElementChild.cloneNode(true);
    this.bar = this.part("progress");
    this.part(".file-name").textContent = file.name;
    this.part(".file-size").textContent = UploadFile.size(file.size, page.language);
    this.bar.setAttribute("aria-label", file.name);
    this.part("[name=title]").value = file.name.replace(/\.[^.]+$/, "").replace(/[_-]+/g, " ").trim();
    for (const act of this.row.querySelectorAll("[data-act]")) {
      act.setAttribute("aria-label", `${act.textContent}: ${file.name}`);
      act.addEventListener("click", () => (act.dataset.act === "retry" ? this.retry() : this.cancel()));
    }
    for (const field of ["kind", "visibility", "municipality"]) this.copyChoices(field);
  }

  static size(bytes, language) {
    const [number, unit] = bytes < 1e6 ? [Math.max(1, Math.round(bytes / 1e3)), "kB"] : [bytes / 1e6, "MB"];
    return `${number.toLocaleString(language, { maximumFractionDigits: 1 })} ${unit}`;
  }

  part(selector) { return this.row.querySelector(selector); }

  // The choices for all files, and first "as for all".
  copyChoices(field) {
    const own = this.part(`[name=${field}]`);
    own.add(new Option(this.page.say("as-all"), ""));
    for (const choice of document.getElementById(field).options) if (choice.value) own.add(new Option(choice.text, choice.value));
  }

  own(field) { return this.part(`[name=${field}]`).value.trim(); }

  // The fields without which it cannot be taken in, and that are still empty.
  lacking() {
    const either = (field) => this.own(field) || this.page.value(field);
    const ofOne = ["CIRCLE", "MUNICIPALITY"].includes(either("visibility"));
    return ["kind", "visibility", ...(ofOne ? ["municipality"] : [])].filter((field) => !either(field));
  }

  metadata() {
    const either = (field) => this.own(field) || this.page.value(field);
    return JSON.stringify({
      title: this.own("title") || this.file.name,
      kind: either("kind"), visibility: either("visibility"), municipality: either("municipality"), year: either("year"),
      authors: either("authors").split("\n"), themes: this.page.themes(),
    });
  }

  // Waiting, sending, reading, done, failed, cancelled: each with its sentence.
  become(state, sentence) {
    this.state = state;
    this.row.dataset.state = state;
    this.part(".file-state").textContent = sentence;
    const busy = state === "sending" || state === "reading";
    this.bar.hidden = !busy;
    if (state === "reading") this.bar.removeAttribute("value");
    this.part("[data-act=retry]").hidden = this.hopeless || (state !== "failed" && state !== "cancelled");
    const cancel = this.part("[data-act=cancel]");
    cancel.hidden = state === "done" || state === "reading";
    cancel.textContent = this.page.say(state === "sending" ? "cancel" : "remove");
    cancel.setAttribute("aria-label", `${cancel.textContent}: ${this.file.name}`);
    this.part(".file-facts").hidden = busy || state === "done";
    this.page.count();
  }

  link(id, text) {
    const anchor = document.createElement("a");
    anchor.href = this.page.documentAddress + encodeURIComponent(id);
    anchor.textContent = text;
    this.part(".file-state").append(" ", anchor);
  }

  send() {
    const body = new FormData();
    body.append("metadata", this.metadata());
    body.append("file", this.file);
    this.become("sending", this.page.say("sending"));
    return new Promise((done) => {
      const call = new XMLHttpRequest();
      this.call = call;
      call.open("POST", this.page.action);
      for (const [name, value] of Object.entries(this.page.headers())) call.setRequestHeader(name, value);
      call.upload.addEventListener("progress", (event) => {
        const percent = Math.floor((100 * event.loaded) / event.total);
        this.bar.value = percent;
        this.part(".file-state").textContent = `${this.page.say("sending")} ${percent} %`;
        this.page.count();
      });
      call.addEventListener("load", () => done(this.answered(call)));
      call.addEventListener("error", () => { this.become("failed", this.page.say("lost")); done(false); });
      call.addEventListener("abort", () => { this.become("cancelled", this.page.say("cancelled")); done(false); });
      call.send(body);
    });
  }

  // Says whether fields are to be put right before anything else is sent.
  answered(call) {
    if (call.status === 202) {
      this.id = JSON.parse(call.responseText).id;
      this.become("reading", this.page.say("reading"));
      return false;
    }
    let answer = {};
    try { answer = JSON.parse(call.responseText || "{}"); } catch { /* not from the application: the sentence below will do */ }
    const errors = answer.errors || [];
    this.hopeless = call.status === 409;
    this.become("failed", [answer.detail || this.page.say("failed"), ...errors.map((one) => this.page.label(one.field) + one.detail)].join(" "));
    const twin = call.getResponseHeader("X-Document");
    if (twin) this.link(twin, this.page.say("see-duplicate"));
    this.page.showErrors(errors);
    return errors.length > 0;
  }

  cancel() {
    if (this.state === "sending") this.call.abort();
    else { this.row.remove(); this.page.forget(this); }
  }

  retry() {
    this.become("waiting", "");
    this.page.sendAll();
  }

  // What the server tells of it and of what came out of it.
  async heard(progress) {
    if (progress.id !== this.id) return this.showChild(progress);
    if (progress.state === null) return this.become("failed", this.page.say("lost"));
    if (progress.state === "RECEIVED" || progress.state === "EXTRACTING") return;
    if (progress.state === "FAILED") return this.become("failed", this.page.say(`failure.${progress.failure}`));
    const found = await this.page.find(this.id);
    this.become("done", this.page.say("done"));
    this.link(this.id, found ? found.title : this.file.name);
    if (found) for (const child of found.children) await this.addChild(child);
  }

  async addChild(id) {
    const found = await this.page.find(id);
    if (!found || this.children.has(id)) return;
    const list = this.part(".file-children");
    const item = document.createElement("li");
    const anchor = document.createElement("a");
    const state = document.createElement("span");
    anchor.href = this.page.documentAddress + encodeURIComponent(id);
    anchor.textContent = found.fileName;
    state.className = "small";
    item.append(anchor, " ", state);
    list.append(item);
    list.hidden = false;
    this.children.set(id, { item, state, final: false });
    await this.showChild(found);
  }

  async showChild(progress) {
    const child = this.children.get(progress.id);
    if (!child || child.final || progress.state === null) return;
    child.final = progress.state !== "RECEIVED" && progress.state !== "EXTRACTING";
    child.item.dataset.state = progress.state;
    child.state.textContent = this.page.say(progress.state === "FAILED" ? `failure.${progress.failure}` : `state.${progress.state}`);
    if (!child.final) return;
    const found = await this.page.find(progress.id);
    if (found) for (const inner of found.children) await this.addChild(inner);
  }

  // Ids that are still on their way.
  unread() {
    const inner = [...this.children].filter(([, child]) => !child.final).map(([id]) => id);
    return this.state === "reading" ? [this.id, ...inner] : inner;
  }
};
