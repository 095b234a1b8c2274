import type { FieldGroup, Unit } from "../../../../model/assumptions/scenarioField";
import { LABELS_DE } from "./deLabels";
import type { INPUT_WORDS_EN, PresetText } from "../en/enInputs";

const GROUPS: Readonly<Record<FieldGroup, string>> = {
  Demand: "Bedarf",
  Downtime: "Ausfall",
  "Break-fix": "Abrechnung nach Aufwand",
  Managed: "Pauschale",
  Services: "Leistungen",
  "Security and data": "Sicherheit und Daten",
  "Term and growth": "Laufzeit und Wachstum",
  "Block hours": "Stundenkontingent",
  "Co-managed": "Co-Managed IT",
  "In-house": "Internes IT-Team",
  Decision: "Entscheidung",
  "Beyond money": "Qualitative Kriterien",
};

const UNITS: Readonly<Record<Unit, string>> = {
  users: "Nutzer",
  people: "Personen",
  count: "Anzahl",
  "devices per user": "Geräte je Nutzer",
  "incidents per user per month": "Vorfälle je Nutzer und Monat",
  "events per year": "Ereignisse im Jahr",
  share: "",
  "share per year": "im Jahr",
  hours: "Stunden",
  "hours per month": "Stunden im Monat",
  "hours per year": "Stunden im Jahr",
  "hours per hour": "Stunden je Stunde",
  days: "Tage",
  months: "Monate",
  "months of fee": "Monatspauschalen",
  money: "",
  "money per hour": "je Stunde",
  "money per month": "im Monat",
  "money per year": "im Jahr",
  "money per user per month": "je Nutzer und Monat",
  gigabytes: "Gigabyte",
  "gigabytes per hour": "Gigabyte je Stunde",
  ratio: "Verhältnis",
  multiplier: "Faktor",
  "0 open, 1 included, 2 bought": "0 offen, 1 enthalten, 2 zugekauft",
  "0 included, 1 billed": "0 enthalten, 1 berechnet",
  "0 graduated, 1 by volume": "0 je Stufe, 1 nach Gesamtzahl",
  "0 first year, 1 term": "0 erstes Jahr, 1 Laufzeit",
  "project hours per year": "Projektstunden im Jahr",
  "score 0 to 5": "Punkte von 0 bis 5 (5 = am besten)",
  weight: "Gewicht",
};

/** By their English names, which the sheets use. */
const PRESET_TEXTS: ReadonlyMap<string, PresetText> = new Map([
  [
    "Micro office",
    {
      name: "Kleinbüro",
      says: "Drei Personen, wenige Vorfälle, Arbeit, die warten kann.",
      source: "Unteres Ende der veröffentlichten Vorfallzahlen; Lohn und Umsatz angenommen",
    },
  ],
  [
    "Firm of 25",
    {
      name: "Firma mit 25 Personen",
      says: "Fünfundzwanzig Personen, ein Server, veröffentlichte Preise und Vertragsbedingungen.",
      source:
        "Vorgabewerte aller Annahmen, mit den Bedingungen veröffentlichter Preislisten und Musterverträge",
    },
  ],
  [
    "Firm of 80, several sites",
    {
      name: "Firma mit 80 Personen, mehrere Standorte",
      says: "Achtzig Personen an vier Standorten, viele Vorfälle, Ausfälle, die den Verkauf anhalten.",
      source:
        "Obere Hälfte der veröffentlichten Vorfallzahlen; in Preislisten fällt die Pauschale je Platz mit der Größe",
    },
  ],
  [
    "Regulated practice",
    {
      name: "Regulierte Praxis",
      says: "Fünfzehn Personen mit Akten, die weder bekannt werden noch verloren gehen dürfen.",
      source:
        "Oberes Ende der erheblichen Schäden im Jahr (IRIS 2025); verlangte Preise für vollen Umfang von 200 und mehr",
    },
  ],
]);

const COST_LINES: ReadonlyMap<string, string> = new Map([
  ["Invoices for incidents", "Rechnungen für Vorfälle"],
  ["Hours beyond those paid for", "Stunden über die bezahlten hinaus"],
  ["Managed fees", "Pauschalen"],
  ["Co-managed fees", "Co-Managed-Pauschalen"],
  ["Prepaid blocks", "Vorausbezahlte Stunden"],
  ["Onboarding", "Einführungskosten"],
  ["Projects", "Projekte"],
  ["Out-of-scope work", "Leistungen außerhalb des Vertragsumfangs"],
  ["Service credits", "Gutschriften"],
  ["Own technicians", "Eigene Techniker"],
  ["Tools for own staff", "Werkzeuge des internen IT-Teams"],
  ["Tools and services bought separately", "Zugekaufte Werkzeuge und Leistungen"],
  ["Work lost while down", "Verlorene Arbeitszeit bei Ausfällen"],
  ["Slow recovery after outages", "Langsamer Wiederanlauf nach Ausfällen"],
  ["Margin lost in outages", "Entgangener Deckungsbeitrag bei Ausfällen"],
  ["Own administration", "Eigene Verwaltung"],
  ["Security losses", "Schäden durch Sicherheitsvorfälle"],
  ["Data losses", "Datenverluste"],
]);

const CHOICES: ReadonlyMap<string, string> = new Map([
  ["open", "offen"],
  ["included", "enthalten"],
  ["bought", "zugekauft"],
  ["billed", "wird berechnet"],
  ["graduated", "je Stufe"],
  ["by volume", "nach Gesamtzahl"],
  ["first year", "erstes Jahr"],
  ["term", "Laufzeit"],
]);

export const INPUT_WORDS_DE: typeof INPUT_WORDS_EN = {
  label: (name) => LABELS_DE[name],
  groups: GROUPS,
  unit: (unit) => UNITS[unit],
  preset: (preset) => PRESET_TEXTS.get(preset.name) ?? preset,
  costLine: (label) => COST_LINES.get(label) ?? label,
  choice: (word) => CHOICES.get(word) ?? word,
};
