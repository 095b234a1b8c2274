import { readFileSync } from "fs";
import path from "path";
import ts from "typescript";
import type { SheetContent } from "../../../src/workbook/port/sheetContent";
import type { FunctionDescriptions } from "../functions/functionDescriptions";
import type { PageStart } from "./bootPage";

const ENTRY = path.join(__dirname, "bootPage.ts");

/** Loads modules in the page as Node does; written out there by its source. */
function loadModules(
  modules: Readonly<Record<string, (exports: object, require: (name: string) => object) => void>>,
  links: Readonly<Record<string, Readonly<Record<string, string>>>>,
  entry: string,
): object {
  const loaded: Record<string, object> = {};
  const load = (name: string): object => {
    const known = loaded[name];
    if (known) return known;
    const own = (loaded[name] = {});
    modules[name]!(own, (imported) => load(links[name]![imported]!));
    return own;
  };
  return load(entry);
}

/** The host as one script for a page, so that it is there before office.js is loaded. */
export function hostScript(
  sheets: readonly SheetContent[],
  functions: FunctionDescriptions,
  start: PageStart,
): string {
  const texts = new Map<string, string>();
  const links: Record<string, Record<string, string>> = {};
  collect(ENTRY, texts, links);
  const modules = [...texts].map(
    ([name, text]) => `${JSON.stringify(name)}: (exports, require) => {${text}\n}`,
  );
  const load = `(${loadModules.toString()})({${modules.join(",")}}, ${JSON.stringify(links)}, ${JSON.stringify(ENTRY)})`;
  const given = [sheets, functions, start].map((each) => JSON.stringify(each)).join(", ");
  return `${load}.bootPage(${given});`;
}

/** Translates a file and all that it imports; imports of types are gone by then. */
function collect(
  file: string,
  texts: Map<string, string>,
  links: Record<string, Record<string, string>>,
): void {
  if (texts.has(file)) return;
  const text = translated(file);
  texts.set(file, text);
  links[file] = {};
  for (const [, imported] of text.matchAll(/require\("(\.[^"]+)"\)/g)) {
    const target = `${path.resolve(path.dirname(file), imported!)}.ts`;
    links[file][imported!] = target;
    collect(target, texts, links);
  }
}

function translated(file: string): string {
  const compilerOptions = { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2021 };
  return ts.transpileModule(readFileSync(file, "utf8"), { compilerOptions }).outputText;
}
