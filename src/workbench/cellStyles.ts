import { BooleanNumber, BorderStyleTypes, HorizontalAlign, VerticalAlign } from "@univerjs/core";
import type { IStyleData } from "@univerjs/core";
import type { CellFormat, CellRole } from "../workbook/sheetContent";

const INPUT_BLUE = "#1348c9";
const INK = "#1f2430";
const QUIET = "#5c6474";
const RULE = "#b9c0cc";

/** Pixels of one step. */
const INDENT = 8;

const thinRule = { s: BorderStyleTypes.THIN, cl: { rgb: RULE } };
const bold = BooleanNumber.TRUE;

/** How each kind of cell looks; the usual conventions of financial models. */
const ROLE_STYLES: Readonly<Record<CellRole, IStyleData>> = {
  title: { fs: 15, bl: bold, cl: { rgb: INK } },
  note: { fs: 10, cl: { rgb: QUIET } },
  heading: { bl: bold, cl: { rgb: INK }, bg: { rgb: "#e3e8f1" }, bd: { b: thinRule } },
  subheading: { bl: bold, cl: { rgb: "#0f5f8c" } },
  label: { cl: { rgb: INK } },
  unit: { fs: 10, cl: { rgb: QUIET } },
  input: { cl: { rgb: INPUT_BLUE }, bg: { rgb: "#f4f7fd" } },
  formula: { cl: { rgb: "#000000" } },
  total: { bl: bold, cl: { rgb: "#000000" }, bd: { t: thinRule } },
  check: { cl: { rgb: INK }, bg: { rgb: "#eef7f0" } },
};

export const DEFAULT_STYLE: IStyleData = { ff: "Arial", fs: 10, vt: VerticalAlign.MIDDLE };

/** The grid's style of a range with this role and number format. */
export function cellStyle({ role, numberFormat, align, indent }: CellFormat): IStyleData {
  return {
    ...(role ? ROLE_STYLES[role] : {}),
    ...(numberFormat ? { n: { pattern: numberFormat } } : {}),
    ...(align === "right" ? { ht: HorizontalAlign.RIGHT } : {}),
    ...(indent ? { pd: { l: indent * INDENT } } : {}),
  };
}
