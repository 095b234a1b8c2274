import type { Messages } from "../en/en";
import { pluralIn } from "../plural";

const plural = pluralIn("de");

export const FRAME_WORDS_DE: Omit<
  Messages,
  | "compare"
  | "charts"
  | "assumptions"
  | "inputs"
  | "commandRun"
  | "scenarios"
  | "insert"
  | "share"
  | "evidence"
  | "start"
  | "help"
  | "issueSentences"
  | "reports"
> = {
  language: "Sprache",
  paneTitle: "IT-Support nach Aufwand oder pauschal",
  sections: {
    label: "Bereiche",
    compare: "Vergleich",
    assumptions: "Annahmen",
    insert: "Einfügen",
    evidence: "Belege",
    share: "Teilen",
    help: "Hilfe",
  },
  scenario: "Szenario",
  verdictStrip: "Ergebnis",
  close: "Schließen",
  loading: "Das Blatt wird gelesen",
  loadingSection: "Einen Moment",
  notes: {
    outsideExcel:
      "Diese Seite läuft außerhalb von Excel, deshalb gibt es keine Arbeitsmappe zu vergleichen. Öffnen Sie sie in Excel mit der Schaltfläche auf der Registerkarte Start.",
    functionsMissing:
      "Die Funktionen konnten nicht geladen werden; Formeln zeigen vielleicht #NAME?. Laden Sie die Arbeitsmappe neu.",
  },
  manual: {
    says: "Excel rechnet nur auf Anforderung (Formeln > Berechnungsoptionen > Manuell). Die Zellen können daher ältere Zahlen zeigen als dieser Bereich.",
    calculate: "Jetzt berechnen",
  },
  empty: {
    heading: "In dieser Arbeitsmappe stehen noch keine Annahmen",
    before:
      "Schreiben Sie Namen in eine Spalte und Zahlen daneben, markieren Sie beide Spalten und nennen Sie die Auswahl",
    after: "im Namenfeld links von der Bearbeitungsleiste.",
    example: "Beispiel für Annahmen",
    defaults: "Was Sie weglassen, erhält seinen Vorgabewert.",
    lookAgain: "Noch einmal nachsehen",
    stillNone: (name: string) => `Noch heißen keine Zellen dieser Arbeitsmappe ${name}.`,
  },
  failed: { heading: "Die Annahmen konnten nicht gelesen werden", tryAgain: "Erneut versuchen" },
  sectionFailed:
    "Dieser Bereich lässt sich nicht zeigen. Schließen Sie den Aufgabenbereich und öffnen Sie ihn wieder.",
  issues: {
    errors: "Im Blatt zu berichtigen",
    warnings: "Im Blatt zu prüfen",
    error: "Fehler",
    warning: "Hinweis",
    place: (row, sheet) => (sheet === "" ? `Zeile ${row}` : `Zeile ${row} von ${sheet}`),
    goTo: (cell) => `Zu ${cell}`,
    more: (count) =>
      `${plural(count, { one: "Es gibt noch einen", other: `Es gibt ${count} weitere` })}; SUPPORT_CHECK nennt alle.`,
  },
  undo: {
    ofValue: (label) => `${label} zurücknehmen`,
    ofSeveral: (count) =>
      plural(count, {
        one: "Die letzte Änderung zurücknehmen",
        other: `Die letzten ${count} Änderungen zurücknehmen`,
      }),
    overtaken: "Die Zelle ist inzwischen geändert worden und bleibt, wie sie ist.",
  },
  writing: {
    gone: (label, scenario) =>
      `Das Blatt hat keine Zelle mehr für „${label}“ von ${scenario}; es wurde nichts geschrieben.`,
    silent: "Die Arbeitsmappe hat nicht geantwortet.",
    refused: (label, scenario, reason) => `${label}, ${scenario}: ${reason}`,
  },
  quote: undefined,
  options: {
    "break-fix": "Nach Aufwand",
    managed: "Pauschale",
    "block hours": "Stundenkontingent",
    "co-managed": "Co-Managed IT",
    "in-house": "Internes IT-Team",
  },
  sides: {
    "break-fix": { start: "Abrechnung nach Aufwand", inside: "Abrechnung nach Aufwand" },
    managed: { start: "Die Pauschale", inside: "die Pauschale" },
  },
  optionsInText: {
    "break-fix": "Abrechnung nach Aufwand",
    managed: "Pauschale",
    "block hours": "Stundenkontingent",
    "co-managed": "Co-Managed IT",
    "in-house": "internem IT-Team",
  },
};
