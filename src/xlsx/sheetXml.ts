import type { CellContent, CellFormat, SheetContent } from "../workbook/sheetContent";
import type { CellStyles, Look } from "./cellStyles";
import { xmlText } from "./xmlText";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** One sheet with its panes, widths, cells and looks. */
export function sheetXml(sheet: SheetContent, styles: CellStyles): string {
  const looks = looksByCell(sheet.formats);
  const rows = sheet.rows.map((cells, index) => rowXml(cells, { row: index + 1, looks, styles }));
  return [
    `<worksheet xmlns="${MAIN}">`,
    `<sheetViews><sheetView workbookViewId="0">${pane(sheet)}</sheetView></sheetViews>`,
    columnsXml(sheet.columnWidths),
    `<sheetData>${rows.join("")}</sheetData>`,
    "</worksheet>",
  ].join("");
}

function pane({ frozenRows, frozenColumns }: SheetContent): string {
  if (frozenRows === 0 && frozenColumns === 0) return "";
  const split = [frozenColumns && `xSplit="${frozenColumns}"`, frozenRows && `ySplit="${frozenRows}"`];
  const corner = `${columnName(frozenColumns)}${frozenRows + 1}`;
  const active = frozenColumns === 0 ? "bottomLeft" : frozenRows === 0 ? "topRight" : "bottomRight";
  return `<pane ${split.filter(Boolean).join(" ")} topLeftCell="${corner}" activePane="${active}" state="frozen"/>`;
}

function columnsXml(widths: readonly number[]): string {
  if (widths.length === 0) return "";
  const columns = widths.map(
    (width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  return `<cols>${columns.join("")}</cols>`;
}

interface RowPlace {
  readonly row: number;
  readonly looks: ReadonlyMap<string, Look>;
  readonly styles: CellStyles;
}

function rowXml(cells: readonly CellContent[], { row, looks, styles }: RowPlace): string {
  const parts = cells.map((content, column) => {
    const address = `${columnName(column)}${row}`;
    const look = looks.get(address);
    return cellXml(content, address, look === undefined ? 0 : styles.number(look));
  });
  return `<row r="${row}">${parts.join("")}</row>`;
}

function cellXml(content: CellContent, address: string, style: number): string {
  const start = `<c r="${address}"${style === 0 ? "" : ` s="${style}"`}`;
  if (content === null) return style === 0 ? "" : `${start}/>`;
  if (typeof content === "number") return `${start}><v>${content}</v></c>`;
  if (typeof content === "boolean") return `${start} t="b"><v>${content ? 1 : 0}</v></c>`;
  if (typeof content === "string")
    return `${start} t="inlineStr"><is><t xml:space="preserve">${xmlText(content)}</t></is></c>`;
  return `${start}><f>${xmlText(content.formula.slice(1))}</f></c>`;
}

/** Formats by the cells that they cover; where several do, the later ones add to the earlier. */
function looksByCell(formats: readonly CellFormat[]): ReadonlyMap<string, Look> {
  const looks = new Map<string, Look>();
  for (const { range, ...look } of formats)
    for (const address of cellsOf(range)) looks.set(address, { ...looks.get(address), ...look });
  return looks;
}

function cellsOf(range: string): readonly string[] {
  const [from, to = from] = range.split(":").map(place) as [Place, Place?];
  const cells: string[] = [];
  for (let row = from.row; row <= to.row; row++)
    for (let column = from.column; column <= to.column; column++) cells.push(`${columnName(column)}${row}`);
  return cells;
}

interface Place {
  readonly row: number;
  /** From 0. */
  readonly column: number;
}

function place(address: string): Place {
  const match = /^([A-Z]+)(\d+)$/.exec(address);
  if (!match) throw new RangeError(`"${address}" is no address of a cell`);
  const column = [...match[1]!].reduce((sum, letter) => 26 * sum + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(match[2]), column };
}

/** Letters of a column that counts from 0. */
function columnName(index: number): string {
  const rest = String.fromCharCode(65 + (index % 26));
  return index < 26 ? rest : columnName(Math.floor(index / 26) - 1) + rest;
}
