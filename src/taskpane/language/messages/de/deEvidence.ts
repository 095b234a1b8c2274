import type { ColumnRole } from "../../../../model/evidence/table/columnRole";
import type { TableSentences } from "../../../../model/evidence/table/tableSentences";
import type { TicketSentences } from "../../../../model/evidence/ticketSentences";
import type { EvidenceWords } from "../en/enEvidence";
import { pluralIn } from "../plural";

const plural = pluralIn("de");

const ROLES: Readonly<Record<ColumnRole, string>> = {
  date: "Datum",
  ticket: "Ticketnummer",
  hours: "Arbeitsstunden",
  count: "Anzahl",
  rate: "Stundensatz",
  amount: "Betrag",
  trip: "Anfahrt",
  parts: "Teile",
  afterHours: "Außerhalb der Zeiten",
  onSite: "Vor Ort",
  priority: "Priorität",
};

/** Why rows and cells of a table were not used, in German. */
export const TABLE_SENTENCES_DE: TableSentences = {
  emptyTable: () => "In diesen Zellen steht nichts.",
  tableSize: (rows, most) =>
    `Die Tabelle hat ${rows} Zeilen; höchstens ${most} werden gelesen. Wählen Sie einen Teil davon.`,
  noDateColumn: () =>
    "In keiner Spalte stehen Daten. Wählen Sie die Tabelle mit ihrer Kopfzeile, oder nennen Sie die Spalte mit dem Datum.",
  sameColumn: (one, other) => `${ROLES[one]} und ${ROLES[other]} können nicht in derselben Spalte stehen.`,
  noDate: () => "hat kein Datum",
  notADate: () => "ist kein Datum",
  unorderedDate: () => "ist kein Datum in der Reihenfolge der anderen",
  totalRow: () => "ist eine Summe, kein Ticket",
  notANumber: (role) => `ist keine Zahl der Spalte ${ROLES[role]}`,
  notHours: () => "ist keine Zahl von Stunden",
  negative: (role) => `ist kleiner als 0, was es in der Spalte ${ROLES[role]} nicht gibt`,
  tooLarge: (role) => `ist zu groß für die Spalte ${ROLES[role]}`,
  fractionalCount: () => "ist keine ganze Anzahl",
  errorCell: () => "ist ein Fehler",
  future: () => "ist ein Datum in der Zukunft",
  distant: () => "ist ein Datum vor 1990",
  apart: (months) => `ist ein Datum, das ${months} Monate oder mehr von allen anderen entfernt ist`,
};

const tickets = (count: number) => plural(count, { one: "ein Ticket", other: `${count} Tickets` });
const rows = (count: number) => plural(count, { one: "Eine Zeile", other: `${count} Zeilen` });
const months = (count: number) =>
  plural(count, { one: "einen ganzen Kalendermonat", other: `${count} ganze Kalendermonate` });
const decimal = (value: number) => String(value).replace(".", ",");

