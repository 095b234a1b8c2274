import type { Example } from "../../src/functions/catalogue/example";
import { evaluateFormula } from "../functions/evaluateFormula";

type Row = readonly string[];
type Rows = readonly (readonly unknown[])[];

/** A table of a document: its head and its rows, as texts. */
export interface WrittenTable {
  readonly head: Row;
  readonly rows: readonly Row[];
  /** The formula in the paragraph before it, with nothing beside it. */
  readonly formula?: string;
}

const cellsOf = (line: string) =>
  line
    .replace(/^\||\|$/g, "")
    .split("|")
    .map((cell) => cell.trim());

/** Every table of a document, with the formula alone before it. */
export function writtenTables(text: string): readonly WrittenTable[] {
  const blocks = text.split(/\n\n+/);
  return blocks.flatMap((block, index) => {
    if (!block.startsWith("|")) return [];
    const [head, , ...rows] = block.split("\n").map(cellsOf);
    const [, formula] = /^`(=[^`]+)`$/.exec(blocks[index - 1] ?? "") ?? [];
    return [{ head: head!, rows, ...(formula === undefined ? {} : { formula }) }];
  });
}

/** Tables of inputs side by side from A1, with an empty column between them, as cells hold them. */
export function sheetOf(tables: readonly WrittenTable[]): NonNullable<Example["cells"]> {
  const height = Math.max(...tables.map(({ rows }) => rows.length + 1));
  const typed = (text: string) => (text !== "" && !Number.isNaN(Number(text)) ? Number(text) : text);
  return Array.from({ length: height }, (_, line) =>
    tables.flatMap(({ head, rows }, index) => {
      const row = [head, ...rows][line] ?? head.map(() => null);
      return [...(index > 0 ? [null] : []), ...row.map((cell) => (cell === null ? null : typed(cell)))];
    }),
  );
}

/** What a formula of a document gives on its sheet. */
export function calculated(formula: string, cells: NonNullable<Example["cells"]>): unknown {
  return evaluateFormula({ formula, cells, result: 0, says: "" });
}

/** The number that a text shows; NaN for other texts. */
export function shownNumber(text: string): number {
  const plain = text.replaceAll(",", "").replace("−", "-");
  return plain === "" ? NaN : Number(plain.replace(/ ?%$/, "")) / (plain.endsWith("%") ? 100 : 1);
}

/** Whether a text shows a value: rounded to the decimals that it has. */
export function shows(text: string, value: number): boolean {
  const shown = shownNumber(text);
  const decimals = /\.(\d+)/.exec(text)?.[1]?.length ?? 0;
  const unit = 10 ** -decimals / (text.endsWith("%") ? 100 : 1);
  return Math.abs(shown - value) <= unit / 2 + 1e-9;
}

/** Cells of a written table that differ from what its formula gives. */
export function wrongCells({ head, rows, formula }: WrittenTable, result: Rows): readonly string[] {
  const columns = head.map((name) => result[0]!.indexOf(name));
  return rows.flatMap((row) => {
    const found = result.find(([name]) => String(name) === row[0]);
    return row.flatMap((text, index) => {
      const value = found?.[columns[index]!];
      const isRight = typeof value === "number" ? shows(text, value) : value === text;
      return isRight ? [] : [`${formula}: ${row[0]}, ${head[index]} is ${String(value)}, not ${text}`];
    });
  });
}

/** Quotients that a text writes out and gets wrong, like "96 / 42 / 12 = 0.19". */
export function wrongQuotients(text: string): readonly string[] {
  const quotients = text.matchAll(/([\d.,]+(?: \/ [\d.,]+)+) = ([\d.,]*\d)/g);
  return [...quotients].flatMap(([whole, sum, answer]) => {
    const [first, ...others] = sum!.split(" / ").map(shownNumber);
    const value = others.reduce((left, divisor) => left / divisor, first!);
    return shows(answer!, value) ? [] : [whole];
  });
}
