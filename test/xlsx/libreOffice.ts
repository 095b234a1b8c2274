import { execFileSync } from "child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "fs";
import os from "os";
import path from "path";
import { pathToFileURL } from "url";
import { installedProgram } from "../installedProgram";

const libreOffice = installedProgram("LibreOffice", "SOFFICE_PATH", [
  "/usr/bin/soffice",
  "/usr/bin/libreoffice",
  "/Applications/LibreOffice.app/Contents/MacOS/soffice",
  "C:\\Program Files\\LibreOffice\\program\\soffice.exe",
]);

/** A suite that needs LibreOffice. */
export const describeInLibreOffice = libreOffice.describe;

/**
 * Makes LibreOffice calculate every formula when a file is opened, whatever results are stored in it; and takes the
 * profile for a complete one, whose macros it would else write over at its first start.
 */
const SETTINGS = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
<item oor:path="/org.openoffice.Setup/Office"><prop oor:name="ooSetupInstCompleted" oor:op="fuse"><value>true</value></prop></item>
</oor:items>`;

/** All sheets as comma-separated values, in full precision rather than as displayed. */
const CSV = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1";

/** Rows of a sheet as texts. */
export type SheetRows = readonly (readonly string[])[];

/** Opens a workbook in LibreOffice, recalculates it, and gives its sheets by name. */
export function recalculate(workbook: Uint8Array): (sheet: string) => SheetRows {
  return inLibreOffice((folder, run) => {
    const file = path.join(folder, "workbook.xlsx");
    writeFileSync(file, workbook);
    const output = run("--convert-to", CSV, "--outdir", folder, file);
    const texts = new Map<string, string>();
    for (const [, target] of output.matchAll(/^Writing sheet .* -> (.*)$/gm))
      texts.set(path.basename(target!, ".csv"), readFileSync(target!, "utf8"));
    return (sheet) => {
      const text = texts.get(`workbook-${sheet}`);
      if (text === undefined) throw new Error(`LibreOffice wrote no sheet "${sheet}".`);
      return parsedCsv(text);
    };
  });
}

/** The same workbook as LibreOffice writes it: its formulas, names and formats in LibreOffice's own spelling. */
export function resaved(workbook: Uint8Array): Uint8Array {
  return inLibreOffice((folder, run) => {
    const file = path.join(folder, "workbook.xlsx");
    const own = path.join(folder, "resaved");
    writeFileSync(file, workbook);
    run("--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir", own, file);
    return new Uint8Array(readFileSync(path.join(own, "workbook.xlsx")));
  });
}

/** A number for a cell; row and column count from 0. */
export interface CellNumber {
  readonly row: number;
  readonly column: number;
  readonly value: number;
}

/** What to change in an open workbook, and which sheet to read after each round of changes. */
export interface ChangeRequest {
  readonly workbook: Uint8Array;
  readonly inputs: string;
  readonly rounds: readonly (readonly CellNumber[])[];
  readonly results: string;
}

const MACRO = path.join(__dirname, "changeCells.bas");

/** Opens a workbook once and, round by round, changes numbers of a sheet, recalculates, and reads another sheet. */
export function changeCells({ workbook, inputs, rounds, results }: ChangeRequest): readonly SheetRows[] {
  return inLibreOffice((folder, run) => {
    const [file, changes, read] = ["workbook.xlsx", "changes.txt", "read.txt"].map((name) =>
      path.join(folder, name),
    ) as [string, string, string];
    writeFileSync(file, workbook);
    const lines = rounds.flatMap((cells) => [
      ...cells.map(({ row, column, value }) => `${row};${column};${value}`),
      "calculate",
    ]);
    writeFileSync(changes, `${lines.join("\n")}\n`);
    const words = [pathToFileURL(file), inputs, changes, results, read].map((word) => `"${word}"`);
    run(`macro:///Standard.Module1.Main(${words.join(",")})`);
    const texts = readFileSync(read, "utf8").split("calculated\n").slice(0, -1);
    if (texts.length !== rounds.length) throw new Error(`LibreOffice calculated ${texts.length} times only.`);
    return texts.map((text) => text.split("\n").map((line) => line.split("\t")));
  });
}

/** Runs LibreOffice with a profile of its own, which knows the macro, and a folder that goes afterwards. */
function inLibreOffice<Result>(
  use: (folder: string, run: (...words: readonly string[]) => string) => Result,
): Result {
  const folder = mkdtempSync(path.join(os.tmpdir(), "portable-"));
  const profile = path.join(folder, "profile");
  const options = ["--headless", `-env:UserInstallation=${pathToFileURL(profile)}`];
  try {
    writeProfile(path.join(profile, "user"));
    return use(folder, (...words) =>
      execFileSync(libreOffice.path(), [...options, ...words], {
        encoding: "utf8",
        timeout: 580_000,
        stdio: "pipe",
      }),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const XML = '<?xml version="1.0" encoding="UTF-8"?>\n';
const LIBRARY =
  'xmlns:library="http://openoffice.org/2000/library" xmlns:xlink="http://www.w3.org/1999/xlink"';

function writeProfile(user: string): void {
  const standard = path.join(user, "basic", "Standard");
  mkdirSync(standard, { recursive: true });
  const basic = readFileSync(MACRO, "utf8")
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;");
  const files = {
    "registrymodifications.xcu": SETTINGS,
    "basic/script.xlc": `${XML}<library:libraries ${LIBRARY}><library:library library:name="Standard" xlink:href="$(USER)/basic/Standard/script.xlb/" xlink:type="simple" library:link="false"/></library:libraries>`,
    "basic/Standard/script.xlb": `${XML}<library:library ${LIBRARY} library:name="Standard" library:readonly="false" library:passwordprotected="false"><library:element library:name="Module1"/></library:library>`,
    "basic/Standard/Module1.xba": `${XML}<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">${basic}</script:module>`,
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(user, name), text);
}

function parsedCsv(text: string): SheetRows {
  return text
    .split("\n")
    .map((line) =>
      [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
        ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? "",
      ),
    );
}
