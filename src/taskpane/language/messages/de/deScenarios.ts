import type { Messages } from "../en/en";

export const SCENARIO_WORDS_DE: Messages["scenarios"] = {
  actions: "Szenario bearbeiten",
  add: "Hinzufügen\u2026",
  duplicate: "Duplizieren",
  rename: "Umbenennen\u2026",
  moveLeft: "Nach links",
  moveRight: "Nach rechts",
  delete: "Löschen\u2026",
  addTitle: "Szenario hinzufügen",
  renameTitle: (name) => `${name} umbenennen`,
  name: "Name",
  newName: (number) => `Szenario ${number}`,
  startFrom: "Ausgehen von",
  defaults: "Vorgabewerten",
  addNow: "Szenario hinzufügen",
  renameNow: "Umbenennen",
  deleteQuestion: (name) =>
    `${name} aus dem Blatt löschen? Formeln, die auf seine Zellen zeigen, werden #BEZUG! zeigen. Rückgängig in der Arbeitsmappe holt es zurück.`,
  deleteNow: "Löschen",
  cancel: "Abbrechen",
};
