import { ISSUE_SENTENCES } from "../../../src/model/assumptions/issueSentences";
import type { Cells } from "../../../src/model/assumptions/tableHeader";
import { readAssumptions } from "../../../src/model/assumptions/readAssumptions";
import { readQuotes } from "../../../src/model/quotes/readQuotes";
import { NO_CURRENCY } from "../../../src/taskpane/language/currencyMarks";
import { figures } from "../../../src/taskpane/language/figures";
import { DE } from "../../../src/taskpane/language/messages/de/de";
import { presentIssues } from "../../../src/taskpane/state/presentIssues";
import { englishWording } from "../englishWording";

const german = { words: DE, figures: figures("de-DE", NO_CURRENCY) };
const HEADER = ["Assumption", "Base", "Lean"];

/** Ranges that have everything wrong that can be, and what the pane says of it in German. */
const RANGES: readonly (readonly [keyof typeof ISSUE_SENTENCES, Cells, string])[] = [
  ["size", Array.from({ length: 50_001 }, () => ["x", 1]), "Die Annahmen haben 100.002 Zellen;"],
  ["columns", [["Users"]], "Die Annahmen brauchen mindestens zwei Spalten"],
  ["header", [["Users", 1, 2]], "Die Annahmen haben mehr als zwei Spalten"],
  [
    "scenarios",
    [
      ["Assumption", "Low", "High"],
      ["Users", 1, 2],
    ],
    "Die Kopfzeile der Annahmen nennt kein Szenario.",
  ],
  [
    "headers",
    [
      ["Assumption", "A", "a"],
      ["Users", 1, 2],
    ],
    "Zwei Spalten sind mit „a“ überschrieben",
  ],
  [
    "column",
    [
      ["Assumption", "A", null],
      ["Users", 1, 2],
    ],
    "Spalte 3 hat Werte, aber",
  ],
  ["rows", [HEADER, ["Users", 1, 2], ["users", 1, 2]], "users steht schon in Zeile 2;"],
  ["row", [HEADER, ["", 1, 2]], "Die Zeile hat einen Wert, aber keinen Namen."],
  ["name", [HEADER, ["Usres", 1, 2]], "„Usres“ ist keine bekannte Annahme; meinten Sie „Users“ (Nutzer)?"],
  ["heading", [HEADER, ["Users.", null, null]], "„Users.“ wird als Zwischenüberschrift gelesen"],
  ["number", [HEADER, ["Users", "many", 2]], 'Nutzer ist "many"; es muss eine Zahl sein.'],
  [
    "parts",
    [HEADER, ["Users", 1, 2], ["waitHoursManaged", 1.5, 2], ["waitHoursManagedP1", 90, 2]],
    "Wartezeit, Pauschale ist 1,5, aber die Teile",
  ],
  [
    "mix",
    [HEADER, ["Users", 1, 2], ["severityShareP1", 0.5, 0.5]],
    "Die Anteile der Vorfälle P1 bis P4 ergeben zusammen",
  ],
  ["inputs", [HEADER, ["Costs", 1, 2]], "Keine Zeile dieses Bereichs nennt, worum es geht."],
  [
    "more",
    [HEADER, ...Array.from({ length: 103 }, (_, index) => [`Invoice ${index}`, 1, 2])],
    "3 weitere Zeilen sind keine bekannten Annahmen.",
  ],
  [
    "ambiguous",
    [HEADER, ["Users", "1.200", 2]],
    "Nutzer ist der Text „1.200“, der als 1,2 oder als 1.200 gelesen",
  ],
  [
    "percent",
    [HEADER, ["Users", "300 %", 2]],
    "Nutzer ist der Text „300 %“, aber kein Anteil; geben Sie 300 oder 3 ein",
  ],
  ["fees", [HEADER, ["managedFeePerUser", 0, 2]], "Alle Pauschalen sind 0 oder leere Zellen;"],
  [
    "unitText",
    [HEADER, ["Contract term", "12 months", 36], ["Users", 1, 2]],
    "Vertragslaufzeit ist der Text „12 months“; geben Sie 12 ein.",
  ],
  [
    "choice",
    [HEADER, ["Users", 1, 2], ["On-site work, managed", "rarely", 1]],
    "Arbeit vor Ort, Pauschale ist „rarely“; möglich ist eines von",
  ],
  [
    "bandStart",
    [HEADER, ["Users", 1, 2], ["feeInBand2", 5, 0]],
    "Pauschale je Nutzer in Preisstufe 2 ist angegeben, aber",
  ],
  [
    "bandOrder",
    [HEADER, ["Users", 1, 2], ["usersBeforeFeeBand3", 5, 0]],
    "Nutzer vor Preisstufe 3 ist 5; es müssen mehr sein",
  ],
  [
    "bandFee",
    [HEADER, ["Users", 1, 2], ["usersBeforeFeeBand2", 5, 0]],
    "Pauschale je Nutzer in Preisstufe 2 ist 0 oder eine leere Zelle;",
  ],
];

