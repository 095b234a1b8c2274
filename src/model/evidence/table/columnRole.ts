import { unitNamed, type DurationUnit } from "./durationText";

/** What a column of an export is for. */
export type ColumnRole =
  | "date"
  | "ticket"
  | "hours"
  | "priority"
  | "count"
  | "rate"
  | "amount"
  | "trip"
  | "parts"
  | "afterHours"
  | "onSite";

export const COLUMN_ROLES: readonly ColumnRole[] = [
  "date",
  "ticket",
  "hours",
  "count",
  "rate",
  "amount",
  "trip",
  "parts",
  "afterHours",
  "onSite",
  "priority",
];

/**
 * Words of headers, in English and German, the surest first: the place in the list is how sure. Words with a space are
 * looked for as they are, others as whole words.
 */
const WORDS: Readonly<Record<ColumnRole, readonly string[]>> = {
  date: ["created", "opened", "reported", "erstellt", "geöffnet", "eröffnet", "gemeldet", "eingang", "date", "datum", "month end", "month", "monat", "monatsende", "day", "tag", "time", "start", "submitted", "logged"], // prettier-ignore
  ticket: ["ticket number", "ticket id", "ticket no", "ticket", "ticketnummer", "issue key", "case number", "incident number", "invoice", "rechnung", "rechnungsnummer", "number", "nummer", "key", "id", "case", "incident", "issue", "vorgang", "nr"], // prettier-ignore
  hours: ["average hours", "hours worked", "time spent", "time tracked", "time worked", "work time", "arbeitszeit", "effort", "aufwand", "hours", "stunden", "std", "minutes", "minuten", "seconds", "sekunden", "duration", "dauer", "time", "zeit", "worked", "logged"], // prettier-ignore
  count: ["tickets opened", "tickets created", "number of tickets", "number of incidents", "ticket count", "tickets", "incidents", "anzahl", "count", "quantity", "qty", "menge", "volume"], // prettier-ignore
  rate: ["hourly rate", "rate", "stundensatz", "satz", "price per hour", "preis je stunde"],
  amount: ["amount", "invoice total", "line total", "net", "betrag", "netto", "total", "summe", "charge", "cost", "kosten"], // prettier-ignore
  trip: ["trip", "travel", "call-out", "callout", "anfahrt", "fahrt", "fahrtkosten"],
  parts: ["parts", "material", "materials", "hardware", "teile", "ersatzteile"],
  afterHours: [
    "after hours",
    "after-hours",
    "out of hours",
    "overtime",
    "weekend",
    "überstunden",
    "notdienst",
  ],
  onSite: ["on site", "on-site", "onsite", "vor ort", "place", "ort", "location"],
  priority: ["priority", "severity", "priorität", "urgency", "dringlichkeit", "prio"],
};

/** Dates of what happened to a ticket later, and lengths that are not work: never what is asked for. */
const OTHER = /\b(resolved|closed|updated|due|completed|modified|sla|response|wait|gelöst|geschlossen|geändert|fällig|resolution|estimate|estimated)\b/; // prettier-ignore

/** How surely a header names a role: 1 for the surest word, less for later ones, 0 for none. */
export function headerFit(header: string, role: ColumnRole): number {
  const text = normalised(header);
  if (OTHER.test(text)) return 0;
  const words = WORDS[role];
  const place = words.findIndex((word) => hasWord(text, word));
  if (place === -1) return 0;
  const isWhole = text === words[place];
  return (1 - place / (2 * words.length)) * (isWhole ? 1 : 0.9);
}

/** Whether any role's words occur in a text, as they do in a header. */
export function isHeaderWord(text: string): boolean {
  const plain = normalised(text);
  return OTHER.test(plain) || COLUMN_ROLES.some((role) => WORDS[role].some((word) => hasWord(plain, word)));
}

/** The unit that a header gives its column, like "Effort (min)"; undefined if it gives none. */
export function headerUnit(header: string): DurationUnit | undefined {
  for (const word of normalised(header).split(/[^a-zäöü]+/)) {
    const unit = unitNamed(word);
    if (unit !== undefined) return unit;
  }
  return undefined;
}

function normalised(header: string): string {
  return header
    .trim()
    .replace(/([a-zäöü])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .replace(/[\s_]+/g, " ");
}

function hasWord(text: string, word: string): boolean {
  const at = text.indexOf(word);
  if (at === -1) return false;
  const isLetter = (character: string | undefined) => character !== undefined && /[a-zäöüß]/.test(character);
  return !isLetter(text[at - 1]) && !isLetter(text[at + word.length]);
}
