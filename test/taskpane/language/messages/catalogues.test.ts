import { compareOptions } from "../../../../src/model/decision/compareOptions";
import { PRESETS } from "../../../../src/model/assumptions/presets";
import { DEFAULT_SCENARIO, FIELD_NAMES, SCENARIO_FIELDS } from "../../../../src/model/assumptions/scenario";
import { figures } from "../../../../src/taskpane/language/figures";
import { DE } from "../../../../src/taskpane/language/messages/de/de";
import { EVIDENCE_WORDS_DE } from "../../../../src/taskpane/language/messages/de/deEvidence";
import { EVIDENCE_WORDS_EN } from "../../../../src/taskpane/language/messages/en/enEvidence";
import { EN } from "../../../../src/taskpane/language/messages/en/en";
import {
  chooseLanguage,
  directionOf,
  isLanguage,
} from "../../../../src/taskpane/language/messages/languages";
import { pluralIn } from "../../../../src/taskpane/language/messages/plural";

/** Words that German spells as English does. */
const SAME_IN_BOTH = new Set([
  "P5",
  "P95",
  "Link",
  "Name",
  "Budget",
  "Tickets",
  "lognormal",
  "(p = <0>)",
  "(p <0>)",
  "Version <0>",
]);

/** Wordings of things that are not text themselves; `costLine` has its own test. */
const TAKES_MORE_THAN_TEXT = new Set([
  "compare.reasons.word",
  "inputs.label",
  "inputs.unit",
  "inputs.preset",
  "inputs.costLine",
]);

/** Every wording of a catalogue by its path, sentences with slots filled with marks. */
function wordings(catalogue: object, path = ""): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [key, value] of Object.entries(catalogue) as [string, unknown][]) {
    const place = path === "" ? key : `${path}.${key}`;
    if (TAKES_MORE_THAN_TEXT.has(place)) continue;
    if (typeof value === "string") found.set(place, value);
    else if (typeof value === "function") found.set(place, sentence(value as Sentence));
    else if (typeof value === "object" && value !== null)
      wordings(value, place).forEach((text, inner) => found.set(inner, text));
  }
  return found;
}

type Sentence = (...slots: readonly unknown[]) => string;

const sentence = (say: Sentence) => say(...Array.from({ length: say.length }, (_, slot) => `<${slot}>`));
/** Reports have a test of their own: English ones come with whatever reports. */
const [english, german] = [{ ...EN, evidence: EVIDENCE_WORDS_EN }, DE].map(({ reports: _, ...words }) =>
  wordings(words),
) as [ReadonlyMap<string, string>, ReadonlyMap<string, string>];

describe("the catalogues", () => {
  it("say about how far off the figures of a reason may be, where they are approximate", () => {
    const reason = { kind: "chance", figure: 0.5, option: "managed", isTerm: false, error: 0.025 } as const;
    const restsOn = (words: typeof EN, locale: string) =>
      words.compare.reasons.word(reason, figures(locale, { before: "", after: "" })).restsOn;
    expect(restsOn(EN, "en-US")).toContain("; approximate (about 2.5 %)");
    expect(restsOn(DE, "de-DE")).toMatch(/; Näherung \(etwa 2,5\s%\)$/);
  });

  it("hold the same wordings, some hundreds of them, none of them empty", () => {
    expect([...german.keys()].sort()).toEqual([...english.keys()].sort());
    expect(english.size).toBeGreaterThan(200);
    for (const words of [english, german])
      for (const [place, text] of words) expect([place, text.trim()]).not.toEqual([place, ""]);
  });

  it("say everything differently in German, but for a few words that are the same", () => {
    const same = [...english].filter(([place, text]) => text === german.get(place) && /[a-z]/i.test(text));
    expect(same.filter(([, text]) => !SAME_IN_BOTH.has(text)).map(([place]) => place)).toEqual([]);
  });

  it("use in German every figure that is used in English", () => {
    const slots = (text: string) => [...new Set(text.match(/<\d>/g) ?? [])].sort();
    for (const [place, text] of english)
      expect([place, slots(german.get(place)!)]).toEqual([place, slots(text)]);
  });

  it("gives every input a German label of its own, different from the key in sheets", () => {
    const labels = FIELD_NAMES.map((name) => DE.inputs.label(name));
    expect(new Set(labels).size).toBe(FIELD_NAMES.length);
    const asInSheets = FIELD_NAMES.filter((name) => DE.inputs.label(name) === SCENARIO_FIELDS[name].label);
    expect(asInSheets).toEqual([]);
  });

  it.each([
    [EN, "One input found", "3 inputs found"],
    [DE, "Eine Annahme gefunden", "3 Annahmen gefunden"],
  ])("tell one from several", (words, one, several) => {
    expect([words.assumptions.found(1), words.assumptions.found(3)]).toEqual([one, several]);
  });
});

