import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  type IStyleData,
  VerticalAlign,
} from "@univerjs/core";
import { ROLE_STYLES, type RoleStyle, RULE_COLOUR } from "../../workbook/sheets/roleStyles";
import type { CellFormat } from "../../workbook/port/sheetContent";

/** Pixels of one step of indent. */
export const INDENT = 8;

const thinRule = { s: BorderStyleTypes.THIN, cl: { rgb: RULE_COLOUR } };

export const DEFAULT_STYLE: IStyleData = { ff: "Arial", fs: 10, vt: VerticalAlign.MIDDLE };

/** The grid's style of a range with this role and number format. */
export function cellStyle({ role, numberFormat, align, indent }: CellFormat): IStyleData {
  return {
    ...(role ? roleStyle(ROLE_STYLES[role]) : {}),
    ...(numberFormat ? { n: { pattern: numberFormat } } : {}),
    ...(align === "right" ? { ht: HorizontalAlign.RIGHT } : {}),
    ...(indent ? { pd: { l: indent * INDENT } } : {}),
  };
}

function roleStyle({ ink, fill, isBold, size, rule }: RoleStyle): IStyleData {
  return {
    cl: { rgb: ink },
    ...(fill ? { bg: { rgb: fill } } : {}),
    ...(isBold ? { bl: BooleanNumber.TRUE } : {}),
    ...(size ? { fs: size } : {}),
    ...(rule ? { bd: { [rule === "above" ? "t" : "b"]: thinRule } } : {}),
  };
}
