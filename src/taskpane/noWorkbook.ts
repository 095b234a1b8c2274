import type { Workbook } from "../workbook/workbook";

/** Stands in where the pane runs without any workbook: there are no assumptions and there never will be. */
export const NO_WORKBOOK: Workbook = {
  readAssumptions: () => Promise.resolve(undefined),
  writeAssumptions: () => Promise.reject(new Error("There is no workbook to write to.")),
  onAssumptionsChanged: () => Promise.resolve(() => undefined),
};
