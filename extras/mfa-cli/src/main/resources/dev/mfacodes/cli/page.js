"use strict";
(() => {
  const buttons = document.querySelectorAll("[data-switch]");
  const show = (button) => {
    const language = button.dataset.switch;
    document.documentElement.lang = language;
    document.title = button.dataset.title;
    for (const part of document.querySelectorAll("[data-lang]")) part.hidden = part.dataset.lang !== language;
    for (const other of buttons) other.setAttribute("aria-pressed", String(other === button));
    document.dispatchEvent(new CustomEvent("language"));
  };
  for (const button of buttons) button.addEventListener("click", () => show(button));
})();
