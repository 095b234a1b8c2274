import type { CellObject } from "write-excel-file/node";
import { ROLE_STYLES, RULE_COLOUR } from "../workbook/sheets/roleStyles";
import type { CellRole } from "../workbook/port/sheetContent";

/** The style of a role as the file library's options. */
export function roleStyle(role: CellRole): CellObject {
  const { ink, fill, isBold, size, rule } = ROLE_STYLES[role];
  return {
    textColor: ink,
    ...(fill ? { backgroundColor: fill } : {}),
    ...(isBold ? { fontWeight: "bold" } : {}),
    ...(size ? { fontSize: size } : {}),
    ...(rule === "above" ? { topBorderStyle: "thin", topBorderColor: RULE_COLOUR } : {}),
    ...(rule === "below" ? { bottomBorderStyle: "thin", bottomBorderColor: RULE_COLOUR } : {}),
  };
}
