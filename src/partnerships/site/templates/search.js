// Finds partnerships in the list of the page. Without it, the list is whole.
"use strict";
(() => {
  const form = document.getElementById("search");
  const [input, output] = [form.querySelector("input"), form.querySelector("output")];
  const items = [...document.querySelectorAll("[data-search]")];
  const fold = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  const texts = new Map(items.map((item) => [item, fold(item.dataset.search)]));
  const show = () => {
    const words = fold(input.value).split(/\s+/u).filter(Boolean);
    const found = items.filter((item) => words.every((word) => texts.get(item).includes(word)));
    for (const item of items) item.hidden = !found.includes(item);
    for (const group of document.querySelectorAll(".group")) {
      group.hidden = !group.querySelector("[data-search]:not([hidden])");
    }
    output.textContent = words.length ? `${found.length} / ${items.length}` : "";
  };
  form.hidden = false;
  form.addEventListener("submit", (event) => event.preventDefault());
  input.addEventListener("input", show);
  show(); // the browser keeps what was typed when somebody comes back
})();
