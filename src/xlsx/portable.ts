import { readFileSync, statSync, writeFileSync } from "fs";
import path from "path";
import { portableSheets } from "../workbook/portable/portableSheets";
import { MAX_BYTES, readScenarioFile, ScenarioFileProblem } from "./readScenarioFile";
import { workbookFile } from "./workbookFile";

const USAGE = "Usage: npm run portable -- scenario.json out.xlsx [--force]";

/** Stops the program with a sentence for the person at the terminal. */
class Refusal extends Error {}

interface Request {
  readonly from: string;
  readonly to: string;
  readonly isForced: boolean;
}

function readRequest(words: readonly string[]): Request {
  const isForced = words.includes("--force");
  const unknown = words.find((word) => word.startsWith("-") && word !== "--force");
  if (unknown) throw new Refusal(`${unknown} is not a known option.\n${USAGE}`);
  const [from, to, ...rest] = words.filter((word) => !word.startsWith("-"));
  if (from === undefined || to === undefined || rest.length > 0) throw new Refusal(USAGE);
  if (!/\.xlsx$/i.test(to)) throw new Refusal(`${to} must end in .xlsx.`);
  return { from, to, isForced };
}

/** The folder where npm was called, not the package's. */
const called = (file: string) => path.resolve(process.env["INIT_CWD"] ?? process.cwd(), file);

function readText(file: string): string {
  const size = statSync(called(file), { throwIfNoEntry: false })?.size;
  if (size === undefined) throw new Refusal(`There is no file ${file}.`);
  if (size > MAX_BYTES) throw new Refusal(`${file} has ${size} bytes; at most ${MAX_BYTES} are read.`);
  return readFileSync(called(file), "utf8");
}

function writeNew(file: string, content: Uint8Array, isForced: boolean): void {
  try {
    writeFileSync(called(file), content, { flag: isForced ? "w" : "wx" });
  } catch (problem) {
    const { code, message } = problem as NodeJS.ErrnoException;
    if (code === "EEXIST") throw new Refusal(`${file} exists already; add --force to write over it.`);
    throw new Refusal(`${file} cannot be written: ${message}.`);
  }
}

async function run(words: readonly string[]): Promise<void> {
  const { from, to, isForced } = readRequest(words);
  const { scenarios, warnings } = readScenarioFile(readText(from));
  for (const warning of warnings) process.stderr.write(`Note: ${warning}\n`);
  const sheets = portableSheets({ scenarios });
  writeNew(to, await workbookFile(sheets), isForced);
  process.stdout.write(
    `Wrote ${to}: ${sheets.length} sheets for ${scenarios.map(({ name }) => name).join(", ")}.\n`,
  );
}

run(process.argv.slice(2)).catch((problem: unknown) => {
  if (!(problem instanceof Refusal || problem instanceof ScenarioFileProblem)) throw problem;
  process.stderr.write(`${problem.message}\n`);
  process.exitCode = 1;
});
