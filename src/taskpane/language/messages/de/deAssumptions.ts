import type { Messages } from "../en/en";
import { pluralIn } from "../plural";

const plural = pluralIn("de");

export const ASSUMPTION_WORDS_DE: Messages["assumptions"] = {
  essential: "Die zwölf wichtigsten",
  others: "Alle übrigen Annahmen",
  search: "Annahmen suchen",
  found: (count) => plural(count, { one: "Eine Annahme gefunden", other: `${count} Annahmen gefunden` }),
  nothingFound: (text) => `Keine Annahme heißt so ähnlich wie „${text}“.`,
  inGroup: (count) => plural(count, { one: "eine", other: String(count) }),
  usual: (low, high) => `üblich ${low} bis ${high}`,
  ownRange: (low, high) => `Ihre Spanne ${low} bis ${high}`,
  slider: (label) => `${label} im Bereich verschieben`,
  breakeven: (value) => `Break-even bei ${value}`,
  breakevenOutside: (value) => `Break-even bei ${value}, außerhalb dieser Spanne`,
  quote: "Angebot",
  setByQuote: (name, value) =>
    `${name} legt hier ${value} fest; der Wert im Blatt gilt, wenn kein Angebot verglichen wird.`,
  ownHistory: "Ihre eigenen Daten",
  evidence: {
    yours: "Ihre Zahl",
    measured: "Gemessen",
    published: "Veröffentlicht",
    claim: "Anbieterangabe",
    assumption: "Annahme",
  },
  about: (label) => `Über ${label}`,
  inSheet: (label) => `Im Blatt: ${label}.`,
  source: (text) => `Quelle: ${text}.`,
  error: "Fehler:",
  note: "Hinweis:",
  reset: (label, value) => `${label} auf den Vorgabewert ${value} zurücksetzen`,
  addOne: (label) => `„${label}“ ins Blatt aufnehmen`,
  addGroup: (count) => `Alle ${count} aufnehmen, die nicht im Blatt stehen`,
  absentDefault: (value) => `Nicht im Blatt: es gilt die Vorgabe, ${value}.`,
  absentDerived: (value) => `Nicht im Blatt: folgt aus anderen Zeilen, ${value}.`,
  notANumber: (found) => `Die Zelle enthält ${found}; sie muss eine Zahl enthalten.`,
  replaceFormula: (formula, value) => `Die Zelle enthält die Formel ${formula}. Durch ${value} ersetzen?`,
  replace: "Ersetzen",
  keepFormula: "Formel behalten",
  formula: (formula) => `Formel: ${formula}`,
  parse: {
    missing: "Geben Sie eine Zahl ein.",
    unclear: (text, decimal, group) =>
      `„${text}“ ist keine eindeutige Zahl: hier ist „${decimal}“ das Dezimalzeichen, und ${group} trennt Tausender.`,
    space: "ein Leerzeichen",
    tooLarge: (text) => `„${text}“ ist zu groß.`,
    unclearShare: (value, asPercent, other) =>
      `„${value}“ ist als Anteil nicht eindeutig: schreiben Sie ${asPercent} oder ${other}.`,
  },
  findings: {
    share: (label, value) => `${label} ist ${value}; ein Anteil liegt zwischen 0 % und 100 %.`,
    rate: (label, value, low, high) =>
      `${label} ist ${value}; ein Jahressatz liegt zwischen ${low} und ${high}.`,
    zero: (label, low, high) => `${label} ist 0 oder eine leere Zelle; möglich ist ${low} bis ${high}.`,
    range: (label, value, low, high) => `${label} ist ${value}; erlaubt ist ${low} bis ${high}.`,
    whole: (label, value) => `${label} ist ${value}; es muss eine ganze Zahl sein.`,
    empty: (label, usual) => `${label} ist 0: ist die Zelle leer? Üblich ist ${usual}.`,
    unusual: (label, value, low, high) =>
      `${label} ist ${value}, außerhalb des üblichen Bereichs von ${low} bis ${high}.`,
  },
  presets: {
    title: "Von einer typischen Firma ausgehen",
    choose: "Typische Firma",
    none: "Bitte wählen",
    preview: (count, scenario) =>
      plural(count, {
        one: `Eine Annahme von ${scenario} würde sich ändern:`,
        other: `${count} Annahmen von ${scenario} würden sich ändern:`,
      }),
    nothing: (scenario) => `${scenario} ist schon so.`,
    input: "Annahme",
    now: "Jetzt",
    then: "Dann",
    keptFormulas: (labels) => `Bleibt, weil eine Formel darin steht: ${labels}.`,
    noRows: (labels) => `Nicht im Blatt, also nicht gesetzt: ${labels}.`,
    apply: (count) => plural(count, { one: "Eine Annahme ändern", other: `${count} Annahmen ändern` }),
  },
};
