// A slider and the number above it tell the same weight; without this script the number alone does.
document.addEventListener("DOMContentLoaded", () => {
  for (const slider of document.querySelectorAll("input[data-weight]")) {
    const number = document.getElementById(slider.dataset.weight);
    slider.addEventListener("input", () => { number.value = slider.value; });
    number.addEventListener("input", () => { slider.value = number.value; });
  }
});