const FEE = ["Fee per user", 100, 120];

/** The same of quotes. */
const QUOTES: readonly (readonly [keyof typeof ISSUE_SENTENCES, Cells, string])[] = [
  ["quoteHeader", [FEE], "Die Angebote brauchen eine Kopfzeile"],
  [
    "noQuotes",
    [
      ["", "Unit"],
      ["Fee per user", 1],
    ],
    "Die Kopfzeile der Angebote nennt kein Angebot.",
  ],
  ["quoteRow", [HEADER, FEE, ["Blockchain", 1, 2]], "„Blockchain“ ist keine bekannte Vertragsbedingung."],
  [
    "quoteTerm",
    [HEADER, FEE, ["Escallator", 0.1, 0.1]],
    "„Escallator“ ist keine bekannte Vertragsbedingung; meinten Sie",
  ],
  ["quoteAmbiguous", [HEADER, FEE, ["Onboarding", 1, 1]], "„Onboarding“ kann „Onboarding fee“ oder"],
  ["quoteInput", [HEADER, FEE, ["Users", 1, 1]], "„Users“ gehört zu den Annahmen"],
  ["quoteTwice", [HEADER, FEE, ["Per user", 1, 1]], "„Per user“ und „Fee per user“ sind dieselbe Bedingung"],
  [
    "quoteEmpty",
    [HEADER, FEE, ["Backups", 0, "included"]],
    "Datensicherung, Pauschale ist 0 oder eine leere Zelle",
  ],
  [
    "quoteName",
    [
      ["", "Managed"],
      ["Fee per user", 1],
    ],
    "„Managed“ heißt schon eine Art, Support einzukaufen",
  ],
];

describe("what is wrong in the sheet", () => {
  it.each(RANGES)("is said in the pane's language: %s", (name, cells, inGerman) => {
    const read = readAssumptions(cells);
    // The pane shows a few issues only, so the others make room.
    const assumptions = { ...read, issues: read.issues.filter(({ statement }) => statement[0] === name) };
    const range = { address: "A1:C9", cells };
    const [english, translated] = [englishWording(), german].map((wording) =>
      presentIssues(assumptions, range, wording).map(({ message }) => message),
    );
    const stated = [
      ...assumptions.issues,
      ...assumptions.scenarios.flatMap(({ outcome, warnings }) => [
        ...(outcome.ok ? [] : outcome.issues),
        ...warnings,
      ]),
    ].map(({ statement }) => statement[0]);
    expect(stated).toContain(name);
    expect(translated!.map((message) => message.slice(0, inGerman.length))).toContain(inGerman);
    expect(translated!.filter((message) => english!.includes(message))).toEqual([]);
  });

  it.each(QUOTES)("is said in the pane's language of quotes: %s", (name, cells, inGerman) => {
    const issues = readQuotes(cells).issues.filter(({ statement }) => statement[0] === name);
    const assumptions = { issues, scenarios: [], rows: new Map(), ranges: new Map() };
    const [english, translated] = [englishWording(), german].map((wording) =>
      presentIssues(assumptions, { address: "A1:C9", cells }, wording).map(({ message }) => message),
    );
    expect(translated!.map((message) => message.slice(0, inGerman.length))).toContain(inGerman);
    expect(translated!.filter((message) => english!.includes(message))).toEqual([]);
  });

  it("covers every sentence but those about a number out of its range, which have their unit", () => {
    const withUnit = ["zero", "share", "rate", "range", "whole", "empty", "unusual"];
    const covered = [...[...RANGES, ...QUOTES].map(([name]): string => name), ...withUnit];
    expect(covered.sort()).toEqual(Object.keys(ISSUE_SENTENCES).sort());
  });
});
