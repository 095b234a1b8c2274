import { cellAddress } from "../port/cellAddress";
import type { CellBlock, FormulaCell, SheetCells } from "../port/cellBlock";
import { LANDSCAPE } from "../port/printLayout";
import type { CellContent, SheetContent } from "../port/sheetContent";
import { referencesIn, spelled, withReferences } from "../port/formulaReferences";
import { SheetBuilder } from "./sheetBuilder";

/** The sheet that keeps frozen formulas, visible and saved with the file. */
export const FROZEN_SHEET = "Frozen formulas";

const HEADER = [
  "Value now",
  "Formula",
  "Rows",
  "Columns",
  "Frozen in",
  "Mark of the frozen values",
  "Filled cells that it reads",
] as const;
const FIRST_ROW = 4;

/** The error for an unavailable value: charts leave it out. */
export const FROZEN_GAP = { formula: "=NA()" } as const;

/** A formula that was replaced by its values. */
export interface FrozenFormula {
  /** Row of the list, from 0 on the sheet. */
  readonly row: number;
  readonly address: string;
  readonly formula: string;
  /** A formula that refers to the same cells and has followed them since; none where there are too many. */
  readonly reads: string | undefined;
  readonly rows: number;
  readonly columns: number;
  /** Where it was frozen; another address than the cell's own says that cells have moved since. */
  readonly frozenIn: string;
  readonly mark: string;
}

/** The sheet with nothing on its list yet. */
export function frozenSheet(): SheetContent {
  const draft = new SheetBuilder();
  draft.add([FROZEN_SHEET], { A: { role: "title" } });
  draft.add(
    ["Formulas that Freeze replaced by their values. Thaw puts them back; keep this sheet until then."],
    {
      A: { role: "note" },
    },
  );
  draft.skip();
  draft.add([...HEADER], { "A:G": { role: "heading" } });
  return draft.finish({
    name: FROZEN_SHEET,
    columnWidths: [18, 90, 8, 9, 24, 26, 24],
    names: [],
    frozenRows: FIRST_ROW,
    frozenColumns: 0,
    print: LANDSCAPE,
  });
}

/** The list's lines for these formulas. The first column points to the cell and the last to what it reads, to follow them. */
function frozenLines(cells: readonly FormulaCell[]): readonly (readonly CellContent[])[] {
  return cells.map((cell) => [
    { formula: `=${cellAddress(cell)}` },
    cell.formula,
    cell.values.length,
    cell.values[0]!.length,
    cellAddress(cell),
    valuesMark(cell.values),
    readCells(cell),
  ]);
}

/** As many as a function of the sheet takes, and as long as a formula may be. */
const MOST_ARGUMENTS = 255;
const LONGEST_FORMULA = 8192;

/** Counts the cells that a formula refers to: Excel lets these references follow their cells, as it would the formula's. */
function readCells({ sheet, formula }: FormulaCell): CellContent {
  const references = referencesIn(formula).map((each) => spelled({ ...each, sheet: each.sheet ?? sheet }));
  const counting = `=COUNTA(${references.join(",")})`;
  const isPossible = references.length <= MOST_ARGUMENTS && counting.length <= LONGEST_FORMULA;
  return references.length > 0 && isPossible ? { formula: counting } : null;
}

/** The formula's present text on its sheet; undefined if cells that it refers to are lost. */
export function followedFormula(frozen: FrozenFormula, sheet: string, hasMoved: boolean): string | undefined {
  const { formula, reads } = frozen;
  const count = referencesIn(formula).length;
  if (count === 0 || (reads === undefined && !hasMoved)) return formula;
  const now = referencesIn(reads ?? "");
  return now.length === count ? withReferences(formula, now, sheet) : undefined;
}

/** Lines from the first free row of the list on. */
export function appendedLines(sheet: SheetCells, cells: readonly FormulaCell[]): CellBlock {
  const row = Math.max(FIRST_ROW, sheet.values.length);
  return { sheet: FROZEN_SHEET, row, column: 0, cells: frozenLines(cells) };
}

/** Reads the list, leaving out lines that have been changed beyond recognition. */
export function readFrozen({ values, formulas }: SheetCells): readonly FrozenFormula[] {
  return values.flatMap((cells, row): FrozenFormula[] => {
    const [, formula, rows, columns, frozenIn, mark] = cells;
    const [pointer, , , , , , reads] = formulas[row] ?? [];
    const isLine = row >= FIRST_ROW && pointer !== undefined && typeof formula === "string";
    if (!isLine || !isCount(rows) || !isCount(columns) || typeof mark !== "string") return [];
    const address = pointer.replace(/^=/, "");
    return [{ row, address, formula, reads, rows, columns, frozenIn: String(frozenIn), mark }];
  });
}

function isCount(value: unknown): value is number {
  return typeof value === "number" && Number.isInteger(value) && value > 0;
}

/** An empty line in place of one that is done. */
export function clearedLine({ row }: FrozenFormula): CellBlock {
  return { sheet: FROZEN_SHEET, row, column: 0, cells: [HEADER.map(() => null)] };
}

/** Digits that survive being written to a sheet and read again. */
const DIGITS = 12;

/** A short text that differs when any of the values differs (FNV-1a of 32 bits). */
export function valuesMark(values: readonly (readonly unknown[])[]): string {
  const text = JSON.stringify(
    values.map((row) =>
      row.map((value) => (typeof value === "number" ? Number(value.toPrecision(DIGITS)) : (value ?? ""))),
    ),
  );
  let mark = 0x811c9dc5;
  for (let index = 0; index < text.length; index++)
    mark = Math.imul(mark ^ text.charCodeAt(index), 0x01000193) >>> 0;
  return `values ${mark.toString(16).padStart(8, "0")}`;
}
