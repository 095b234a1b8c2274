import type { WorkbookModel } from "../model/workbookModel";
import { HostObject, type ObjectType, readOnly } from "../protocol/hostObject";
import { HostProblem } from "../protocol/hostProblem";
import { ALL_SHEETS } from "../events/eventRegistrations";
import { registrationMethods } from "../events/registrationMethods";
import { namesObject } from "./namedItemType";
import { textArgument } from "./rangeArgument";
import { rangeObject } from "./rangeType";
import { tableCollectionObject } from "./tableType";
import { worksheetObject } from "./worksheetType";

const WORKSHEET_COLLECTION: ObjectType<WorkbookModel> = {
  name: "WorksheetCollection",
  items: ({ sheets }) => sheets.map(worksheetObject),
  item: (workbook, key) => worksheetObject(workbook.sheet(key)),
  methods: {
    ...registrationMethods<WorkbookModel>(({ registrations }) => ({ registrations, targetId: ALL_SHEETS })),
    Add: (workbook, [name]) => {
      workbook.refuseUnlessOpen();
      return worksheetObject(workbook.addSheet(name == null ? undefined : textArgument(name)));
    },
    GetActiveWorksheet: ({ active }) => worksheetObject(active),
    GetFirst: ({ sheets }) => worksheetObject(sheets[0]!),
    GetLast: ({ sheets }) => worksheetObject(sheets[sheets.length - 1]!),
    GetCount: ({ sheets }) => sheets.length,
    GetItemOrNullObject: (workbook, [key]) => {
      const found = workbook.findSheet(key);
      return found ? worksheetObject(found) : null;
    },
  },
  since: { _RegisterDataChangedEvent: "1.9", _RegisterCalculatedEvent: "1.8" },
};

const APPLICATION: ObjectType<WorkbookModel> = {
  name: "Application",
  properties: {
    CalculationMode: {
      get: ({ calculationMode }) => calculationMode,
      set: (workbook, value) => {
        workbook.calculationMode = String(value);
      },
    },
  },
  methods: {
    Calculate: (workbook) => workbook.onCalculationAsked(),
    SuspendApiCalculationUntilNextSync: () => undefined,
    SuspendScreenUpdatingUntilNextSync: () => undefined,
  },
};

/** One setting, found by its key on every use. */
interface SettingHandle {
  readonly workbook: WorkbookModel;
  readonly key: string;
}

const SETTING: ObjectType<SettingHandle> = {
  name: "Setting",
  identity: ({ key }) => ({ _Id: key }),
  properties: {
    Key: readOnly(({ key }) => key),
    Value: {
      get: ({ workbook, key }) => workbook.settings.get(key),
      set: ({ workbook, key }, value) => void workbook.settings.set(key, value),
    },
  },
  methods: { Delete: ({ workbook, key }) => void workbook.settings.delete(key) },
};

const settingObject = (workbook: WorkbookModel, key: string) => HostObject.of(SETTING, { workbook, key });

const SETTING_COLLECTION: ObjectType<WorkbookModel> = {
  name: "SettingCollection",
  items: (workbook) => [...workbook.settings.keys()].map((key) => settingObject(workbook, key)),
  item: (workbook, key) => {
    if (workbook.settings.has(String(key))) return settingObject(workbook, String(key));
    throw new HostProblem("ItemNotFound", `There is no setting ${String(key)}.`);
  },
  methods: {
    Add: (workbook, [key, value]) => {
      workbook.settings.set(textArgument(key), value);
      return settingObject(workbook, textArgument(key));
    },
    GetCount: ({ settings }) => settings.size,
    GetItemOrNullObject: (workbook, [key]) =>
      workbook.settings.has(String(key)) ? settingObject(workbook, String(key)) : null,
  },
};

const PROTECTION: ObjectType<WorkbookModel> = {
  name: "WorkbookProtection",
  properties: { Protected: readOnly(({ isStructureProtected }) => isStructureProtected) },
};

const selected = ({ selection, isSelectionNoRange }: WorkbookModel) => {
  if (isSelectionNoRange) throw new HostProblem("InvalidSelection", "No single range is selected.");
  return selection;
};

/** `context.workbook`, where all paths begin. */
const WORKBOOK: ObjectType<WorkbookModel> = {
  name: "Workbook",
  navigations: {
    Application: (workbook) => HostObject.of(APPLICATION, workbook),
    Protection: (workbook) => HostObject.of(PROTECTION, workbook),
    Names: (workbook) => namesObject({ names: () => workbook.names, sheet: workbook.active }),
    Settings: (workbook) => HostObject.of(SETTING_COLLECTION, workbook),
    Tables: (workbook) =>
      tableCollectionObject({
        tables: () => workbook.sheets.flatMap(({ tables }) => tables),
        sheet: workbook.active,
      }),
    Worksheets: (workbook) => HostObject.of(WORKSHEET_COLLECTION, workbook),
  },
  methods: {
    GetActiveCell: ({ selection }) => rangeObject(selection.cell(0, 0)),
    GetSelectedRange: (workbook) => rangeObject(selected(workbook)),
  },
};

/** The workbook as the add-in gets it. */
export function workbookObject(workbook: WorkbookModel): HostObject {
  return HostObject.of(WORKBOOK, workbook);
}
