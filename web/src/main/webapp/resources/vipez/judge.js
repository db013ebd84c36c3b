"use strict";
// Grades with the keys 0 to 3 on the document at hand, j and k or the arrows go to the next and the one before. Without scripts the buttons do it.
document.addEventListener("DOMContentLoaded", () => {
  const list = document.querySelector("[data-judge]");
  if (!list) return;
  const cards = [...list.querySelectorAll("article.judge")];
  const left = document.querySelector("[data-left]");
  if (!cards.length) return;
  cards.forEach((card) => { card.tabIndex = -1; });
  let at = Math.max(0, cards.findIndex((card) => card.classList.contains("open")));
  const show = (index, move) => {
    at = Math.min(Math.max(index, 0), cards.length - 1);
    cards.forEach((card, i) => card.classList.toggle("at", i === at));
    if (move) { cards[at].focus({ preventScroll: true }); cards[at].scrollIntoView({ block: "nearest" }); }
  };
  const tell = () => {
    const open = cards.filter((card) => card.classList.contains("open")).length;
    left.textContent = open === 0 ? left.dataset.done : left.dataset.text.replace("#1", open).replace("#2", cards.length);
  };
  const grade = async (card, value) => {
    const answer = await fetch(list.dataset.judge + encodeURIComponent(card.dataset.document), {
      method: "PUT", headers: { "Content-Type": "application/json", "X-CSRF-Token": list.dataset.token }, body: JSON.stringify({ grade: value }),
    }).catch(() => null);
    if (!answer || !answer.ok) { left.textContent = list.dataset.failed; return; }
    card.classList.remove("open");
    card.querySelectorAll(".grade").forEach((button) => { const on = button.value === String(value); button.classList.toggle("on", on); button.setAttribute("aria-pressed", String(on)); });
    tell();
    if (cards.indexOf(card) === at) show(at + 1, true);
  };
  list.addEventListener("click", (event) => {
    const button = event.target.closest(".grade");
    if (!button) return;
    event.preventDefault();
    const card = button.closest("article");
    at = cards.indexOf(card);
    grade(card, Number(button.value));
  });
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || (event.target instanceof Element && event.target.closest("input[type=search], input[type=text], textarea, select"))) return;
    if (/^[0-3]$/.test(event.key)) { event.preventDefault(); grade(cards[at], Number(event.key)); }
    else if (event.key === "j") show(at + 1, true);
    else if (event.key === "k") show(at - 1, true);
  });
  show(at, false);
});
