import { execFileSync } from "child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "fs";
import os from "os";
import path from "path";

const USUAL_PLACES = [
  "/usr/bin/soffice",
  "/usr/bin/libreoffice",
  "/Applications/LibreOffice.app/Contents/MacOS/soffice",
  "C:\\Program Files\\LibreOffice\\program\\soffice.exe",
];

const soffice = process.env["SOFFICE_PATH"] ?? USUAL_PLACES.find((place) => existsSync(place));

/** A suite that needs LibreOffice: left out, with a notice, where none is installed; never left out by CI. */
export function describeInLibreOffice(name: string, suite: () => void): void {
  if (soffice || process.env["CI"] === "true") {
    describe(name, suite);
    return;
  }
  process.stderr.write(`Skipped "${name}": no LibreOffice found. Set SOFFICE_PATH to run it.\n`);
  describe.skip(name, suite);
}

/** Makes LibreOffice calculate every formula when a file is opened, whatever results are stored in it. */
const ALWAYS_RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/** All sheets as comma-separated values, in full precision rather than as displayed. */
const CSV = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1";

/** Rows of a sheet as texts. */
export type SheetRows = readonly (readonly string[])[];

/** Opens workbooks in LibreOffice, recalculates them, and gives a reader of their sheets by file and name. */
export function recalculate(
  workbooks: Readonly<Record<string, Uint8Array>>,
): (file: string, sheet: string) => SheetRows {
  if (!soffice) throw new Error("No LibreOffice found. Set SOFFICE_PATH.");
  const folder = mkdtempSync(path.join(os.tmpdir(), "portable-"));
  try {
    const profile = path.join(folder, "profile");
    mkdirSync(path.join(profile, "user"), { recursive: true });
    writeFileSync(path.join(profile, "user", "registrymodifications.xcu"), ALWAYS_RECALCULATE);
    const files = Object.entries(workbooks).map(([name, bytes]) => {
      const file = path.join(folder, `${name}.xlsx`);
      writeFileSync(file, bytes);
      return file;
    });
    const options = ["--headless", `-env:UserInstallation=file://${profile}`, "--convert-to", CSV];
    const words = [...options, "--outdir", folder, ...files];
    const output = execFileSync(soffice, words, { encoding: "utf8", timeout: 580_000, stdio: "pipe" });
    return reader(output);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }

  function reader(output: string) {
    const texts = new Map<string, string>();
    for (const [, target] of output.matchAll(/^Writing sheet .* -> (.*)$/gm))
      texts.set(path.basename(target!, ".csv"), readFileSync(target!, "utf8"));
    return (file: string, sheet: string) => {
      const text = texts.get(`${file}-${sheet}`);
      if (text === undefined) throw new Error(`LibreOffice wrote no sheet "${sheet}" of ${file}.`);
      return parsedCsv(text);
    };
  }
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
