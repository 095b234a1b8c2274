import { readFileSync } from "fs";
import path from "path";
import { fieldLimits } from "../../../src/model/assumptions/fieldLimits";
import { FIELD_NAMES, SCENARIO_FIELDS } from "../../../src/model/assumptions/scenario";

const PAGE = readFileSync(path.resolve(__dirname, "../../../docs/limits.md"), "utf8");

/** The rows of the page by their first cell: from and to as they are written. */
const STATED = new Map(
  [...PAGE.matchAll(/^\| (.+?) +\| (\S+) +\| (.+?) +\|/gm)].map(([, name, from, to]) => [
    name!,
    `${from} ${to}`,
  ]),
);

describe("the page of limits", () => {
  it.each(FIELD_NAMES)("gives the limits of %s, by its name or by its unit", (name) => {
    const { min, max, whole } = fieldLimits(name);
    const { label, unit } = SCENARIO_FIELDS[name];
    expect(STATED.get(label) ?? STATED.get(unit)).toBe(`${min} ${max}${whole ? ", whole" : ""}`);
  });
});
