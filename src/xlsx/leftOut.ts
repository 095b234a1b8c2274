import type { Sheet, Workbook } from "hucre/xlsx";

/** What a sheet can have that is not opened, in words. */
const OF_SHEETS: readonly (readonly [string, (sheet: Sheet) => unknown[] | boolean | undefined])[] = [
  ["charts", ({ charts }) => charts],
  ["pictures", ({ images }) => images],
  ["pivot tables", ({ pivotTables }) => pivotTables],
  ["sparklines", ({ sparklines }) => sparklines],
  ["text boxes", ({ textBoxes }) => textBoxes],
  ["tables (their cells are here)", ({ tables }) => tables],
  ["conditional formats", ({ conditionalRules }) => conditionalRules],
  ["rules for what cells may hold", ({ dataValidations }) => dataValidations],
  ["filters", ({ autoFilter }) => autoFilter !== undefined],
  ["protection", ({ protection }) => protection !== undefined],
  ["comments", (sheet) => hasComments(sheet)],
  ["hidden columns", ({ columns }) => columns?.some(({ hidden }) => hidden)],
];

/** The parts of a file that are not opened, each with the sheets that have it: `charts (Budget, Plan)`. */
export function leftOutOf({ sheets, externalLinks = [] }: Workbook): readonly string[] {
  const ofSheets = OF_SHEETS.flatMap(([words, partsOf]) => {
    const having = sheets.filter((sheet) => {
      const parts = partsOf(sheet);
      return Array.isArray(parts) ? parts.length > 0 : parts === true;
    });
    return having.length === 0 ? [] : [`${words} (${having.map(({ name }) => name).join(", ")})`];
  });
  const links = externalLinks.length === 0 ? [] : ["links to other workbooks"];
  return [...ofSheets, ...links];
}

function hasComments({ cells, threadedComments = [] }: Sheet): boolean {
  return (
    threadedComments.length > 0 || [...(cells?.values() ?? [])].some(({ comment }) => comment !== undefined)
  );
}