/** Why a history cannot be used, and what is odd about it, in German. */
export const TICKET_SENTENCES_DE: TicketSentences = {
  lengths: (name, cells, first, firstCells) =>
    `${name} hat ${cells} Zellen und ${first} ${firstCells}; geben Sie von beiden gleich viele an.`,
  size: (name, cells, most) => `${name} hat ${cells} Zellen; höchstens ${most} werden gelesen.`,
  order: () =>
    "Die Daten sind Text, bei dem der Tag oder der Monat vorne stehen kann. Geben Sie sie als Datum ein: Daten, Text in Spalten fragt nach der Reihenfolge.",
  swapped: (count) =>
    `${count} Daten sind Text in der anderen Reihenfolge von Tag und Monat als in dieser Arbeitsmappe; in den übrigen sind Tag und Monat vermutlich vertauscht. Importieren Sie die Datei noch einmal mit der Reihenfolge ihrer Daten.`,
  dates: () => "Kein Ticket hat ein Datum.",
  months: (count, fewest) =>
    `Die Liste umfasst ${months(count)} zwischen dem ersten und dem letzten Ticket; mindestens ${fewest} sind nötig. Geben Sie an, von wann bis wann sie vollständig ist, wenn es mehr sind.`,
  shortWindow: (count, fewest) => `Diese Tage umfassen ${months(count)}; mindestens ${fewest} sind nötig.`,
  fewCounts: (count, fewest) => `Die Liste umfasst ${months(count)}; mindestens ${fewest} sind nötig.`,
  noTickets: () => "Jede Anzahl ist 0.",
  changeOutside: (fewest) =>
    `Vor dem Tag der Änderung und ab ihm müssen mindestens ${fewest} Tage in der Liste liegen.`,
  noneBefore: () => "Vor dem Tag der Änderung gibt es kein einziges Ticket zum Vergleichen.",
  window: () => "Kein Ticket liegt zwischen dem ersten und dem letzten Datum.",
  mostLeftOut: (leftOut, used, example) =>
    `${leftOut} Zeilen lassen sich nicht verwenden und ${used} schon; darauf lässt sich keine Schätzung stützen. Zum Beispiel: ${example}.`,
  leftOut: (count, examples) => `${rows(count)} ganz oder zum Teil ausgelassen: ${examples}.`,
  outside: (count) =>
    `${tickets(count)} aus angebrochenen Monaten zählen bei den Stunden, nicht bei der Rate.`,
  outsideChange: (count) => `${tickets(count)} liegen außerhalb der verglichenen Tage.`,
  thinMonths: (count, thin) =>
    `${tickets(count)} aus ${thin} fast leeren Monaten zählen nicht bei der Rate: Der Export scheint nur einige Monate zu umfassen.`,
  twins: (count) => `${rows(count)} gleichen einer anderen: Wurde der Export zweimal eingefügt?`,
  trend: (yearly, chance) =>
    `Die Rate ${yearly < 0 ? "fällt" : "steigt"} um ${Math.abs(100 * yearly).toFixed(0)} % im Jahr (Wahrscheinlichkeit ohne Trend: ${germanChance(chance)}): Wägen Sie die letzten Monate gegen den Durchschnitt ab.`,
  tooAlike: (chance) =>
    `Die Monate gleichen sich mehr, als der Zufall erlaubt (${germanChance(chance)}): Ist das ein Plan oder ein Durchschnitt?`,
  fewMonths: (count) =>
    `Nur ${months(count)}: Weniger als ein Jahr zeigt weder Jahreszeiten noch, wie sich Jahre unterscheiden.`,
  timesOfDay: () => "Die Stunden sehen wie Uhrzeiten aus (1:30 ist 0,0625 eines Tages): mit 24 malnehmen.",
  longHours: (median) =>
    `Die Hälfte der Tickets dauert ${decimal(median)} Stunden oder länger: Sind das Minuten oder Sekunden?`,
  unfitHours: (mean, cv) =>
    `Die Stunden sind nicht lognormal verteilt; so wie sie in der Liste stehen, ist ihr Mittel ${decimal(mean)} und ihre Streuung ${decimal(cv)}.`,
  missingMonths: (names) => `Ausgelassen, weil nicht in der Liste: ${names}.`,
  overdispersed: () => "Die Monate schwanken mehr als durch Zufall, das Intervall ist also zu eng.",
};

function germanChance(chance: string): string {
  return chance.replace("below", "unter").replace(".", ",");
}

const asTickets = (text: string) => text;

/** Tickets are neuter and invoices feminine, so articles change with the noun. */
const INVOICE_WORDS: readonly (readonly [ticket: RegExp, invoice: string])[] = [
  [/\bTickets\b/g, "Rechnungen"],
  [/\bdem ersten und dem letzten Ticket\b/g, "der ersten und der letzten Rechnung"],
  [/\b(ein|Ein|kein|Kein) Ticket\b/g, "$1e Rechnung"],
  [/\bTicket\b/g, "Rechnung"],
];

const asInvoices = (text: string) =>
  INVOICE_WORDS.reduce((changed, [ticket, invoice]) => changed.replace(ticket, invoice), text);

