import type { RangeModel } from "../model/rangeModel";
import type { ConditionalFormatModel } from "../model/sheetModel";
import { field, HostObject, type ObjectType, readOnly } from "../protocol/hostObject";
import { HostProblem } from "../protocol/hostProblem";

const RULE: ObjectType<ConditionalFormatModel["rule"]> = {
  name: "ConditionalFormatRule",
  properties: { Formula: field("formula") },
};
const FONT: ObjectType<ConditionalFormatModel["font"]> = {
  name: "ConditionalRangeFont",
  properties: { Color: field("color") },
};
const FILL: ObjectType<ConditionalFormatModel["fill"]> = {
  name: "ConditionalRangeFill",
  properties: { Color: field("color") },
};

const FORMAT: ObjectType<ConditionalFormatModel> = {
  name: "ConditionalRangeFormat",
  navigations: {
    Font: ({ font }) => HostObject.of(FONT, font),
    Fill: ({ fill }) => HostObject.of(FILL, fill),
  },
};

const CUSTOM: ObjectType<ConditionalFormatModel> = {
  name: "CustomConditionalFormat",
  navigations: {
    Rule: ({ rule }) => HostObject.of(RULE, rule),
    Format: (format) => HostObject.of(FORMAT, format),
  },
};

const CONDITIONAL_FORMAT: ObjectType<ConditionalFormatModel> = {
  name: "ConditionalFormat",
  identity: ({ id }) => ({ Id: id }),
  properties: { Id: readOnly(({ id }) => id) },
  navigations: { Custom: (format) => HostObject.of(CUSTOM, format) },
};

function add(range: RangeModel, [type]: readonly unknown[]): HostObject {
  if (type !== "Custom") throw new HostProblem("NotImplemented", "Only looks by a formula are known.");
  range.refuseUnlessWritable("looks");
  const { sheet, address } = range;
  const id = sheet.workbook.nextId();
  const format = { id, address, rule: { formula: "" }, font: { color: "" }, fill: { color: "" } };
  sheet.conditionalFormats.push(format);
  return HostObject.of(CONDITIONAL_FORMAT, format);
}

const COLLECTION: ObjectType<RangeModel> = {
  name: "ConditionalFormatCollection",
  methods: { Add: add },
};

/** `range.conditionalFormats`. */
export function conditionalFormatsObject(range: RangeModel): HostObject {
  return HostObject.of(COLLECTION, range);
}
