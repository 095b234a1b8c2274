import { readdirSync, readFileSync, statSync } from "fs";
import path from "path";
import ts from "typescript";

const SOURCE = path.resolve(__dirname, "../src");

/** Folders that each folder may import from, besides itself. The house of docs/decisions/0001. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  numerics: [],
  model: ["numerics"],
  functions: ["model"],
  workbook: ["model"],
  excel: ["workbook", "model"],
  xlsx: ["workbook", "model"],
  site: ["functions", "model"],
  commands: ["workbook", "model"],
  taskpane: ["commands", "workbook", "model"],
  workbench: ["functions", "model", "workbook", "commands", "taskpane"],
};

/** The tables of functions and arguments, which the pane may read; what answers stays behind the cells' door. */
const ABOUT_FUNCTIONS = "functions/catalogue/";

/** All that those tables need of the model: a list of names, without any calculation. */
const NAMES_OF_OPTIONS = "model/decision/comparison";

/** Entry points may bring the Excel adapter in; nothing else may. */
const ENTRY_POINTS = ["taskpane/index.tsx", "commands/ribbon.ts"];

/** What pure folders must not touch: clock, chance, page, Office, network. */
const IMPURE =
  /\b(Date|performance|setTimeout|setInterval|crypto|window|document|navigator|fetch|XMLHttpRequest|Office|Excel|CustomFunctions|process|console)\b|\bMath\.random\b/;

/** Module state: a bounded memo by value is allowed in two places, and only there. */
const MEMO_FILES = [
  "model/assumptions/recallAssumptions.ts",
  "model/spread/annualSpend.ts",
  "model/decision/comparisonMeasures.ts",
];

interface SourceFile {
  /** Path below src, with forward slashes. */
  readonly name: string;
  readonly folder: string;
  readonly text: string;
}

function sourceFiles(folder = SOURCE): SourceFile[] {
  return readdirSync(folder).flatMap((entry) => {
    const full = path.join(folder, entry);
    if (statSync(full).isDirectory()) return sourceFiles(full);
    if (!/\.tsx?$/.test(entry) || entry.endsWith(".d.ts")) return [];
    const name = path.relative(SOURCE, full).split(path.sep).join("/");
    return [{ name, folder: name.split("/")[0]!, text: readFileSync(full, "utf8") }];
  });
}

/** Module names that a file imports or re-exports, statically or by `import()`. */
export function importsOf(text: string): string[] {
  return ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName);
}

/** The file below src that an import leads to, without extension; undefined for packages. */
function targetFile(file: SourceFile, imported: string): string | undefined {
  if (!imported.startsWith(".")) return undefined;
  const full = path.resolve(SOURCE, path.dirname(file.name), imported);
  return path.relative(SOURCE, full).split(path.sep).join("/");
}

/** The folder of src that an import leads to; undefined for packages. */
function targetFolder(file: SourceFile, imported: string): string | undefined {
  return targetFile(file, imported)?.split("/")[0];
}

const isAboutFunctions = (target: string) => target.startsWith(ABOUT_FUNCTIONS);

/** The code of a file without comments and texts, where only real uses of a name remain. */
export function codeOnly(text: string): string {
  const scanner = ts.createScanner(ts.ScriptTarget.ES2021, true, ts.LanguageVariant.Standard, text);
  const words: string[] = [];
  for (let token = scanner.scan(); token !== ts.SyntaxKind.EndOfFileToken; token = scanner.scan()) {
    const isText =
      token === ts.SyntaxKind.StringLiteral || token === ts.SyntaxKind.NoSubstitutionTemplateLiteral;
    words.push(isText ? '""' : scanner.getTokenText());
  }
  return words.join(" ").replace(/ ?\. ?/g, ".");
}