describe("what the model says in English", () => {
  const costLines = new Set(
    compareOptions(DEFAULT_SCENARIO).options.flatMap(({ lines }) => lines.map(({ label }) => label)),
  );

  it.each([...costLines])("is a German cost line: %s", (label) => {
    expect(EN.inputs.costLine(label)).toBe(label);
    expect(DE.inputs.costLine(label)).not.toBe(label);
  });

  it.each(PRESETS)("is a German typical firm: $name", (preset) => {
    const { name, says, source } = DE.inputs.preset(preset);
    expect([name, says, source]).not.toContain("");
    expect(EN.inputs.preset(preset)).toEqual({ name: preset.name, says: preset.says, source: preset.source });
    for (const text of [name, says, source])
      expect([preset.name, preset.says, preset.source]).not.toContain(text);
  });

  it("is a German unit wherever it is an English one", () => {
    for (const { unit } of Object.values(SCENARIO_FIELDS)) {
      const [inEnglish, inGerman] = [EN.inputs.unit(unit), DE.inputs.unit(unit)];
      expect([unit, inGerman === ""]).toEqual([unit, inEnglish === ""]);
      if (inEnglish !== "") expect(inGerman).not.toBe(inEnglish);
    }
    expect([EN.inputs.unit("money per hour"), DE.inputs.unit("money per hour")]).toEqual([
      "per hour",
      "je Stunde",
    ]);
  });
});

describe("plural forms", () => {
  it("follow the rules of the language", () => {
    const english = pluralIn("en");
    const polish = pluralIn("pl");
    const french = pluralIn("fr");
    const forms = { one: "one", few: "few", many: "many", other: "other" };
    expect([0, 1, 2, 5].map((count) => english(count, forms))).toEqual(["other", "one", "other", "other"]);
    expect([1, 2, 5, 22].map((count) => polish(count, forms))).toEqual(["one", "few", "many", "few"]);
    expect(french(0, forms)).toBe("one");
  });

  it("fall back to the form for all others", () => {
    expect(pluralIn("pl")(2, { one: "one", other: "other" })).toBe("other");
  });
});

describe("the choice of a language", () => {
  it("takes the first that the pane speaks, else English", () => {
    expect(chooseLanguage(["fr-CA", "de-AT", "en-US"])).toBe("de");
    expect(chooseLanguage(["EN-gb", "de"])).toBe("en");
    expect(chooseLanguage(["fr", undefined])).toBe("en");
    expect(chooseLanguage([])).toBe("en");
  });

  it("knows its languages, and which run from right to left", () => {
    expect([isLanguage("de"), isLanguage("fr"), isLanguage(null), isLanguage("toString")]).toEqual([
      true,
      false,
      false,
      false,
    ]);
    expect([directionOf("de"), directionOf("ar-EG"), directionOf("HE")]).toEqual(["ltr", "rtl", "rtl"]);
  });
});

describe("what a table counts", () => {
  it("is called an invoice where it holds invoices, with German articles", () => {
    const german = EVIDENCE_WORDS_DE.asCalled.invoices;
    expect(german("Kein Ticket liegt zwischen dem ersten und dem letzten Ticket.")).toBe(
      "Keine Rechnung liegt zwischen der ersten und der letzten Rechnung.",
    );
    expect(german("Tickets je Monat: ein Ticket")).toBe("Rechnungen je Monat: eine Rechnung");
    expect(EVIDENCE_WORDS_EN.asCalled.invoices("One ticket has hours; is it a ticket?")).toBe(
      "One invoice has hours; is it an invoice?",
    );
    expect(german(EVIDENCE_WORDS_DE.sentences.mostLeftOut(3, 1, "x"))).not.toContain("Ticket");
    for (const words of [EVIDENCE_WORDS_DE, EVIDENCE_WORDS_EN])
      for (const text of [words.sentences.dates(), words.sentences.window(), words.sentences.months(2, 3)])
        expect(words.asCalled.invoices(text)).not.toMatch(/ticket|ein Rechnung|kein Rechnung/i);
  });
});
