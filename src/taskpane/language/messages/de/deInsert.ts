import type { Messages } from "../en/en";
import { pluralIn } from "../plural";

const plural = pluralIn("de");

export const INSERT_WORDS_DE: Messages["insert"] = {
  what: "Was eingefügt wird",
  kinds: { function: "Funktion", quotes: "Angebote", budget: "Budget", chart: "Diagramm" },
  search: "Funktionen suchen",
  found: (count) => plural(count, { one: "Eine Funktion gefunden", other: `${count} Funktionen gefunden` }),
  nothingFound: (text) =>
    `Keine Funktion passt zu „${text}“. Versuchen Sie ein anderes Wort, etwa „Rechnung“, „Reserve“ oder „Tornado“.`,
  groups: {
    costs: "Erwartete Kosten, für Budgets",
    risk: "Das Risiko eines Jahres nach Aufwand",
    comparison: "Der ganze Vergleich",
    history: "Aus Ihren Tickets",
  },
  back: "Alle Funktionen",
  optional: (count) =>
    plural(count, { one: "Ein optionales Argument", other: `${count} optionale Argumente` }),
  useSelection: "Auswahl übernehmen",
  useSelectionFor: (argument) => `Auswahl übernehmen für ${argument}`,
  problems: {
    missing: (argument) =>
      `${argument} fehlt: tippen Sie es ein, oder markieren Sie die Zellen und drücken Sie „Auswahl übernehmen“.`,
    quotes: (argument, text) =>
      `${argument}: in ${text} fehlt das schließende Anführungszeichen. Im Text selbst wird es verdoppelt.`,
    calculation: (argument, text) =>
      `${argument}: ${text} ist eine Rechnung. Schreiben Sie sie in eine eigene Zelle und geben Sie hier diese Zelle an.`,
    unclear: (argument, text) =>
      `${argument}: ${text} ist weder eine Zahl noch eine Zelle wie B4 oder Budget!B4:B15 noch ein Name dieser Arbeitsmappe.`,
    notRange: (argument, text) =>
      `${argument}: ${text} ist kein Bereich. Markieren Sie die Zellen im Blatt und drücken Sie „Auswahl übernehmen“.`,
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
  option: "Variante",
  scenario: "Szenario",
  place: "Wohin",
  places: { selection: "An die Auswahl", "new sheet": "Auf ein neues Blatt" },
  budgetSays:
    "Monate mit verknüpften Formeln: Konten, Budgetreserve und Zeilen für Ist-Zahlungen, Abweichung und Prognose.",
  allOffers: (offers) => (offers === 1 ? "Nach Aufwand und Pauschale" : "Nach Aufwand und alle Angebote"),
  firstMonth: "Erster Monat",
  firstMonthHint: "Leer: nächster Januar.",
  years: "Jahre",
  insertBudget: "Budgetzeilen einfügen",
  chart: "Diagramm",
  charts: {
    costs: "Was jede Variante kostet",
    scenarios: "Szenarien nebeneinander",
    "bad years": "Gute und schlechte Jahre",
    cash: "Auszahlungen über die Laufzeit",
    "what matters": "Worauf es ankommt",
  },
  quotesSay:
    "Ein Blatt für Angebote, wie sie auf dem Papier stehen, je eines in einer Spalte, in einer Rangfolge mit der Abrechnung nach Aufwand: was jedes kostet, ein schlechtes Jahr, die Laufzeit, der Preis, zu dem es gewinnt, und was der Ausstieg kostet.",
  insertQuotes: "Blatt Quotes anlegen",
  chartSays:
    "Ein Diagramm mit verknüpften Zellen an der markierten Stelle. Es braucht etwa dreißig leere Zeilen.",
  insertChart: "Diagramm einfügen",
  needsAssumptions:
    "Das liest die Annahmen, und die Arbeitsmappe hat noch keine. Beginnen Sie mit einem neuen Vergleich.",
};
