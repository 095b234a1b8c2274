import { EXAMPLE_WORKBOOKS } from "../workbook/portable/exampleWorkbooks";
import { workbookFile } from "./workbookFile";

/** The example workbooks as .xlsx files, by their path below the root of the site. */
export async function exampleFiles(): Promise<Readonly<Record<string, Uint8Array>>> {
  const files = EXAMPLE_WORKBOOKS.map(
    async ({ path, sheets }) => [path, await workbookFile(sheets())] as const,
  );
  return Object.fromEntries(await Promise.all(files));
}
