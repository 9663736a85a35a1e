"use strict";
(() => {
  const form = document.querySelector(".search");
  const articles = [...document.querySelectorAll("article")];
  const plain = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  const language = () => document.documentElement.lang;
  const fields = () => form.querySelector(`[data-lang="${language()}"]`);
  const texts = new Map();
  const textOf = (article) => {
    const key = language() + article.id;
    if (!texts.has(key)) {
      const words = article.querySelector(`[data-lang="${language()}"]`).textContent;
      texts.set(key, plain(article.id + " " + article.dataset.names + " " + words));
    }
    return texts.get(key);
  };
  const filter = () => {
    const values = (name) => fields().querySelector(`[data-filter="${name}"]`).value;
    const words = plain(fields().querySelector("[data-search]").value).split(/\s+/).filter(Boolean);
    const kind = values("kind");
    const meaning = values("meaning");
    let count = 0;
    for (const section of document.querySelectorAll("section[data-kind]")) {
      let any = false;
      for (const article of section.querySelectorAll("article")) {
        const fits = (!kind || section.dataset.kind === kind)
          && (!meaning || article.dataset.meaning === meaning)
          && words.every((word) => textOf(article).includes(word));
        article.hidden = !fits;
        any ||= fits;
        count += fits ? 1 : 0;
      }
      section.hidden = !any;
    }
    const status = fields().querySelector("[data-count]");
    status.textContent = status.dataset.template.replace("{count}", count).replace("{all}", articles.length);
  };
  const clear = () => {
    for (const field of form.querySelectorAll("input, select")) field.value = "";
    filter();
  };
  const anchor = () => {
    const name = location.hash.slice(1);
    try {
      return decodeURIComponent(name);
    } catch { // anybody may write anything behind the #, as a lone %
      return name;
    }
  };
  const open = () => {
    const article = document.getElementById(anchor());
    if (article && articles.includes(article)) {
      if (article.hidden) clear();
      for (const details of article.querySelectorAll("details")) details.open = true;
      article.scrollIntoView();
    }
  };
  // what was typed stays when the language changes
  document.addEventListener("language", () => {
    for (const name of ["[data-search]", '[data-filter="kind"]', '[data-filter="meaning"]']) {
      const other = [...form.querySelectorAll(name)].find((field) => !fields().contains(field));
      fields().querySelector(name).value = other.value;
    }
    filter();
  });
  for (const event of ["input", "change"]) form.addEventListener(event, filter);
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("keydown", (event) => {
    if (event.key === "Escape") clear();
  });
  addEventListener("hashchange", open);
  filter();
  open();
})();
