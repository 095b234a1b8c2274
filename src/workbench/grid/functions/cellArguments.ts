import type { ParameterDescription } from "../../../functions/catalogue/functionDescriptions";

/** What we need from a value of the grid's engine; its classes fit this shape. */
export interface GridValue {
  isNull(): boolean;
  isError(): boolean;
  isArray(): boolean;
  getValue(): unknown;
}

export interface GridMatrix extends GridValue {
  getRowCount(): number;
  getColumnCount(): number;
  get(row: number, column: number): GridValue | null | undefined;
}

/** An error cell as Excel hands it to a function that accepts errors. */
export interface ErrorValue {
  readonly type: "Error";
  readonly basicType: "Error";
  readonly basicValue: string;
  readonly errorType: string;
}

/** Excel's names of the errors (Excel.ErrorCellValueType). */
const ERROR_TYPES: Readonly<Record<string, string>> = {
  "#DIV/0!": "Div0",
  "#N/A": "NotAvailable",
  "#NAME?": "Name",
  "#NULL!": "Null",
  "#NUM!": "Num",
  "#REF!": "Ref",
  "#SPILL!": "Spill",
  "#CALC!": "Calc",
};

/** The arguments of one call as Excel would pass them: every parameter filled, null where left out. */
export function cellArguments(
  values: readonly GridValue[],
  parameters: readonly Pick<ParameterDescription, "dimensionality">[],
): unknown[] {
  return parameters.map((parameter, index) => {
    const value = values[index];
    if (!value || isOmitted(value)) return null;
    return parameter.dimensionality === "matrix" ? matrix(value) : firstCell(value);
  });
}

/** An empty cell comes as a 1 x 1 range; a bare null is an argument left out between two commas. */
function isOmitted(value: GridValue): boolean {
  return value.isNull() && !value.isArray();
}

function matrix(value: GridValue): unknown[][] {
  if (!isMatrix(value)) return [[cell(value)]];
  const rowCount = value.getRowCount();
  const columnCount = value.getColumnCount();
  const rows = new Array<unknown[]>(rowCount);
  for (let row = 0; row < rowCount; row++) {
    const cells = new Array<unknown>(columnCount);
    for (let column = 0; column < columnCount; column++) cells[column] = cell(value.get(row, column));
    rows[row] = cells;
  }
  return rows;
}

function firstCell(value: GridValue): unknown {
  return isMatrix(value) ? cell(value.get(0, 0)) : cell(value);
}

function cell(value: GridValue | null | undefined): unknown {
  if (value == null || value.isNull()) return null;
  return value.isError() ? errorValue(String(value.getValue())) : value.getValue();
}

function errorValue(basicValue: string): ErrorValue {
  return { type: "Error", basicType: "Error", basicValue, errorType: ERROR_TYPES[basicValue] ?? "Value" };
}

function isMatrix(value: GridValue): value is GridMatrix {
  return value.isArray();
}