/** Names of variables at module level that hold changing state: `let`, or a Map/Set/array that is written to. */
export function moduleState(text: string): string[] {
  const file = ts.createSourceFile("file.ts", text, ts.ScriptTarget.ES2021, true);
  return file.statements.flatMap((statement) => {
    if (!ts.isVariableStatement(statement)) return [];
    const isConstant = (statement.declarationList.flags & ts.NodeFlags.Const) !== 0;
    return statement.declarationList.declarations
      .filter(({ name, type, initializer }) => {
        if (!isConstant) return true;
        if (type && /^Readonly|^readonly/.test(type.getText())) return false;
        const made = initializer && ts.isNewExpression(initializer) ? initializer : undefined;
        const written = new RegExp(`\\b${name.getText()}\\.(set|add|push|delete|clear|recall)\\(`).test(text);
        return Boolean(made) && written;
      })
      .map(({ name }) => name.getText());
  });
}

const files = sourceFiles();

describe("the house", () => {
  it.each(files.map((file) => [file.name, file] as const))(
    "%s imports in the allowed direction",
    (_, file) => {
      const allowed = new Set([file.folder, ...(MAY_IMPORT[file.folder] ?? [])]);
      if (ENTRY_POINTS.includes(file.name)) allowed.add("excel");
      const targets = importsOf(file.text)
        .filter(
          (imported) => file.folder !== "taskpane" || !isAboutFunctions(targetFile(file, imported) ?? ""),
        )
        .map((imported) => targetFolder(file, imported));
      expect(targets.filter((target) => target !== undefined && !allowed.has(target))).toEqual([]);
    },
  );

  it("keeps what the pane may read about the functions free of them", () => {
    const about = files.filter(({ name }) => isAboutFunctions(name));
    expect(about.length).toBeGreaterThan(0);
    const targets = about.flatMap((file) =>
      importsOf(file.text).map((each) => targetFile(file, each) ?? each),
    );
    const isAllowed = (target: string) => isAboutFunctions(target) || NAMES_OF_OPTIONS === target;
    expect(targets.filter((target) => !isAllowed(target))).toEqual([]);
  });

  const pure = files.filter(({ folder }) => ["numerics", "model"].includes(folder));
  it.each(pure.map((file) => [file.name, file] as const))("%s is pure and needs no package", (_, file) => {
    expect(IMPURE.exec(codeOnly(file.text))?.[0]).toBeUndefined();
    expect(moduleState(file.text).filter(() => !MEMO_FILES.includes(file.name))).toEqual([]);
    const packages = importsOf(file.text).filter((imported) => !imported.startsWith("."));
    expect(packages.filter((name) => !name.startsWith("@stdlib/"))).toEqual([]);
  });

  it("puts every file into a known folder", () => {
    expect(
      [...new Set(files.map(({ folder }) => folder))].filter((folder) => !(folder in MAY_IMPORT)),
    ).toEqual([]);
  });

  it.each(files.map((file) => [file.name, file] as const))(
    "%s has a telling name and no default export",
    (_, file) => {
      expect(file.name).not.toMatch(/(utils?|helpers?|misc|common)\b/i);
      expect(path.basename(file.name)).not.toMatch(/^index\.ts$/);
      expect(codeOnly(file.text)).not.toMatch(/\bexport default\b/);
    },
  );
});

describe("the rules themselves", () => {
  it("see static, re-exported and lazy imports", () => {
    const text = `import "./a"; export * from "./b"; const c = import("./c"); import type { D } from "./d";`;
    expect(importsOf(text).sort()).toEqual(["./a", "./b", "./c", "./d"]);
  });

  it("see a clock and chance in code, but not in comments and texts", () => {
    expect(codeOnly("const t = Date.now() * Math.random();")).toMatch(IMPURE);
    expect(codeOnly('/* Date */ const text = "Math.random"; // Excel')).not.toMatch(IMPURE);
  });

  it("see state at module level", () => {
    expect(
      moduleState("let count = 0; const memo = new Map(); export function f() { memo.set(1, 2); }"),
    ).toEqual(["count", "memo"]);
    expect(
      moduleState("const KNOWN = new Set([1]); const TABLE: ReadonlyMap<string, 1> = new Map();"),
    ).toEqual([]);
  });
});
