import type { TableShape } from "../../model/evidence/table/evidenceTable";
import { findTables } from "../../model/evidence/table/findTables";
import { blockAddress } from "../../workbook/port/cellAddress";
import type { SheetCells } from "../../workbook/port/cellBlock";
import type { Workbook } from "../../workbook/port/workbook";
import { WorkbookProblem } from "../../workbook/port/workbookProblem";

/** A table of evidence in the workbook. */
export interface EvidencePlace {
  /** Like `Evidence!A4:F228`. */
  readonly address: string;
  readonly shape: TableShape;
}

/** The tables of tickets, counts and invoices of all sheets. Writes nothing. */
export async function findEvidence(workbook: Workbook): Promise<readonly EvidencePlace[]> {
  const { sheetNames } = await workbook.readOutline();
  const places: EvidencePlace[] = [];
  for (const sheet of sheetNames) {
    const cells = await readWhole(workbook, sheet);
    for (const { shape, ...block } of findTables(cells?.values ?? []))
      places.push({ address: blockAddress({ sheet, ...block }), shape });
  }
  return places;
}

/** A sheet that is too large to be looked through is not proposed; its columns can still be named. */
async function readWhole(workbook: Workbook, sheet: string): Promise<SheetCells | undefined> {
  try {
    return await workbook.readSheet(sheet);
  } catch (error) {
    if (error instanceof WorkbookProblem) return undefined;
    throw error;
  }
}
