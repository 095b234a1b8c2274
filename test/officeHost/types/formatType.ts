import type { RangeModel } from "../model/rangeModel";
import type { ObjectType, Property } from "../protocol/hostObject";
import { HostObject } from "../protocol/hostObject";

/** A part of the format that all cells share; null when they differ, as Excel answers. */
function shared(part: string, usual: unknown): Property<RangeModel> {
  return {
    get: (range) => {
      const values = new Set(range.map(({ format }) => format.get(part) ?? usual).flat());
      return values.size === 1 ? [...values][0] : null;
    },
    set: (range, value) => range.format(part, value),
  };
}

const columnWidth: Property<RangeModel> = {
  get: ({ sheet, block }) => sheet.columnWidths.get(block.column) ?? 48,
  set: ({ sheet, block }, value) => {
    for (let index = 0; index < block.columns; index++)
      sheet.columnWidths.set(block.column + index, Number(value));
  },
};

const FILL: ObjectType<RangeModel> = {
  name: "RangeFill",
  properties: { Color: shared("Fill.Color", "#FFFFFF") },
  methods: { Clear: (range) => range.format("Fill.Color", "#FFFFFF") },
};

const FONT: ObjectType<RangeModel> = {
  name: "RangeFont",
  properties: {
    Name: shared("Font.Name", "Calibri"),
    Size: shared("Font.Size", 11),
    Color: shared("Font.Color", "#000000"),
    Bold: shared("Font.Bold", false),
    Italic: shared("Font.Italic", false),
    Underline: shared("Font.Underline", "None"),
  },
};

const PROTECTION: ObjectType<RangeModel> = {
  name: "FormatProtection",
  properties: {
    Locked: shared("Protection.Locked", true),
    FormulaHidden: shared("Protection.FormulaHidden", false),
  },
};

/** `range.format`. */
export const FORMAT: ObjectType<RangeModel> = {
  name: "RangeFormat",
  properties: {
    ColumnWidth: columnWidth,
    HorizontalAlignment: shared("HorizontalAlignment", "General"),
    VerticalAlignment: shared("VerticalAlignment", "Bottom"),
    IndentLevel: shared("IndentLevel", 0),
    WrapText: shared("WrapText", false),
  },
  navigations: {
    Fill: (range) => HostObject.of(FILL, range),
    Font: (range) => HostObject.of(FONT, range),
    Protection: (range) => HostObject.of(PROTECTION, range),
  },
  methods: { AutofitColumns: () => undefined, AutofitRows: () => undefined },
};
