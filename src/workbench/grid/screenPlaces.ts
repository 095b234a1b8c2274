import type { FWorksheet } from "@univerjs/sheets/facade";
import type { BlockAddress } from "../../workbook/port/cellAddress";
import type { Grid } from "./grid";

/** A rectangle on screen, in pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Where cells lie on screen now, in pixels from the grid's own corner. */
export function boxOf(sheet: FWorksheet, { row, column, rows, columns }: Omit<BlockAddress, "sheet">): Box {
  const zoom = sheet.getZoom();
  const first = sheet.getRange(row, column).getCellRect();
  const last = sheet.getRange(row + rows - 1, column + columns - 1).getCellRect();
  const moved = scrolled(sheet);
  return {
    left: (first.left - moved.left) * zoom,
    top: (first.top - moved.top) * zoom,
    width: (last.right - first.left) * zoom,
    height: (last.bottom - first.top) * zoom,
  };
}

/** Where the part begins that scrolls, behind the headings and what is frozen. */
export function scrollableCorner({ workbook }: Grid): Pick<Box, "left" | "top"> {
  const sheet = workbook.getActiveSheet();
  const { startRow, startColumn } = sheet.getFreeze();
  const zoom = sheet.getZoom();
  const corner = sheet.getRange(Math.max(0, startRow), Math.max(0, startColumn)).getCellRect();
  return { left: corner.left * zoom, top: corner.top * zoom };
}

function scrolled(sheet: FWorksheet): Pick<Box, "left" | "top"> {
  const { sheetViewStartRow, sheetViewStartColumn, offsetX, offsetY } = sheet.getScrollState();
  const start = sheet.getRange(0, 0).getCellRect();
  const shown = sheet.getRange(sheetViewStartRow, sheetViewStartColumn).getCellRect();
  return { left: shown.left - start.left + offsetX, top: shown.top - start.top + offsetY };
}
