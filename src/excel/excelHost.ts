import type { HostFacts, ShownCells } from "../workbook/port/workbook";

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

/** Calculates what waits, as F9 does, or one sheet, as Shift+F9. */
export async function calculate(context: Excel.RequestContext, sheet?: string): Promise<void> {
  const { application, worksheets } = context.workbook;
  if (sheet === undefined) application.calculate("Recalculate");
  else worksheets.getItem(sheet).calculate(true);
  await context.sync();
}

/** The texts of a range and what the charts of its sheet draw. */
export async function readShown(
  context: Excel.RequestContext,
  sheetName: string,
  address: string,
): Promise<ShownCells> {
  const sheet = context.workbook.worksheets.getItem(sheetName);
  const { charts } = sheet;
  const range = sheet.getRange(address);
  range.load("text");
  charts.load("items/name");
  await context.sync();
  charts.items.forEach(({ series }) => series.load("items/name"));
  await context.sync();
  const drawn = charts.items.map(({ series }) =>
    series.items.map((each) => ({
      name: each.name,
      values: each.getDimensionValues("Values"),
      labels: each.getDimensionValues("Categories"),
    })),
  );
  await context.sync();
  return {
    texts: range.text,
    charts: drawn.map((all) => ({
      series: all.map(({ name, values, labels }) => ({ name, values: values.value, labels: labels.value })),
    })),
  };
}
