import type { CellBlock } from "../workbook/port/cellBlock";
import { excelEntries } from "./excelCells";
import { sendWrites } from "./excelSession";

/** Excel on the web takes and gives at most 5 MB at once. These leave room for what the library adds. */
const MOST_WRITTEN_CHARACTERS = 2_000_000;
const MOST_READ_CELLS = 10_000;

/** What the library sends for one range beside its cells, in characters. */
const CHARACTERS_OF_RANGE = 900;

/** As many cells weigh in an answer as a range does in the question. */
const CELLS_OF_RANGE = (MOST_READ_CELLS * CHARACTERS_OF_RANGE) / MOST_WRITTEN_CHARACTERS;

/** Requests to Excel, each with its size. */
interface Parts<Item, Asked> {
  readonly items: readonly Item[];
  readonly most: number;
  size(item: Item): number;
  ask(item: Item): Asked;
  /** How a part is sent. */
  send(context: Excel.RequestContext): Promise<void>;
}

const sendQuestions = (context: Excel.RequestContext): Promise<void> => context.sync();

/** Sends as much at once as Excel accepts, then the rest. */
async function inParts<Item, Asked>(
  context: Excel.RequestContext,
  { items, most, size, ask, send }: Parts<Item, Asked>,
): Promise<readonly Asked[]> {
  const asked: Asked[] = [];
  let total = 0;
  for (const item of items) {
    if (total > 0 && total + size(item) > most) {
      await send(context);
      total = 0;
    }
    asked.push(ask(item));
    total += size(item);
  }
  await send(context);
  return asked;
}

/** Asks the same of many items; `ranges` is the number of ranges per item, one by default. */
export function askEach<Item, Asked>(
  context: Excel.RequestContext,
  items: readonly Item[],
  ask: (item: Item) => Asked,
  ranges: (item: Item) => number = () => 1,
): Promise<readonly Asked[]> {
  const size = (item: Item) => CHARACTERS_OF_RANGE * ranges(item);
  return inParts(context, { items, most: MOST_WRITTEN_CHARACTERS, size, ask, send: sendQuestions });
}

/** What the cells of a range hold, as Excel gives it. */
export interface RangeCells {
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
}

/** The same with the number format of each cell. */
export interface FormattedCells extends RangeCells {
  readonly numberFormats: readonly (readonly unknown[])[];
}

/** Reads ranges of which the size is known already. */
export async function readRanges(
  context: Excel.RequestContext,
  ranges: readonly Excel.Range[],
): Promise<readonly RangeCells[]> {
  const read = await readPieces(context, ranges, (range) => range.load("values, formulas"));
  return read.map((own) => ({
    values: own.flatMap((range) => range.values as unknown[][]),
    formulas: own.flatMap((range) => range.formulas as unknown[][]),
  }));
}

/** The same with number formats, which make an answer half as large again. */
export async function readFormattedRanges(
  context: Excel.RequestContext,
  ranges: readonly Excel.Range[],
): Promise<readonly FormattedCells[]> {
  const read = await readPieces(context, ranges, (range) => range.load("values, formulas, numberFormat"));
  return read.map((own) => ({
    values: own.flatMap((range) => range.values as unknown[][]),
    formulas: own.flatMap((range) => range.formulas as unknown[][]),
    numberFormats: own.flatMap((range) => range.numberFormat as unknown[][]),
  }));
}

/** The pieces of each range, with what `load` asks of them. */
async function readPieces(
  context: Excel.RequestContext,
  ranges: readonly Excel.Range[],
  load: (range: Excel.Range) => void,
): Promise<readonly (readonly Excel.Range[])[]> {
  const read = await inParts(context, {
    items: ranges.flatMap(rowPieces),
    most: MOST_READ_CELLS,
    size: ({ of, rows }) => Math.max(rows * of.columnCount, CELLS_OF_RANGE),
    ask: ({ of, first, rows }) => {
      const asked = of.getRow(first).getResizedRange(rows - 1, 0);
      load(asked);
      return { of, range: asked };
    },
    send: sendQuestions,
  });
  return ranges.map((whole) => read.flatMap(({ of, range }) => (of === whole ? [range] : [])));
}

/** Some rows of a range. */
interface RowPiece {
  readonly of: Excel.Range;
  readonly first: number;
  readonly rows: number;
}

function rowPieces(of: Excel.Range): readonly RowPiece[] {
  const most = Math.max(1, Math.floor(MOST_READ_CELLS / of.columnCount));
  return Array.from({ length: Math.ceil(of.rowCount / most) }, (_, index) => {
    const first = index * most;
    return { of, first, rows: Math.min(most, of.rowCount - first) };
  });
}

/** Writes blocks of cells; `missing` is what a row that is shorter than others has at its end. */
export async function writeBlocks(
  context: Excel.RequestContext,
  blocks: readonly CellBlock[],
  missing: null | "",
): Promise<void> {
  const { worksheets } = context.workbook;
  await inParts(context, {
    items: blocks.flatMap((block) => entryPieces(block, missing)),
    most: MOST_WRITTEN_CHARACTERS,
    size: ({ characters }) => characters,
    ask: ({ sheet, row, column, entries }) => {
      const range = worksheets
        .getItem(sheet)
        .getRangeByIndexes(row, column, entries.length, entries[0]!.length);
      range.formulas = entries;
    },
    send: sendWrites,
  });
}

type Entries = ReturnType<typeof excelEntries>;

interface EntryPiece extends Pick<CellBlock, "sheet" | "row" | "column"> {
  readonly entries: Entries;
  readonly characters: number;
}

/** The block as few pieces of whole rows, none of them larger than Excel takes. */
function entryPieces({ sheet, row, column, cells }: CellBlock, missing: null | ""): readonly EntryPiece[] {
  const pieces: { row: number; entries: Entries; characters: number }[] = [];
  excelEntries(cells, missing).forEach((entries, index) => {
    const characters = JSON.stringify(entries).length;
    const last = pieces[pieces.length - 1];
    if (last && last.characters + characters <= MOST_WRITTEN_CHARACTERS) {
      last.entries.push(entries);
      last.characters += characters;
    } else
      pieces.push({ row: row + index, entries: [entries], characters: characters + CHARACTERS_OF_RANGE });
  });
  return pieces.map((piece) => ({ sheet, column, ...piece }));
}
