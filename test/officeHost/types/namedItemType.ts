import type { RangeModel } from "../model/rangeModel";
import { type NameModel, namedRange } from "../model/workbookModel";
import type { SheetModel } from "../model/sheetModel";
import { field, HostObject, type ObjectType, readOnly } from "../protocol/hostObject";
import { HostProblem } from "../protocol/hostProblem";
import { rangeArgument, textArgument } from "./rangeArgument";
import { rangeObject } from "./rangeType";
import { worksheetObject } from "./worksheetType";

/** Names of the workbook, or of the one sheet. */
export interface NamesHolder {
  names(): NameModel[];
  readonly sheet: SheetModel;
}

/** A name; looked up again on every use, because names move with their cells. */
interface NameHandle {
  readonly holder: NamesHolder;
  readonly name: string;
}

function model({ holder, name }: NameHandle): NameModel {
  const found = find(holder, name);
  if (!found) throw new HostProblem("ItemNotFound", `There is no name ${name}.`);
  return found;
}

function find(holder: NamesHolder, name: unknown): NameModel | undefined {
  const wanted = String(name).toLowerCase();
  return holder.names().find((each) => each.name.toLowerCase() === wanted);
}

/** The cells of a name as the selected cell sees them. */
function seen(name: NameModel, { sheet }: NamesHolder): RangeModel | undefined {
  return namedRange(name, sheet.workbook.selection);
}

function kind({ range, relative, formula }: NameModel): string {
  if (range ?? relative) return "Range";
  if (formula.includes("#REF!")) return "Error";
  return /^=-?[\d.]+$/.test(formula) ? "Double" : "String";
}

function value(handle: NameHandle): unknown {
  const name = model(handle);
  const range = seen(name, handle.holder);
  if (range) return range.absoluteFormula;
  if (kind(name) === "Error") return "#REF!";
  const text = name.formula.replace(/^=/, "");
  return kind(name) === "Double" ? Number(text) : text;
}

const modelField = (key: "comment" | "visible") => ({
  get: (handle: NameHandle) => model(handle)[key],
  set: (handle: NameHandle, set: unknown) => field<NameModel>(key).set!(model(handle), set),
});

/** `Excel.NamedItem`. */
const NAMED_ITEM: ObjectType<NameHandle> = {
  name: "NamedItem",
  identity: ({ name }) => ({ _Id: name }),
  properties: {
    Name: readOnly((handle) => model(handle).name),
    Type: readOnly((handle) => kind(model(handle))),
    Value: readOnly((handle) => value(handle)),
    Formula: {
      get: (handle) => {
        const name = model(handle);
        if (name.relative) return `=${seen(name, handle.holder)!.address}`;
        return name.range?.absoluteFormula ?? name.formula;
      },
      set: ({ holder, name }, formula) =>
        holder.sheet.workbook.setNameFormula(model({ holder, name }), textArgument(formula), holder.names()),
    },
    Comment: modelField("comment"),
    Visible: modelField("visible"),
    Scope: readOnly(({ holder }) => (holder.names() === holder.sheet.names ? "Worksheet" : "Workbook")),
  },
  navigations: { Worksheet: ({ holder }) => worksheetObject(holder.sheet) },
  methods: {
    GetRange: (handle) => {
      const range = seen(model(handle), handle.holder);
      if (!range) throw new HostProblem("InvalidReference", `${handle.name} stands for no range.`);
      return rangeObject(range);
    },
    GetRangeOrNullObject: (handle) => {
      const range = seen(model(handle), handle.holder);
      return range ? rangeObject(range) : null;
    },
    Delete: (handle) => {
      const names = handle.holder.names();
      names.splice(names.indexOf(model(handle)), 1);
    },
  },
};

function add(holder: NamesHolder, [name, reference, comment]: readonly unknown[]): HostObject {
  const isFormula = typeof reference === "string" && reference.startsWith("=");
  const meant = isFormula ? reference : rangeArgument(reference, holder.sheet);
  const added = holder.sheet.workbook.addName(textArgument(name), meant, holder.names());
  added.comment = String(comment ?? "");
  return nameObject(holder, added.name);
}

/** `workbook.names` and `worksheet.names`. */
const NAMED_ITEM_COLLECTION: ObjectType<NamesHolder> = {
  name: "NamedItemCollection",
  items: (holder) => holder.names().map(({ name }) => nameObject(holder, name)),
  item: (holder, key) => nameObject(holder, model({ holder, name: String(key) }).name),
  methods: {
    Add: add,
    GetCount: (holder) => holder.names().length,
    GetItemOrNullObject: (holder, [name]) => {
      const found = find(holder, name);
      return found ? nameObject(holder, found.name) : null;
    },
  },
};

function nameObject(holder: NamesHolder, name: string): HostObject {
  return HostObject.of(NAMED_ITEM, { holder, name });
}

/** A collection of names as the add-in gets it. */
export function namesObject(holder: NamesHolder): HostObject {
  return HostObject.of(NAMED_ITEM_COLLECTION, holder);
}
