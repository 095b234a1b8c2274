import type { SheetModel } from "../model/sheetModel";
import { RangeModel } from "../model/rangeModel";
import { field, HostObject, type ObjectType, readOnly } from "../protocol/hostObject";
import { HostProblem } from "../protocol/hostProblem";
import { chartCollectionObject } from "./chartType";
import { registrationMethods } from "../events/registrationMethods";
import { namesObject } from "./namedItemType";
import { countArgument, rangeArgument } from "./rangeArgument";
import { rangeObject } from "./rangeType";
import { tableCollectionObject } from "./tableType";

const PROTECTION: ObjectType<SheetModel> = {
  name: "WorksheetProtection",
  properties: { Protected: readOnly(({ isProtected }) => isProtected) },
  methods: {
    Protect: (sheet) => {
      if (sheet.isProtected) throw new HostProblem("InvalidOperation", "The sheet is protected already.");
      sheet.isProtected = true;
    },
    Unprotect: (sheet) => {
      sheet.isProtected = false;
    },
  },
};

const FREEZE_PANES: ObjectType<SheetModel> = {
  name: "WorksheetFreezePanes",
  methods: {
    FreezeAt: (sheet, [range]) => {
      sheet.frozen = rangeArgument(range, sheet).block;
    },
    FreezeRows: (sheet, [count]) => {
      sheet.frozen = { row: 0, column: 0, rows: countArgument(count), columns: 0 };
    },
    FreezeColumns: (sheet, [count]) => {
      sheet.frozen = { row: 0, column: 0, rows: 0, columns: countArgument(count) };
    },
    Unfreeze: (sheet) => {
      sheet.frozen = undefined;
    },
  },
};

const PAGE_LAYOUT: ObjectType<SheetModel> = {
  name: "PageLayout",
  properties: {
    Orientation: {
      get: ({ page }) => page.orientation,
      set: ({ page }, value) => void (page.orientation = String(value)),
    },
    Zoom: { get: ({ page }) => page.zoom, set: ({ page }, value) => void (page.zoom = value) },
  },
  methods: {
    SetPrintTitleRows: (sheet, [rows]) => {
      sheet.page.titleRows = rangeArgument(rows, sheet).address;
    },
    SetPrintTitleColumns: (sheet, [columns]) => {
      sheet.page.titleColumns = rangeArgument(columns, sheet).address;
    },
  },
};

function byIndexes(sheet: SheetModel, args: readonly unknown[]): HostObject {
  const [row, column, rows, columns] = args.map((each) => countArgument(each));
  const first = new RangeModel(sheet, { row: row!, column: column!, rows: 1, columns: 1 });
  return rangeObject(first.at({ rows: rows!, columns: columns! }));
}

/** `Excel.Worksheet`. */
const WORKSHEET: ObjectType<SheetModel> = {
  name: "Worksheet",
  identity: ({ id }) => ({ Id: id }),
  properties: {
    Id: readOnly(({ id }) => id),
    Name: {
      get: ({ name }) => name,
      set: (sheet, value) => {
        sheet.workbook.refuseUnlessOpen();
        sheet.rename(String(value));
      },
    },
    Position: {
      get: (sheet) => sheet.workbook.sheets.indexOf(sheet),
      set: (sheet, value) => {
        sheet.workbook.refuseUnlessOpen();
        sheet.workbook.moveSheet(sheet, countArgument(value));
      },
    },
    Visibility: field("visibility"),
    TabColor: field("tabColor"),
    ShowGridlines: field("showGridlines"),
  },
  navigations: {
    Protection: (sheet) => HostObject.of(PROTECTION, sheet),
    FreezePanes: (sheet) => HostObject.of(FREEZE_PANES, sheet),
    PageLayout: (sheet) => HostObject.of(PAGE_LAYOUT, sheet),
    Names: (sheet) => namesObject({ names: () => sheet.names, sheet }),
    Tables: (sheet) => tableCollectionObject({ tables: () => sheet.tables, sheet }),
    Charts: (sheet) => chartCollectionObject(sheet),
  },
  methods: {
    ...registrationMethods<SheetModel>(({ id, workbook }) => ({
      registrations: workbook.registrations,
      targetId: id,
    })),
    GetRange: (sheet, [address]) => rangeObject(sheet.range(address == null ? undefined : String(address))),
    GetRangeByIndexes: byIndexes,
    GetCell: (sheet, [row, column]) => byIndexes(sheet, [row, column, 1, 1]),
    GetUsedRange: (sheet, [valuesOnly]) =>
      rangeObject(sheet.usedRange(valuesOnly === true) ?? sheet.range("A1")),
    GetUsedRangeOrNullObject: (sheet, [valuesOnly]) => {
      const used = sheet.usedRange(valuesOnly === true);
      return used ? rangeObject(used) : null;
    },
    Activate: (sheet) => {
      sheet.workbook.active = sheet;
    },
    Delete: (sheet) => {
      sheet.workbook.refuseUnlessOpen();
      sheet.workbook.deleteSheet(sheet);
    },
    Calculate: ({ workbook }) => workbook.onCalculationAsked(),
  },
  since: { _RegisterDataChangedEvent: "1.7", _RegisterCalculatedEvent: "1.8" },
};

/** A sheet as the add-in gets it. */
export function worksheetObject(sheet: SheetModel): HostObject {
  return HostObject.of(WORKSHEET, sheet);
}
