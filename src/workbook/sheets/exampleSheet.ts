import { blockName } from "../port/cellAddress";
import { roomOf } from "../port/cellBlock";
import type { CellContent, CellFormat, SheetContent } from "../port/sheetContent";
import { exampleBlock, formulaPlace, type LooseExample } from "./exampleBlock";

/** An example with the cells that it reads where its formula expects them, from A1 on. */
export interface SheetExample extends LooseExample {
  /** Whether a value of its cells is a day. */
  readonly isDay: (value: CellContent) => boolean;
}

const DAY_FORMAT = "yyyy-mm-dd";
const [NARROWEST, WIDEST, SPARE] = [12, 40, 2];

/** A sheet with one example: its cells as inputs, and after one empty column its formula. */
export function exampleSheet(name: string, example: SheetExample): SheetContent {
  const block = exampleBlock(example, { sheet: name, row: 0, column: 0 });
  const { column, row } = formulaPlace(block);
  const { columns } = roomOf(block);
  return {
    name,
    rows: block.cells,
    formats: [
      ...inputFormats(example),
      { range: blockName({ row, column, ...example.spill }), role: "formula" },
    ],
    columnWidths: Array.from({ length: columns }, (_, at) => columnWidth(block.cells, at)),
    names: [],
    frozenRows: 0,
    frozenColumns: 0,
  };
}

/** Numbers look like inputs, days like days; texts are labels. */
function inputFormats({ cells = [], isDay }: SheetExample): readonly CellFormat[] {
  return cells.flatMap((line, row) =>
    line.flatMap((value, column): readonly CellFormat[] => {
      const range = blockName({ row, column, rows: 1, columns: 1 });
      if (isDay(value)) return [{ range, role: "input", numberFormat: DAY_FORMAT }];
      return typeof value === "number" ? [{ range, role: "input" }] : [];
    }),
  );
}

function columnWidth(rows: readonly (readonly CellContent[])[], column: number): number {
  const texts = rows.map((line) => line[column]).filter((value) => typeof value === "string");
  return Math.min(WIDEST, Math.max(NARROWEST, ...texts.map((text) => text.length + SPARE)));
}
