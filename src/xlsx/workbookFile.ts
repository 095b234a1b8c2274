import { strToU8, zipSync } from "fflate";
import type { SheetContent } from "../workbook/sheetContent";
import { CellStyles } from "./cellStyles";
import { sheetXml } from "./sheetXml";
import { xmlText } from "./xmlText";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const DOCUMENT = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The same sheets give the same bytes: the time in the archive is the first that it can hold. */
const FIXED_TIME = "1980-01-01T00:00:00";

/**
 * The sheets as an Excel workbook (Office Open XML). Formulas carry no results: whoever opens the file
 * calculates them, which the workbook asks for.
 */
export function workbookFile(sheets: readonly SheetContent[]): Uint8Array {
  const styles = new CellStyles();
  const parts: Record<string, string> = {};
  sheets.forEach((sheet, index) => {
    parts[`xl/worksheets/sheet${index + 1}.xml`] = sheetXml(sheet, styles);
  });
  parts["xl/workbook.xml"] = workbookXml(sheets);
  parts["xl/styles.xml"] = styles.xml();
  parts["xl/_rels/workbook.xml.rels"] = workbookRelations(sheets.length);
  parts["_rels/.rels"] = relations([["officeDocument", "xl/workbook.xml"]]);
  parts["[Content_Types].xml"] = contentTypes(sheets.length);
  const files = Object.entries(parts).map(([name, text]) => [name, strToU8(HEAD + text)] as const);
  return zipSync(Object.fromEntries(files), { level: 6, mtime: FIXED_TIME });
}

function workbookXml(sheets: readonly SheetContent[]): string {
  const list = sheets.map(
    ({ name }, index) => `<sheet name="${xmlText(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  const names = sheets.flatMap((sheet) =>
    sheet.names.map(
      ({ name, range }) =>
        `<definedName name="${xmlText(name)}">${xmlText(`'${sheet.name.replaceAll("'", "''")}'!${absolute(range)}`)}</definedName>`,
    ),
  );
  return `<workbook xmlns="${MAIN}" xmlns:r="${DOCUMENT}"><sheets>${list.join("")}</sheets><definedNames>${names.join("")}</definedNames><calcPr calcId="0" fullCalcOnLoad="1"/></workbook>`;
}

/** `C7:E18` as `$C$7:$E$18`. */
function absolute(range: string): string {
  return range.replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
}

function workbookRelations(sheetCount: number): string {
  const sheets = Array.from(
    { length: sheetCount },
    (_, index) => ["worksheet", `worksheets/sheet${index + 1}.xml`] as const,
  );
  return relations([...sheets, ["styles", "styles.xml"]]);
}

function relations(targets: readonly (readonly [type: string, target: string])[]): string {
  const items = targets.map(
    ([type, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${DOCUMENT}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${items.join("")}</Relationships>`;
}

function contentTypes(sheetCount: number): string {
  const part = (name: string, type: string) =>
    `<Override PartName="/xl/${name}.xml" ContentType="${TYPE}.${type}+xml"/>`;
  const sheets = Array.from({ length: sheetCount }, (_, index) =>
    part(`worksheets/sheet${index + 1}`, "worksheet"),
  );
  return [
    `<Types xmlns="${PACKAGE}/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    part("workbook", "sheet.main"),
    part("styles", "styles"),
    ...sheets,
    "</Types>",
  ].join("");
}
