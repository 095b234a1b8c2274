import type { ColumnRole } from "../../../../model/evidence/table/columnRole";
import type { TableSentences } from "../../../../model/evidence/table/tableSentences";
import type { TicketSentences } from "../../../../model/evidence/ticketSentences";
import { pluralIn } from "../plural";

const plural = pluralIn("de");

/** The columns of a table in German. */
export const ROLES_DE: Readonly<Record<ColumnRole, string>> = {
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
  sameColumn: (one, other) =>
    `${ROLES_DE[one]} und ${ROLES_DE[other]} können nicht in derselben Spalte stehen.`,
  noDate: () => "hat kein Datum",
  notADate: () => "ist kein Datum",
  unorderedDate: () => "ist kein Datum in der Reihenfolge der anderen",
  totalRow: () => "ist eine Summe, kein Ticket",
  notANumber: (role) => `ist keine Zahl der Spalte ${ROLES_DE[role]}`,
  notHours: () => "ist keine Zahl von Stunden",
  negative: (role) => `ist kleiner als 0, was es in der Spalte ${ROLES_DE[role]} nicht gibt`,
  tooLarge: (role) => `ist zu groß für die Spalte ${ROLES_DE[role]}`,
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
