import type { Messages } from "../en/en";
import { pluralIn } from "../plural";

const plural = pluralIn("de");

export const TICKET_WORDS_DE: Messages["tickets"] = {
  lead: "Markieren Sie im Blatt die Daten Ihrer Tickets und übernehmen Sie sie, dann die Stunden. Es wird erst nach Ihrer Bestätigung geschrieben.",
  dates: "Datum",
  hoursColumn: "Stunden",
  useSelectionFor: (column) => `Auswahl übernehmen für ${column}`,
  useSelection: "Auswahl übernehmen",
  both: "Zwei Spalten nebeneinander füllen beide Felder.",
  rounded: "Stunden wurden aufgerundet auf",
  unrounded: "nicht gerundet",
  quarter: (hours) => `${hours} Std.`,
  read: "Auswerten",
  needColumn: (column) =>
    `${column}: markieren Sie die Zellen im Blatt und drücken Sie „Auswahl übernehmen“.`,
  result: "Was die Tickets zeigen",
  interval: (low, high) => `${low} bis ${high} (95-%-Konfidenzintervall)`,
  perMonth: "Tickets je Monat",
  perUser: (users) => `Je Nutzer und Monat, bei ${users} Nutzern`,
  dispersion: "Streuung der Monate",
  countLaws: {
    Poisson: "Die Monate schwanken nicht mehr als durch Zufall: Poisson.",
    "negative binomial": "Die Monate schwanken mehr als durch Zufall: negativ binomial.",
  },
  chance: (share) => `(p = ${share})`,
  yearSpread: "Streuung zwischen Jahren (cv)",
  yearSpreadNote:
    "Wenn gute und schlechte Monate zufällig aufeinander folgen; sonst nur ein grober Anhaltspunkt.",
  hours: "Arbeitsstunden je Ticket",
  spread: "Streuung der Stunden (Variationskoeffizient)",
  hoursLaw: "Verteilung der Stunden",
  lognormal: "lognormal",
  fitsWell: "Beschreibt die Stunden gut genug.",
  fitsBadly: "Beschreibt die Stunden schlecht; sehen Sie sich das Bild an.",
  untested: "Zu wenige verschiedene Werte für einen Test.",
  window: (from, to, months, tickets) =>
    `Gezählt: ${tickets} Tickets in ${plural(months, { one: "einem ganzen Monat", other: `${months} ganzen Monaten` })}, ${from} bis ${to}.`,
  outside: (count) =>
    `${plural(count, { one: "Ein Ticket", other: `${count} Tickets` })} aus den angebrochenen Monaten am Rand ausgelassen.`,
  withoutHours: (count) =>
    `${plural(count, { one: "Ein Ticket hat", other: `${count} Tickets haben` })} keine Stunden; nur gezählt.`,
  scatteredHours: "Die Stunden liegen zu weit auseinander für eine Lognormalverteilung: kein Mittelwert.",
  undated: (count) =>
    `${plural(count, { one: "Eine Zeile hat", other: `${count} Zeilen haben` })} Stunden, aber kein Datum; ausgelassen.`,
  histogram: "Stunden der Tickets",
  histogramSummary: (count, most) =>
    `${plural(count, { one: "Ein Ticket hat", other: `${count} Tickets haben` })} Stunden; die meisten brauchen ${most}.`,
  bin: (from, to) => `${from} bis ${to} Stunden`,
  openBin: (from) => `über ${from} Stunden`,
  binHours: "Stunden",
  binTickets: "Tickets",
  apply: (scenario) => `In ${scenario} eintragen`,
  preview: (scenario) => `Das würde sich in ${scenario} ändern:`,
  input: "Annahme",
  now: "Jetzt",
  then: "Dann",
  noRow: "keine Zeile im Blatt",
  noUsers: (scenario) =>
    `${scenario} hat Fehler oder keine Nutzer; es gibt also keine Rate je Nutzer einzutragen.`,
  needsAssumptions:
    "Um das in ein Szenario einzutragen, braucht die Arbeitsmappe Annahmen: beginnen Sie mit einem neuen Vergleich.",
};
