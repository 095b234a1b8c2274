import type { SheetModel } from "../model/sheetModel";
import { addTable, type SortField, type TableColumnModel, type TableModel } from "../model/tableModel";
import { reportedValue } from "../model/cell";
import { field, HostObject, type ObjectType, readOnly } from "../protocol/hostObject";
import { HostProblem } from "../protocol/hostProblem";
import { countArgument, rangeArgument } from "./rangeArgument";
import { rangeObject } from "./rangeType";
import { worksheetObject } from "./worksheetType";

/** Tables of the workbook, or of the one sheet. */
export interface TablesHolder {
  tables(): readonly TableModel[];
  readonly sheet: SheetModel;
}

/** One row of a table's body, by its place. */
interface TableRow {
  readonly table: TableModel;
  readonly index: number;
}

const rowRange = ({ table, index }: TableRow) =>
  table.body.at({ row: table.body.block.row + index, rows: 1 });

const TABLE_ROW: ObjectType<TableRow> = {
  name: "TableRow",
  identity: ({ index }) => ({ _Id: index }),
  properties: {
    Index: readOnly(({ index }) => index),
    Values: {
      get: (row) => rowRange(row).map(({ value }) => reportedValue(value)),
      set: (row, values) => rowRange(row).enter(values),
    },
  },
  methods: { GetRange: (row) => rangeObject(rowRange(row)) },
};

function addRows(table: TableModel, [index, values]: readonly unknown[]): HostObject {
  if (index != null) throw new HostProblem("NotImplemented", "Rows are only added at the end.");
  const first = table.body.block.rows;
  table.addRows(values as readonly (readonly unknown[])[]);
  return HostObject.of(TABLE_ROW, { table, index: first });
}

const TABLE_ROW_COLLECTION: ObjectType<TableModel> = {
  name: "TableRowCollection",
  properties: { Count: readOnly(({ body }) => body.block.rows) },
  items: (table) =>
    Array.from({ length: table.body.block.rows }, (_, index) => HostObject.of(TABLE_ROW, { table, index })),
  item: (table, key) => HostObject.of(TABLE_ROW, { table, index: countArgument(key) }),
  methods: { Add: addRows },
};

/** `tableColumn.filter`: rows with other values are hidden, their cells stay. */
const FILTER: ObjectType<TableColumnModel> = {
  name: "Filter",
  methods: {
    ApplyValuesFilter: ({ table, index }, [values]) =>
      table.filter(index, (values as readonly unknown[]).map(String)),
    Clear: ({ table, index }) => table.filter(index, undefined),
  },
};

/** `table.sort`. */
const SORT: ObjectType<TableModel> = {
  name: "TableSort",
  methods: {
    Apply: (table, [fields]) => table.sort(fields as readonly SortField[]),
    Clear: (table) => table.sort([]),
  },
};

const TABLE_COLUMN: ObjectType<TableColumnModel> = {
  name: "TableColumn",
  identity: ({ index }) => ({ Id: index + 1 }),
  properties: {
    Id: readOnly(({ index }) => index + 1),
    Index: readOnly(({ index }) => index),
    Name: { get: ({ name }) => name, set: ({ header }, value) => header.enter([[value]]) },
    Values: {
      get: ({ range }) => range.map(({ value }) => reportedValue(value)),
      set: ({ range }, value) => range.enter(value),
    },
  },
  navigations: { Filter: (column) => HostObject.of(FILTER, column) },
  methods: {
    GetRange: ({ range }) => rangeObject(range),
    GetHeaderRowRange: ({ header }) => rangeObject(header),
    GetDataBodyRange: ({ body }) => rangeObject(body),
  },
};

function findColumn(table: TableModel, key: unknown): HostObject | undefined {
  const found = table.columns.find(({ name, index }) => name === key || index + 1 === key);
  return found && HostObject.of(TABLE_COLUMN, found);
}

const TABLE_COLUMN_COLLECTION: ObjectType<TableModel> = {
  name: "TableColumnCollection",
  properties: { Count: readOnly(({ columns }) => columns.length) },
  items: (table) => table.columns.map((column) => HostObject.of(TABLE_COLUMN, column)),
  item: (table, key) => {
    const found = findColumn(table, key);
    if (!found) throw new HostProblem("ItemNotFound", `There is no column ${String(key)}.`);
    return found;
  },
  methods: {
    GetItemAt: (table, [index]) => {
      const found = findColumn(table, countArgument(index) + 1);
      if (!found) throw new HostProblem("ItemNotFound", `There is no column at ${String(index)}.`);
      return found;
    },
    GetItemOrNullObject: (table, [key]) => findColumn(table, key) ?? null,
  },
};

/** `Excel.Table`. */
const TABLE: ObjectType<TableModel> = {
  name: "Table",
  identity: ({ id }) => ({ Id: id }),
  properties: {
    Id: readOnly(({ id }) => id),
    Name: { get: ({ name }) => name, set: (table, value) => table.rename(String(value)) },
    Style: field("style"),
    ShowHeaders: field("showHeaders"),
    ShowTotals: field("showTotals"),
    ShowBandedRows: field("showBandedRows"),
    ShowFilterButton: field("showFilterButton"),
  },
  navigations: {
    Worksheet: ({ sheet }) => worksheetObject(sheet),
    Columns: (table) => HostObject.of(TABLE_COLUMN_COLLECTION, table),
    Rows: (table) => HostObject.of(TABLE_ROW_COLLECTION, table),
    Sort: (table) => HostObject.of(SORT, table),
  },
  methods: {
    GetRange: ({ range }) => rangeObject(range),
    GetHeaderRowRange: ({ header }) => rangeObject(header),
    GetDataBodyRange: ({ body }) => rangeObject(body),
    Resize: (table, [range]) => table.resize(rangeArgument(range, table.sheet)),
    Delete: (table) => table.delete(),
  },
};

const find = (holder: TablesHolder, key: unknown) =>
  holder.tables().find(({ id, name }) => id === key || name.toLowerCase() === String(key).toLowerCase());

/** `workbook.tables` and `worksheet.tables`. */
const TABLE_COLLECTION: ObjectType<TablesHolder> = {
  name: "TableCollection",
  properties: { Count: readOnly((holder) => holder.tables().length) },
  items: (holder) => holder.tables().map((table) => HostObject.of(TABLE, table)),
  item: (holder, key) => {
    const found = find(holder, key);
    if (!found) throw new HostProblem("ItemNotFound", `There is no table ${String(key)}.`);
    return HostObject.of(TABLE, found);
  },
  methods: {
    Add: ({ sheet }, [range, hasHeaders]) =>
      HostObject.of(TABLE, addTable(rangeArgument(range, sheet), Boolean(hasHeaders))),
    GetCount: (holder) => holder.tables().length,
    GetItemOrNullObject: (holder, [key]) => {
      const found = find(holder, key);
      return found ? HostObject.of(TABLE, found) : null;
    },
  },
};

/** A collection of tables as the add-in gets it. */
export function tableCollectionObject(holder: TablesHolder): HostObject {
  return HostObject.of(TABLE_COLLECTION, holder);
}
