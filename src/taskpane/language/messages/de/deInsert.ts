import type { Messages } from "../en/en";
import { pluralIn } from "../plural";

const plural = pluralIn("de");

export const INSERT_WORDS_DE: Messages["insert"] = {
  what: "Was eingefügt wird",
  kinds: { function: "Funktion", budget: "Budget", chart: "Diagramm" },
  search: "Funktionen suchen",
  found: (count) => plural(count, { one: "Eine Funktion gefunden", other: `${count} Funktionen gefunden` }),
  nothingFound: (text) =>
    `Keine Funktion hat mit „${text}“ zu tun. Versuchen Sie ein anderes Wort, etwa „Rechnung“, „Reserve“ oder „Tornado“.`,
  groups: {
    costs: "Erwartete Kosten, für Budgets",
    risk: "Das Risiko eines Jahres mit Einzelabrechnung",
    comparison: "Der ganze Vergleich",
    history: "Aus Ihren Tickets",
  },
  back: "Alle Funktionen",
  optional: (count) =>
    plural(count, { one: "Ein freiwilliges Argument", other: `${count} freiwillige Argumente` }),
  useSelection: "Auswahl nehmen",
  useSelectionFor: (argument) => `Auswahl nehmen für ${argument}`,
  problems: {
    missing: (argument) =>
      `${argument} fehlt: tippen Sie es ein, oder markieren Sie die Zellen und drücken Sie „Auswahl nehmen“.`,
    quotes: (argument, text) =>
      `${argument}: in ${text} fehlt das schließende Anführungszeichen. Im Text selbst wird es verdoppelt.`,
    calculation: (argument, text) =>
      `${argument}: ${text} ist eine Rechnung. Schreiben Sie sie in eine eigene Zelle und geben Sie hier diese Zelle an.`,
    unclear: (argument, text) =>
      `${argument}: ${text} ist weder eine Zahl noch eine Zelle wie B4 oder Budget!B4:B15, und kein Name dieser Arbeitsmappe.`,
    notRange: (argument, text) =>
      `${argument}: ${text} ist kein Bereich. Markieren Sie die Zellen im Blatt und drücken Sie „Auswahl nehmen“.`,
  },
  formula: "Formel",
  englishNotation: "In englischer Schreibweise; in der Zelle erscheint sie in Ihrer.",
  copy: "Kopieren",
  copied: "Kopiert.",
  notCopied: "Hier ließ sich nichts kopieren; markieren Sie den Text und kopieren Sie ihn mit der Tastatur.",
  insert: "Einfügen",
  where: "Kommt in die markierte Zelle, wenn sie leer ist.",
  examples: "Beispiele",
  result: "Ergebnis",
  readsCells: "mit diesen Zellen ab A1:",
  corner: "Die Tabelle geht weiter.",
  insertExample: "Beispiel einfügen",
  insertExampleOf: (formula) => `Beispiel ${formula} einfügen`,
  option: "Weg",
  scenario: "Szenario",
  place: "Wohin",
  places: { selection: "An die Auswahl", "new sheet": "Auf ein neues Blatt" },
  budgetSays: "Zwölf Monate mit lebenden Formeln: Nutzer, Geld, Rücklage und das Jahr.",
  insertBudget: "Budgetzeilen einfügen",
  chart: "Diagramm",
  charts: {
    costs: "Was jeder Weg kostet",
    scenarios: "Szenarien nebeneinander",
    "bad years": "Gute und schlechte Jahre",
    cash: "Geld über die Laufzeit",
    "what matters": "Worauf es ankommt",
  },
  chartSays:
    "Ein Diagramm mit den lebenden Zellen, die es zeichnet, an der markierten Zelle. Etwa dreißig leere Zeilen sind nötig.",
  insertChart: "Diagramm einfügen",
  needsAssumptions:
    "Das liest die Annahmen, und die Arbeitsmappe hat noch keine. Beginnen Sie mit einem neuen Vergleich.",
};
