import { type Block, columnIndex, columnName, quoted } from "./blockAddress";

const TEXTS = /("(?:[^"]|"")*")/;
/** One cell or a block of them, of another sheet or not; neither part of a name nor the name of a function. */
const REFERENCE =
  /(?<![\w.$!'\]])((?:'(?:[^']|'')+'|[A-Za-z_][\w.]*)!)?(\$?)([A-Z]{1,3})(\$?)([1-9]\d{0,6})(?::(\$?)([A-Z]{1,3})(\$?)([1-9]\d{0,6}))?(?![\w.(!])/gi;

/** Where the cells of a sheet have gone, or how the sheet is called by now. */
export interface Followed {
  isMeant(sheet: string | undefined): boolean;
  /** Undefined when the cells are no more. */
  move(block: Block): Block | undefined;
  readonly newName?: string | undefined;
}

/** A formula after cells have moved: its references go with them, as in Excel. */
export function followedReferences(formula: string, { isMeant, move, newName }: Followed): string {
  const followed = (...found: readonly (string | undefined)[]): string => {
    const [text, oldPrefix = "", leftMark, left, topMark, top, rightMark, right, bottomMark, bottom] = found;
    const sheet = oldPrefix
      .slice(0, -1)
      .replace(/^'(.*)'$/, "$1")
      .replaceAll("''", "'");
    if (!isMeant(oldPrefix === "" ? undefined : sheet)) return text!;
    const prefix = oldPrefix === "" || newName === undefined ? oldPrefix : `${quoted(newName)}!`;
    const [row, column] = [Number(top) - 1, columnIndex(left!)];
    const rows = bottom === undefined ? 1 : Number(bottom) - row;
    const columns = right === undefined ? 1 : columnIndex(right) - column + 1;
    const block = move({ row, column, rows, columns });
    if (!block) return `${prefix}#REF!`;
    const first = `${leftMark}${columnName(block.column)}${topMark}${block.row + 1}`;
    if (right === undefined) return prefix + first;
    const last = `${rightMark}${columnName(block.column + block.columns - 1)}${bottomMark}${block.row + block.rows}`;
    return `${prefix}${first}:${last}`;
  };
  return formula
    .split(TEXTS)
    .map((part, index) => (index % 2 === 0 ? part.replace(REFERENCE, followed) : part))
    .join("");
}
