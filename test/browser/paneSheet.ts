import { DEFAULT_SCENARIO, FIELD_NAMES, SCENARIO_FIELDS } from "../../src/model/assumptions/scenario";

/** All but one of the dozen, so that one input has no row. */
export const ESSENTIAL = FIELD_NAMES.filter(
  (name) => SCENARIO_FIELDS[name].essential && name !== "waitHoursManaged",
);

/** A sheet of two scenarios, of which the second has many more incidents. */
export const CELLS = [
  ["Assumption", "Unit", "Base case", "Busy year"],
  ...ESSENTIAL.map((name) => [
    SCENARIO_FIELDS[name].label,
    "",
    DEFAULT_SCENARIO[name],
    name === "incidentsPerUserPerMonth" ? 1.4 : DEFAULT_SCENARIO[name],
  ]),
];

export const USERS_ROW = 1 + ESSENTIAL.indexOf("users");

/** What the stand-in for office.js shows to tests. */
export interface PageSheet {
  readonly sheet: {
    readonly cells: readonly (readonly unknown[])[];
    /** By "row,column", both counted from 0. */
    readonly formulas: Map<string, string>;
    readonly associated: readonly string[];
    enter(row: number, column: number, value: unknown): void;
  };
}
