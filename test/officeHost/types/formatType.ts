import type { RangeModel } from "../model/rangeModel";
import { HostObject, type ObjectType, type Property } from "../protocol/hostObject";
import { HostProblem } from "../protocol/hostProblem";

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
  set: (range, value) => {
    const { sheet, block } = range;
    range.refuseUnlessWritable("looks");
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

/** One edge of a range. */
interface Border {
  readonly range: RangeModel;
  readonly edge: string;
}

const borderPart = (part: string): Property<Border> => ({
  get: ({ range, edge }) => shared(`Borders.${edge}.${part}`, "None").get(range),
  set: ({ range, edge }, value) => range.format(`Borders.${edge}.${part}`, value),
});

const BORDER: ObjectType<Border> = {
  name: "RangeBorder",
  properties: { Style: borderPart("Style"), Color: borderPart("Color") },
};

const EDGES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"];

const BORDERS: ObjectType<RangeModel> = {
  name: "RangeBorderCollection",
  item: (range, edge) => {
    if (!EDGES.includes(String(edge)))
      throw new HostProblem("InvalidArgument", `There is no ${String(edge)}.`);
    return HostObject.of(BORDER, { range, edge: String(edge) });
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
    Borders: (range) => HostObject.of(BORDERS, range),
    Fill: (range) => HostObject.of(FILL, range),
    Font: (range) => HostObject.of(FONT, range),
    Protection: (range) => HostObject.of(PROTECTION, range),
  },
  methods: { AutofitColumns: () => undefined, AutofitRows: () => undefined },
};
