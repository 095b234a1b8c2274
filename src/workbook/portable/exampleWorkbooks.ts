import { PRESETS, presetScenario } from "../../model/assumptions/presets";
import type { Scenario } from "../../model/assumptions/scenario";
import type { SheetContent } from "../port/sheetContent";
import { portableSheets } from "./portableSheets";

/** A workbook of plain formulas for one typical firm, which is part of the site. */
export interface ExampleWorkbook {
  /** The firm's name, as in the list of typical firms. */
  readonly firm: string;
  /** What kind of firm it is, in a sentence. */
  readonly says: string;
  /** Its path below the root of the site. */
  readonly path: string;
  /** Lays its sheets out. */
  readonly sheets: () => readonly SheetContent[];
}

/** Incidents of a year from which on the usual grid of a copy is too coarse, and the nodes that are enough for our firms. */
const MANY_INCIDENTS = 300;
const FINE_STEPS = 3000;

/** One workbook for each typical firm, to be read and changed in any Excel, without the add-in. */
export const EXAMPLE_WORKBOOKS: readonly ExampleWorkbook[] = PRESETS.map((preset) => ({
  firm: preset.name,
  says: preset.says,
  path: `examples/${preset.name.toLowerCase().replace(/[^a-z0-9]+/g, "-")}.xlsx`,
  sheets: () => exampleSheets(preset.name, presetScenario(preset)),
}));

function exampleSheets(name: string, values: Scenario): readonly SheetContent[] {
  const incidents = 12 * values.users * values.incidentsPerUserPerMonth;
  const scenarios = [{ name, values }];
  return portableSheets(incidents < MANY_INCIDENTS ? { scenarios } : { scenarios, yearSteps: FINE_STEPS });
}
