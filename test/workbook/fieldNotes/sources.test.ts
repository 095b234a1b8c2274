import { FIELD_NAMES, SCENARIO_FIELDS } from "../../../src/model/assumptions/scenario";
import { FIELD_NOTES } from "../../../src/workbook/fieldNotes/fieldNotes";
import { SOURCE_KEYS, SOURCES } from "../../../src/workbook/sources/sources";
import { content } from "../../../src/workbook/sheets/scenarioFieldList";

describe("the sources of defaults", () => {
  it("are named by a publisher wherever a default is called published or measured", () => {
    const nameless = FIELD_NAMES.filter(
      (name) =>
        ["published", "measured", "claim"].includes(SCENARIO_FIELDS[name].evidence) &&
        FIELD_NOTES[name].sources.length === 0,
    );
    expect(nameless).toEqual([]);
  });

  it("are all in the table, and each of the table is used", () => {
    const used = new Set(FIELD_NAMES.flatMap((name) => FIELD_NOTES[name].sources));
    expect(SOURCE_KEYS.filter((key) => !used.has(key))).toEqual([]);
    expect([...used].filter((key) => !(key in SOURCES))).toEqual([]);
  });

  it("speak of a sample and have an address that is one, where there is an address", () => {
    for (const { publisher, year, says, sample, link } of Object.values(SOURCES)) {
      for (const text of [publisher, year, says, sample]) expect(text.length).toBeGreaterThan(2);
      if (link !== undefined) expect(new URL(link).protocol).toMatch(/^https?:$/);
    }
  });

  it("go with every input into scenario-fields.json, with its meaning and grade", () => {
    for (const { name, note, grade, source, sources } of content) {
      expect([note, source]).toEqual([FIELD_NOTES[name].help, FIELD_NOTES[name].source]);
      expect([grade, sources]).toEqual([SCENARIO_FIELDS[name].evidence, FIELD_NOTES[name].sources]);
    }
  });
});
