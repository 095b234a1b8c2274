import { DEFAULT_SCENARIO, FIELD_NAMES, type FieldName } from "../../../src/model/assumptions/scenario";
import { PRESETS, presetScenario } from "../../../src/model/assumptions/presets";
import { matchingFields, groupFields } from "../../../src/taskpane/assumptions/groupFields";
import { presentPreset } from "../../../src/taskpane/assumptions/presentPreset";
import { presentField } from "../../../src/taskpane/state/presentField";
import { englishWording } from "../englishWording";

const english = englishWording();
const scenario = { name: "Base", column: 2 };
const inCell = (name: FieldName, formula?: string, raw = DEFAULT_SCENARIO[name]) =>
  presentField(name, { kind: "cell", raw, draft: undefined, formula }, english);
const absent = (name: FieldName) =>
  presentField(name, { kind: "absent", used: DEFAULT_SCENARIO[name] }, english);
const preview = (fields: readonly ReturnType<typeof absent>[], name = "Micro office") =>
  presentPreset(name, { fields, scenario }, english);

describe("the preview of a typical firm", () => {
  it("is there only for a firm that there is", () => {
    expect(preview([inCell("users")], "")).toBeUndefined();
  });

  it("says what changes from what to what, and enters just that", () => {
    const { changes, edits } = preview([inCell("users"), inCell("hourlyRate")])!;
    expect(changes).toEqual([{ name: "users", label: "Users", now: "25", then: "3" }]);
    expect(edits).toEqual([{ field: "users", scenario, value: 3, text: "3" }]);
  });

  it("leaves formulas alone and says so", () => {
    const { changes, edits, keptFormulas } = preview([inCell("users", "=20+5"), inCell("sites")])!;
    expect([changes, edits, keptFormulas]).toEqual([[], [], ["Users"]]);
  });

  it("names what the firm sets and the sheet has no row for", () => {
    const { edits, withoutRow } = preview([absent("users"), absent("hourlyRate")])!;
    expect([edits, withoutRow]).toEqual([[], ["Users"]]);
  });

  it("changes nothing where everything is so already", () => {
    const typical = presetScenario(PRESETS.find(({ name }) => name === "Firm of 25")!);
    const { changes, keptFormulas, withoutRow } = preview(
      FIELD_NAMES.map((name) => inCell(name, undefined, typical[name])),
      "Firm of 25",
    )!;
    expect([changes, keptFormulas, withoutRow]).toEqual([[], [], []]);
  });
});

describe("finding inputs", () => {
  const fields = FIELD_NAMES.map((name) => inCell(name));
  const labels = (text: string) => matchingFields(fields, text).map(({ label }) => label);

  it("needs every word, in any order and case", () => {
    expect(labels("WAGE loaded")).toEqual(["Loaded hourly wage"]);
    expect(labels("wage nowhere")).toEqual([]);
  });

  it("shows those with the word in the label first, then those that only speak of it", () => {
    const orders = ["rate", "price", "user", "year", "fee", "server"].map((word) =>
      matchingFields(fields, word).map(({ label, name }) => `${label} ${name}`.toLowerCase().includes(word)),
    );
    expect(orders.some((order) => order.includes(true) && order.includes(false))).toBe(true);
    for (const order of orders)
      expect(order).toEqual([...order].sort((left, right) => Number(right) - Number(left)));
  });

  it("puts every input into one group", () => {
    const groups = groupFields(fields);
    expect(groups.flatMap((group) => group.fields)).toHaveLength(fields.length);
    expect(new Set(groups.map(({ group }) => group)).size).toBe(groups.length);
  });
});
