"use strict";
// A filled-in spreadsheet: tried or handed in; what is wrong is listed, and can be had back marked in the same sheet.
(() => {
  const page = document.getElementById("entry");
  const chosen = document.getElementById("sheet-file");
  const result = document.getElementById("sheet-result");
  if (!page || !chosen) return;
  const TYPES = {
    xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    ods: "application/vnd.oasis.opendocument.spreadsheet",
    csv: "text/csv",
  };
  const FIRST = 12;
  const say = (key, ...values) => {
    const [many, one] = (document.querySelector(`#sentences [data-key="${key}"]`)?.textContent ?? key).split("|");
    const text = values[0] === 1 && one ? one : many;
    return values.reduce((said, value, place) => said.replaceAll(`{${place}}`, value), text);
  };
  const make = (tag, text, kind) => {
    const element = document.createElement(tag);
    element.textContent = text;
    if (kind) element.className = kind;
    return element;
  };
  const send = (path, file, type) =>
    fetch(`${page.dataset.upload}${path}`, { method: "POST", headers: { "Accept-Language": document.documentElement.lang, "Content-Type": type, "X-CSRF-Token": page.dataset.csrf }, body: file });

  // "row 2, value", as the service names a place, in the reader's language.
  const place = (field) => {
    const parts = /^row (\d+), (\w+)$/.exec(field);
    return parts ? say("place", parts[1], say(`column-${parts[2].toLowerCase()}`)) : field;
  };

  const marked = async (file, type, name) => {
    const answer = await send("/marked", file, type);
    if (!answer.ok) return;
    const link = document.createElement("a");
    link.href = URL.createObjectURL(await answer.blob());
    link.download = name.replace(/(\.[^.]+)$/, "-fouten$1");
    document.body.append(link);
    link.click();
    link.remove();
    setTimeout(() => URL.revokeObjectURL(link.href), 60000);
  };

  const back = (key, file, type, name) => {
    const button = make("button", say(key), "btn quiet small");
    button.type = "button";
    button.id = "sheet-marked";
    button.addEventListener("click", () => marked(file, type, name));
    return button;
  };

  const refused = (problem, file, type, name) => {
    const errors = problem.errors ?? [];
    const parts = [make("p", errors.length ? say("errors", errors.length) : problem.detail, "notice bad")];
    if (errors.length) {
      const list = document.createElement("ol");
      errors.slice(0, FIRST).forEach((one) => list.append(make("li", `${place(one.field)}: ${one.detail}`)));
      parts.push(list);
      if (errors.length > FIRST) parts.push(make("p", say("more-errors", errors.length - FIRST), "small"));
      if (type !== TYPES.csv) {
        parts.push(back("marked", file, type, name));
      }
    }
    result.replaceChildren(...parts);
  };

  const taken = (receipt, trial, file, type, name) => {
    const text = receipt.changed === 0 ? say("same", receipt.accepted) : say(trial ? "tried" : "sent", receipt.accepted, receipt.changed);
    const parts = [make("p", text, "notice good")];
    if (trial && receipt.doubts.length) {
      parts.push(make("p", say("would-doubt", receipt.doubts.length), "notice"));
      const list = document.createElement("ol");
      receipt.doubts.slice(0, FIRST).forEach((one) => list.append(make("li", `${one.name}: ${one.sentence}`)));
      parts.push(list);
      if (receipt.doubts.length > FIRST) parts.push(make("p", say("more-doubts", receipt.doubts.length - FIRST), "small"));
      if (type !== TYPES.csv) parts.push(back("marked-doubts", file, type, name));
    } else if (receipt.discrepancies > 0) {
      const link = make("a", say("doubts", receipt.discrepancies));
      link.href = result.dataset.discrepancies;
      parts.push(link);
    }
    if (!trial && receipt.changed > 0) {
      const again = make("a", say("reload"), "btn quiet small");
      again.href = window.location.href;
      parts.push(again);
    }
    result.replaceChildren(...parts);
  };

  const hand = async (trial) => {
    const picked = chosen.files[0];
    const type = picked && TYPES[picked.name.split(".").pop().toLowerCase()];
    if (!type) {
      result.replaceChildren(make("p", say(picked ? "wrong-kind" : "choose-file"), "notice bad"));
      return;
    }
    result.replaceChildren(make("p", say("busy"), "small"));
    try {
      // Read at once: the file on disk may be saved again while its errors are looked at.
      const file = await picked.arrayBuffer();
      const answer = await send(trial ? "?dryRun=true" : "", file, type);
      if (answer.ok) taken(await answer.json(), trial, file, type, picked.name);
      else refused(await answer.json(), file, type, picked.name);
    } catch {
      result.replaceChildren(make("p", say("failed"), "notice bad"));
    }
  };

  document.getElementById("sheet-try").addEventListener("click", () => hand(true));
  document.getElementById("sheet-send")?.addEventListener("click", () => hand(false));
})();
