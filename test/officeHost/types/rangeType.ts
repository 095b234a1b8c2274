import { boundingBlock } from "../model/blockAddress";
import { reportedValue, shownText, valueType } from "../model/cell";
import { RangeModel } from "../model/rangeModel";
import { HostObject, type ObjectType, readOnly } from "../protocol/hostObject";
import { HostProblem } from "../protocol/hostProblem";
import { conditionalFormatsObject } from "./conditionalFormatType";
import { dataValidationObject } from "./dataValidationType";
import { FORMAT } from "./formatType";
import { countArgument, rangeArgument } from "./rangeArgument";
import { worksheetObject } from "./worksheetType";

type Answer = (range: RangeModel, args: readonly unknown[]) => HostObject;

const answering =
  (find: (range: RangeModel, args: readonly unknown[]) => RangeModel): Answer =>
  (range, args) =>
    rangeObject(find(range, args));

const intersection = ({ sheet, block: one }: RangeModel, argument: unknown): HostObject | null => {
  const other = rangeArgument(argument, sheet);
  const row = Math.max(one.row, other.block.row);
  const column = Math.max(one.column, other.block.column);
  const rows = Math.min(one.row + one.rows, other.block.row + other.block.rows) - row;
  const columns = Math.min(one.column + one.columns, other.block.column + other.block.columns) - column;
  const touches = other.sheet === sheet && rows > 0 && columns > 0;
  return touches ? rangeObject(new RangeModel(sheet, { row, column, rows, columns })) : null;
};

const used = (range: RangeModel, valuesOnly: unknown): HostObject | null => {
  const whole = range.sheet.usedRange(valuesOnly === true);
  return whole ? intersection(range, rangeObject(whole)) : null;
};

/** Makes the range as many rows and columns larger, or smaller. */
function resized({ sheet, block }: RangeModel, [rows, columns]: readonly unknown[]): RangeModel {
  return new RangeModel(sheet, block).at({
    rows: block.rows + countArgument(rows),
    columns: block.columns + countArgument(columns),
  });
}

function refuseShape({ block, address }: RangeModel, [rows, columns]: readonly unknown[]): void {
  if (rows === block.rows && columns === block.columns) return;
  throw new HostProblem("InvalidArgument", `The array does not have the shape of ${address}.`);
}

function offset(range: RangeModel, [rows, columns]: readonly unknown[]): RangeModel {
  const { row, column } = range.block;
  return range.at({ row: row + countArgument(rows), column: column + countArgument(columns) });
}

/** The addresses of `Excel.RangeAreas`. */
const RANGE_AREAS: ObjectType<readonly RangeModel[]> = {
  name: "RangeAreas",
  properties: {
    Address: readOnly((areas) => areas.map(({ address }) => address).join(",")),
    AreaCount: readOnly((areas) => areas.length),
  },
};

const SHEET_COLUMNS = 16_384;

/** `Excel.Range`. */
const RANGE: ObjectType<RangeModel> = {
  name: "Range",
  isTracked: true,
  properties: {
    Address: readOnly(({ address }) => address),
    RowIndex: readOnly(({ block }) => block.row),
    ColumnIndex: readOnly(({ block }) => block.column),
    RowCount: readOnly(({ block }) => block.rows),
    ColumnCount: readOnly(({ block }) => block.columns),
    CellCount: readOnly(({ block }) => block.rows * block.columns),
    Values: {
      get: (range) => range.map(({ value }) => reportedValue(value)),
      set: (range, value) => range.enter(value),
    },
    Formulas: {
      get: (range) => range.map(({ value, formula }) => formula ?? reportedValue(value)),
      set: (range, value) => range.enter(value),
    },
    Text: readOnly((range) => range.map(shownText)),
    ValueTypes: readOnly((range) => range.map(({ value }) => valueType(value))),
    NumberFormat: {
      get: (range) => range.map(({ format }) => format.get("NumberFormat") ?? "General"),
      set: (range, value) => range.format("NumberFormat", value),
    },
  },
  navigations: {
    ConditionalFormats: (range) => conditionalFormatsObject(range),
    DataValidation: (range) => dataValidationObject(range),
    Format: (range) => HostObject.of(FORMAT, range),
    Worksheet: ({ sheet }) => worksheetObject(sheet),
  },
  methods: {
    GetCell: answering((range, [row, column]) => range.cell(countArgument(row), countArgument(column))),
    GetRow: answering((range, [row]) => range.at({ row: range.block.row + countArgument(row), rows: 1 })),
    GetColumn: answering((range, [column]) =>
      range.at({ column: range.block.column + countArgument(column), columns: 1 }),
    ),
    GetEntireRow: answering((range) => range.at({ column: 0, columns: SHEET_COLUMNS })),
    GetLastRow: answering((range) => range.at({ row: range.block.row + range.block.rows - 1, rows: 1 })),
    GetLastCell: answering((range) => range.cell(range.block.rows - 1, range.block.columns - 1)),
    GetOffsetRange: answering(offset),
    GetResizedRange: answering(resized),
    GetAbsoluteResizedRange: answering((range, [rows, columns]) =>
      range.at({ rows: countArgument(rows), columns: countArgument(columns) }),
    ),
    GetBoundingRect: answering((range, [other]) =>
      range.at(boundingBlock(range.block, rangeArgument(other, range.sheet).block)),
    ),
    GetIntersectionOrNullObject: (range, [other]) => intersection(range, other),
    GetUsedRange: (range, [valuesOnly]) => used(range, valuesOnly) ?? rangeObject(range.cell(0, 0)),
    GetUsedRangeOrNullObject: (range, [valuesOnly]) => used(range, valuesOnly),
    GetMergedAreasOrNullObject: (range) => {
      const areas = range.sheet.merges
        .map((block) => new RangeModel(range.sheet, block))
        .filter((merged) => intersection(range, rangeObject(merged)));
      return areas.length === 0 ? null : HostObject.of(RANGE_AREAS, areas);
    },
    GetSpillingToRangeOrNullObject: ({ spillRange }) => (spillRange ? rangeObject(spillRange) : null),
    Insert: (range, [shift]) => {
      if (shift === "Down") return rangeObject(range.insertDown());
      if (shift !== "Right")
        throw new HostProblem("NotImplemented", "Cells are only inserted right or down.");
      return rangeObject(range.insertRight());
    },
    Delete: (range, [shift]) => {
      if (shift === "Up") return range.deleteUp();
      if (shift !== "Left") throw new HostProblem("NotImplemented", "Cells are only deleted left or up.");
      range.deleteLeft();
    },
    CopyFrom: (range, [source, what]) => {
      const from = rangeArgument(source, range.sheet);
      if (what === "Formats") range.copyFormats(from);
      else if (what === "Formulas") range.copyFormulas(from);
      else throw new HostProblem("NotImplemented", "Only formats and formulas are copied.");
    },
    MoveTo: (range, [target]) => range.moveTo(rangeArgument(target, range.sheet)),
    Clear: (range, [what]) => range.clear(String(what ?? "All")),
    Select: (range) => {
      range.sheet.workbook.active = range.sheet;
      range.sheet.workbook.selection = range;
    },
    _ValidateArraySize: refuseShape,
  },
};

/** A range as the add-in gets it. */
export function rangeObject(range: RangeModel): HostObject {
  return HostObject.of(RANGE, range);
}
