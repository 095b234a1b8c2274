import { ISSUE_SENTENCES } from "../../../src/model/assumptions/issueSentences";
import type { Cells } from "../../../src/model/assumptions/tableHeader";
import { readAssumptions } from "../../../src/model/assumptions/readAssumptions";
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
    "Spalte 3 der Annahmen hat Werte",
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

  it("covers every sentence but those about a number out of its range, which have their unit", () => {
    const withUnit = ["zero", "share", "rate", "range", "whole", "empty", "unusual"];
    const covered = [...RANGES.map(([name]): string => name), ...withUnit];
    expect(covered.sort()).toEqual(Object.keys(ISSUE_SENTENCES).sort());
  });
});
