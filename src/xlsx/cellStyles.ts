import type { CellFormat, CellRole } from "../workbook/sheetContent";
import { xmlText } from "./xmlText";

/** How a cell looks, wherever it stands. */
export type Look = Omit<CellFormat, "range">;

interface RoleStyle {
  /** Fonts and fills by their place in the lists below. */
  readonly font: number;
  readonly fill: number;
  readonly border: number;
}

const FONTS = [
  '<sz val="11"/><name val="Calibri"/>',
  '<b/><sz val="16"/><name val="Calibri"/>',
  '<i/><sz val="10"/><color rgb="FF616161"/><name val="Calibri"/>',
  '<b/><sz val="11"/><color rgb="FFFFFFFF"/><name val="Calibri"/>',
  '<b/><sz val="11"/><name val="Calibri"/>',
  '<sz val="11"/><color rgb="FF616161"/><name val="Calibri"/>',
  '<sz val="11"/><color rgb="FF0000FF"/><name val="Calibri"/>',
  '<sz val="11"/><color rgb="FF0E700E"/><name val="Calibri"/>',
];

const FILLS = [
  '<patternFill patternType="none"/>',
  '<patternFill patternType="gray125"/>',
  '<patternFill patternType="solid"><fgColor rgb="FF0F4C5C"/></patternFill>',
  '<patternFill patternType="solid"><fgColor rgb="FFE8EFF2"/></patternFill>',
];

const BORDERS = [
  "<left/><right/><top/><bottom/><diagonal/>",
  '<left/><right/><top style="thin"><color rgb="FF808080"/></top><bottom/><diagonal/>',
];

/** Inputs blue, formulas black, checks green. */
const ROLES: Readonly<Record<CellRole, RoleStyle>> = {
  title: { font: 1, fill: 0, border: 0 },
  note: { font: 2, fill: 0, border: 0 },
  heading: { font: 3, fill: 2, border: 0 },
  subheading: { font: 4, fill: 3, border: 0 },
  label: { font: 0, fill: 0, border: 0 },
  unit: { font: 5, fill: 0, border: 0 },
  input: { font: 6, fill: 0, border: 0 },
  formula: { font: 0, fill: 0, border: 0 },
  total: { font: 4, fill: 0, border: 1 },
  check: { font: 7, fill: 0, border: 0 },
};

/** Numbers of formats below this belong to Excel itself. */
const FIRST_FORMAT = 164;

/** The looks of a workbook, each written once and known by its number; 0 is the plain look. */
export class CellStyles {
  private readonly numbers = new Map<string, number>();
  private readonly numberFormats = new Map<string, number>();

  number(look: Look): number {
    const xml = this.lookXml(look);
    const known = this.numbers.get(xml) ?? this.numbers.size + 1;
    this.numbers.set(xml, known);
    return known;
  }

  private lookXml({ role = "label", numberFormat, align, indent }: Look): string {
    const { font, fill, border } = ROLES[role];
    const ids = `numFmtId="${this.formatNumber(numberFormat)}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0"`;
    const applied = 'applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"';
    const horizontal = align ?? (indent === undefined ? undefined : "left");
    const parts = [horizontal && `horizontal="${horizontal}"`, indent && `indent="${indent}"`].filter(
      Boolean,
    );
    return `<xf ${ids} ${applied}><alignment ${parts.join(" ")}/></xf>`;
  }

  private formatNumber(format: string | undefined): number {
    if (format === undefined || format === "General") return 0;
    const known = this.numberFormats.get(format) ?? FIRST_FORMAT + this.numberFormats.size;
    this.numberFormats.set(format, known);
    return known;
  }

  /** The styles part, for all looks that have been asked for. */
  xml(): string {
    const list = (tag: string, items: readonly string[]) =>
      `<${tag} count="${items.length}">${items.join("")}</${tag}>`;
    const formats = [...this.numberFormats].map(
      ([code, id]) => `<numFmt numFmtId="${id}" formatCode="${xmlText(code)}"/>`,
    );
    const plain = '<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>';
    return [
      '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
      formats.length === 0 ? "" : list("numFmts", formats),
      list(
        "fonts",
        FONTS.map((font) => `<font>${font}</font>`),
      ),
      list(
        "fills",
        FILLS.map((fill) => `<fill>${fill}</fill>`),
      ),
      list(
        "borders",
        BORDERS.map((border) => `<border>${border}</border>`),
      ),
      list("cellStyleXfs", [plain]),
      list("cellXfs", [plain, ...this.numbers.keys()]),
      "</styleSheet>",
    ].join("");
  }
}