/** Words of the Evidence section in German. */
export const EVIDENCE_WORDS_DE: EvidenceWords = {
  lead: "Wählen Sie eine Tabelle mit Tickets, Monatszahlen oder Rechnungen, in dieser Arbeitsmappe oder in einer Datei. Es wird erst nach Ihrer Bestätigung geschrieben.",
  table: "Tabelle",
  useSelectionFor: (column) => `Auswahl übernehmen für ${column}`,
  useSelection: "Auswahl übernehmen",
  oneCell: "Eine Zelle der Tabelle genügt.",
  needTable: "Markieren Sie die Tabelle im Blatt und drücken Sie „Auswahl übernehmen“.",
  read: "Auswerten",
  file: "Datei mit Tickets oder Rechnungen",
  openFile: (kinds) => `Datei öffnen (${kinds})`,
  foundTables: "In dieser Arbeitsmappe gefunden:",
  foundTable: (shape, address) => `${shape}: ${address}`,
  shapes: { tickets: "Tickets", "monthly counts": "Monatszahlen", invoices: "Rechnungen" },
  asCalled: { tickets: asTickets, "monthly counts": asTickets, invoices: asInvoices },
  fileTable: "Tabelle der Datei",
  reading: "Wird gelesen …",
  cancel: "Abbrechen",
  largeFile: (name) => `${name} ist größer als 50 MB. Nehmen Sie einen Teil davon.`,
  unknownFile: (name, kinds) => `${name} gehört nicht zu den Dateien, die hier gelesen werden: ${kinds}.`,
  failed: (reason) => `Die Tabelle ließ sich nicht lesen. ${reason}`,
  understood: "So wurde die Tabelle verstanden",
  rowsRead: (count) =>
    plural(count, { one: "Eine Zeile wird verwendet.", other: `${count} Zeilen werden verwendet.` }),
  questions: {
    shape: "Was ist jede Zeile?",
    dayOrder: "Wie sind die Daten geschrieben?",
    unit: "Was zählen die Stunden?",
    decimalMark: "Welches Zeichen steht vor den Nachkommastellen?",
    hoursOfDay: "Wie lang ist ein Arbeitstag?",
  },
  answers: {
    tickets: "ein Ticket",
    "monthly counts": "die Anzahl der Tickets eines Monats",
    invoices: "eine Rechnung",
    "day first": "Tag zuerst: 31/01/2026",
    "month first": "Monat zuerst: 01/31/2026",
    hours: "Stunden",
    minutes: "Minuten",
    seconds: "Sekunden",
    days: "Uhrzeiten wie 1:30",
    ".": "ein Punkt: 1.5",
    ",": "ein Komma: 1,5",
    "8": "8 Stunden",
    "24": "24 Stunden",
  },
  unanswered: "Bitte wählen: Die Zellen lassen sich auf beide Weisen lesen.",
  choose: "Wählen",
  roles: ROLES,
  noColumn: "keine",
  refused: (count) =>
    plural(count, {
      one: "Eine Zeile ganz oder zum Teil ausgelassen",
      other: `${count} Zeilen ganz oder zum Teil ausgelassen`,
    }),
  refusedRow: (row, text, why) => `Zeile ${row}: „${text}“ ${why}. Ausgelassen.`,
  refusedPart: (row, text, why) => `Zeile ${row}: „${text}“ ${why}. Der Rest zählt.`,
  moreRefused: (count) => `Und ${count} weitere.`,
  reasons: TABLE_SENTENCES_DE,
  sentences: TICKET_SENTENCES_DE,
  keepStrays: "Auch Daten weit weg von allen anderen zählen",
  leaveStrays: "Daten weit weg von allen anderen wieder auslassen",
  from: "Vollständig ab",
  to: "Vollständig bis",
  coverage: "Ohne diese Tage zählen nur ganze Monate zwischen dem ersten und dem letzten Ticket.",
  rounded: "Stunden wurden aufgerundet auf",
  unrounded: "nicht gerundet",
  quarter: (hours) => `${hours} Std.`,
  result: "Was die Liste zeigt",
  interval: (low, high) => `${low} bis ${high} (95-%-Konfidenzintervall)`,
  perMonth: "Tickets je Monat",
  recentPerMonth: (count) => `Tickets je Monat, die letzten ${count} Monate`,
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
  timed: (count) => plural(count, { one: "ein Ticket hat Stunden", other: `${count} Tickets haben Stunden` }),
  ofAverages: "Das Mittel aller Tickets; Durchschnitte zeigen die Streuung nicht.",
  spread: "Streuung der Stunden (Variationskoeffizient)",
  listedHours: "Arbeitsstunden je Ticket laut Liste",
  listedSpread: "Streuung der Stunden laut Liste (Variationskoeffizient)",
  whichHours: "Stunden für das kommende Jahr",
  asListed: (hours) => `laut Liste: im Mittel ${hours} Std.`,
  asLognormal: (hours) => `nach der Lognormalverteilung: im Mittel ${hours} Std.`,
  hoursLaw: "Verteilung der Stunden",
  lognormal: "lognormal",
  fitsWell: "Beschreibt die Stunden gut genug.",
  fitsBadly: "Beschreibt die Stunden schlecht; sehen Sie sich das Bild an.",
  otherLaw: (law) => `Nach dem AICc passt eine ${law === "gamma" ? "Gamma" : law}-Verteilung besser.`,
  untested: "Zu wenige verschiedene Werte für einen Test.",
  rate: "Stundensatz der letzten Rechnung",
  rateRange: (low, high) => `${low} bis ${high} in dieser Zeit`,
  onSite: "Anteil vor Ort",
  trip: "Anfahrt",
  ofTrips: "Das Mittel der berechneten Anfahrten.",
  afterHours: "Anteil außerhalb der Zeiten",
  multiplier: (multiplier) => `berechnet zum ${multiplier}-Fachen des Satzes`,
  partsEach: "Teile je Rechnung",
  ofAll: (count) => `Das Mittel aller ${count} Rechnungen.`,
  window: (from, to, count, counted) =>
    `Gezählt: ${counted} Tickets in ${plural(count, { one: "einem ganzen Monat", other: `${count} ganzen Monaten` })}, ${from} bis ${to}.`,
  months: "Tickets nach Monaten",
  month: "Monat",
  monthsSummary: (first, last, most, busiest) =>
    `Monate von ${first} bis ${last}; der stärkste, ${busiest}, hatte ${most} Tickets. Im Band liegen 95 von 100 solchen Monaten.`,
  histogram: "Stunden der Tickets",
  histogramSummary: (count, median) =>
    `${plural(count, { one: "Ein Ticket hat", other: `${count} Tickets haben` })} Stunden; die Hälfte braucht ${median} oder weniger.`,
  bin: (from, to) => `${from} bis ${to} Stunden`,
  openBin: (from) => `über ${from} Stunden`,
  binHours: "Stunden",
  binTickets: "Tickets",
  reconciliation: "Bezahlt und nach dem Modell",
  reconciled: (paid, modelled, difference) =>
    `Sie haben ${paid} bezahlt; für ebenso viele Vorfälle ergibt das Modell ${modelled}, ein Unterschied von ${difference}.`,
  part: "Teil",
  paid: "Bezahlt",
  modelled: "Modell",
  difference: "Unterschied",
  parts: { work: "Arbeit", trips: "Anfahrten", parts: "Teile", other: "Übriges" },
  allParts: "Alles",
  apply: (scenario) => `In ${scenario} eintragen`,
  preview: (scenario) => `Das würde sich in ${scenario} ändern:`,
  input: "Annahme",
  now: "Jetzt",
  then: "Dann",
  noRow: "keine Zeile im Blatt",
  whichRate: "Rate für das kommende Jahr",
  meanRate: (rate) => `alle Monate: ${rate} im Monat`,
  recentRate: (count, rate) => `die letzten ${count} Monate: ${rate} im Monat`,
  costsLess: (option, amount) => `kostet ${option} ${amount} weniger`,
  verdict: (before, after) => `Jetzt ${before} im Jahr, alle Kosten gezählt; dann ${after}.`,
  noUsers: (scenario) =>
    `${scenario} hat Fehler oder keine Nutzer; es gibt also keine Rate je Nutzer einzutragen.`,
  needsAssumptions:
    "Um das in ein Szenario einzutragen, braucht die Arbeitsmappe Annahmen: beginnen Sie mit einem neuen Vergleich.",
  change: "Hat der Anbieter geliefert?",
  changeLead: "Vergleicht die Tickets vor einem Tag mit denen ab diesem Tag.",
  changeDate: "Erster Tag, der als danach zählt",
  promised: "Versprochener Rückgang in %",
  unclearPromise: "Geben Sie eine Zahl von 0 bis 100 ein.",
  side: (first, last, count, rate) => `${count} Tickets von ${first} bis ${last}, ${rate} im Monat`,
  sides: (before, after) => `Vorher: ${before}. Nachher: ${after}.`,
  reduced: (change, low, high, chance) =>
    `Die Tickets änderten sich um ${change} (${low} bis ${high}, 95-%-Konfidenzintervall); ohne jede Änderung brächte der Zufall das in ${chance} der Fälle.`,
  promiseKept: (promise, chance) =>
    `Die Wahrscheinlichkeit, dass sie wie versprochen um mindestens ${promise} gefallen sind, ist ${chance}.`,
};
