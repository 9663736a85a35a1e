import { readFileSync } from "node:fs";
const [file, ...codes] = process.argv.slice(2);
const { catalogues, vocabulary } = JSON.parse(readFileSync(file, "utf8"));
const details = new Map(Object.values(vocabulary).flat().map(detail => [detail.id, detail]));
for (const code of codes) {
  const entry = Object.values(catalogues).flat().find(listed => listed.spellings.includes(code));
  if (!entry) throw new Error("not listed: " + code);
  const advice = (details.get(entry.detailId) ?? entry).texts.nl.advice?.helpdesk ?? "-";
  console.log([entry.texts.nl.title, entry.texts.nl.description, advice].join("\n"));
}
