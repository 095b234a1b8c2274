import type { HostFacts } from "../workbook/port/workbook";

/** Sets that the add-in makes use of, with the versions that may be supported, the newest first. */
const API_SETS: Readonly<Record<string, readonly string[]>> = {
  ExcelApi: ["1.20", "1.19", "1.18", "1.17", "1.16", "1.15", "1.14", "1.13", "1.12", "1.11", "1.10", "1.9"],
  CustomFunctionsRuntime: ["1.5", "1.4", "1.3", "1.2", "1.1"],
  SharedRuntime: ["1.2", "1.1"],
  OpenBrowserWindowApi: ["1.1"],
};

/** What Excel says of itself, and how it calculates. */
export async function readHost(
  context: Excel.RequestContext,
  takesUndoGroups: boolean | undefined,
): Promise<HostFacts> {
  const { application } = context.workbook;
  application.load("calculationMode");
  await context.sync();
  const { host, version, platform } = Office.context.diagnostics;
  return {
    program: `${String(host)} ${version} (${String(platform)})`,
    apiSets: supportedSets(),
    isCalculatedByHand: application.calculationMode === "Manual",
    takesUndoGroups,
  };
}

function supportedSets(): readonly string[] {
  return Object.entries(API_SETS).flatMap(([name, versions]) => {
    const version = versions.find((each) => Office.context.requirements.isSetSupported(name, each));
    return version === undefined ? [] : [`${name} ${version}`];
  });
}

/** Calculates everything that waits, as F9 does. */
export async function calculate(context: Excel.RequestContext): Promise<void> {
  context.workbook.application.calculate("Recalculate");
  await context.sync();
}
