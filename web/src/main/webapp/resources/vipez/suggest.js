"use strict";
// Offers words, titles, themes and municipalities under the search box while one types; arrows choose, Enter takes, Escape closes.
document.addEventListener("DOMContentLoaded", () => {
  const box = document.getElementById("search-box");
  if (!box) return;
  const form = box.form;
  const root = form.getAttribute("action").replace(/\/library\/search$/, "");
  const list = document.createElement("ul");
  list.id = "search-suggestions";
  list.className = "suggestions";
  list.setAttribute("role", "listbox");
  list.hidden = true;
  form.append(list);
  box.setAttribute("role", "combobox");
  box.setAttribute("aria-controls", list.id);
  box.setAttribute("aria-expanded", "false");
  let chosen = -1;
  let timer;
  let asked = 0;
  const close = () => { clearTimeout(timer); asked++; list.hidden = true; chosen = -1; box.setAttribute("aria-expanded", "false"); box.removeAttribute("aria-activedescendant"); };
  const take = (item) => {
    if (item.dataset.value) location.href = `${root}/library/search?${item.className}=${encodeURIComponent(item.dataset.value)}`;
    else if (item.dataset.document) location.href = `${root}/library/document?id=${encodeURIComponent(item.dataset.document)}`;
    else { box.value = item.dataset.text; form.requestSubmit(); }
  };
  const show = (found) => {
    list.replaceChildren(...found.map((one, index) => {
      const item = document.createElement("li");
      item.id = `suggestion-${index}`;
      item.setAttribute("role", "option");
      item.dataset.text = one.text;
      if (one.document) item.dataset.document = one.document;
      item.className = one.kind.toLowerCase();
      if (one.value) item.dataset.value = one.value;
      item.textContent = one.text;
      if (box.dataset[item.className]) {
        const kind = document.createElement("small");
        kind.textContent = box.dataset[item.className];
        item.append(kind);
      }
      item.addEventListener("mousedown", (event) => { event.preventDefault(); take(item); });
      return item;
    }));
    chosen = -1;
    list.hidden = found.length === 0;
    box.setAttribute("aria-expanded", String(found.length > 0));
  };
  box.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(async () => {
      const mine = ++asked;
      if (box.value.trim().length < 2) return close();
      const answer = await fetch(`${root}/api/v1/suggestions?q=${encodeURIComponent(box.value)}`, { headers: { Accept: "application/json" } }).catch(() => null);
      if (answer && answer.ok && mine === asked) show(await answer.json());
    }, 120);
  });
  box.addEventListener("keydown", (event) => {
    if (list.hidden) return;
    const items = [...list.children];
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      chosen = (chosen + (event.key === "ArrowDown" ? 1 : -1) + items.length + (chosen < 0 && event.key === "ArrowUp" ? 1 : 0)) % items.length;
      items.forEach((item, index) => item.setAttribute("aria-selected", String(index === chosen)));
      box.setAttribute("aria-activedescendant", items[chosen].id);
    } else if (event.key === "Enter" && chosen >= 0) {
      event.preventDefault();
      take(items[chosen]);
    } else if (event.key === "Escape") {
      event.preventDefault(); // or the browser would empty the box as well
      close();
    }
  });
  box.addEventListener("blur", close);
  // What takes longer than a blink says so, whether a form was sent or a filter chosen.
  let slow;
  const idle = () => { clearTimeout(slow); form.classList.remove("busy"); busy.textContent = ""; };
  const busy = document.createElement("span");
  busy.className = "visually-hidden";
  busy.setAttribute("role", "status");
  form.append(busy);
  const begin = () => { clearTimeout(slow); slow = setTimeout(() => { form.classList.add("busy"); busy.textContent = box.dataset.busy; }, 300); };
  form.addEventListener("submit", begin);
  document.addEventListener("click", (event) => {
    if (event.target instanceof Element && event.target.closest(".results a[href^='?']") && !event.ctrlKey && !event.metaKey) begin();
  });
  window.addEventListener("pageshow", idle);
});
