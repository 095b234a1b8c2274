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
  site: ["functions", "model", "workbook"],
  commands: ["workbook", "model"],
  taskpane: ["commands", "workbook", "model", "xlsx"],
  workbench: ["functions", "model", "workbook", "commands", "taskpane", "xlsx"],
};

/** The tables of functions and arguments, which pane and commands may read; what answers stays behind the cells' door. */
const ABOUT_FUNCTIONS = "functions/catalogue/";
const READS_ABOUT_FUNCTIONS = ["commands", "taskpane"];

/** All that those tables need of the model: a list of names, and how days are counted. */
const NEEDED_OF_MODEL = ["model/decision/comparison", "model/cost/dayNumber"];

/** Entry points may bring the Excel adapter in; nothing else may. */
const ENTRY_POINTS = ["taskpane/index.tsx", "commands/ribbon.ts"];

/** What pure folders must not touch: clock, chance, page, Office, network. */
const IMPURE =
  /\b(Date|performance|setTimeout|setInterval|crypto|window|document|navigator|fetch|XMLHttpRequest|Office|Excel|CustomFunctions|process|console)\b|\bMath\.random\b/;

/** Module state: a memo by value, bounded or weak, is allowed in these places, and only there. */
const MEMO_FILES = [
  "model/cost/budget.ts",
  "model/assumptions/recallAssumptions.ts",
  "model/contracts/blockHoursContract.ts",
  "model/cost/billedHours.ts",
  "model/decision/comparisonMeasures.ts",
  "model/spread/annualSpend.ts",
  "model/spread/poolUsage.ts",
  "model/spread/rememberedGroup.ts",
  "model/spread/spendDistribution.ts",
];

/** Files of one folder beyond which it should be sorted into rooms. */
const MOST_FILES = 25;

/** The simulation that checks the model: it may know the inputs, and nothing of what the model makes of them. */
const SIMULATION = path.resolve(__dirname, "simulation");
const SIMULATION_READS = "model/assumptions/scenario";

/** Where every folder of src is named with the reason for it. */
const HOUSE_RULES = path.resolve(__dirname, "../docs/decisions/0001-the-house.md");

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

/** Paths of the folders below one, it included, with the names of the files that lie loose in each. */
function looseFiles(folder = SOURCE): [folder: string, files: string[]][] {
  const entries = readdirSync(folder, { withFileTypes: true });
  const loose = entries.filter((entry) => entry.isFile()).map(({ name }) => name);
  const inside = entries.filter((entry) => entry.isDirectory()).map(({ name }) => path.join(folder, name));
  const own = path.relative(SOURCE, folder).split(path.sep).join("/");
  return [[own, loose], ...inside.flatMap((each) => looseFiles(each))];
}

/** What a file imports though its folder may not. */
function wrongImports(file: SourceFile): string[] {
  const allowed = new Set([file.folder, ...(MAY_IMPORT[file.folder] ?? [])]);
  if (ENTRY_POINTS.includes(file.name)) allowed.add("excel");
  return importsOf(file.text)
    .filter(
      (imported) =>
        !READS_ABOUT_FUNCTIONS.includes(file.folder) || !isAboutFunctions(targetFile(file, imported) ?? ""),
    )
    .filter((imported) => !allowed.has(targetFolder(file, imported) ?? file.folder))
    .map((imported) => `${file.name} imports ${imported}`);
}

/** Folders that hold more files than can be taken in at a glance. */
function crowdedFolders(folders: readonly (readonly [folder: string, files: readonly string[]])[]): string[] {
  return folders
    .filter(([, loose]) => loose.length > MOST_FILES)
    .map(([folder, loose]) => `${folder}: ${loose.length}`);
}

/** Which files each file imports, by names without extension. */
function importGraph(all: readonly SourceFile[]): ReadonlyMap<string, readonly string[]> {
  const bare = (name: string) => name.replace(/\.tsx?$/, "");
  return new Map(
    all.map((file) => [
      bare(file.name),
      importsOf(file.text).flatMap((imported) => targetFile(file, imported) ?? []),
    ]),
  );
}

/** One way round for each circle of imports, as the names along it; imports of types count. */
export function importCircles(graph: ReadonlyMap<string, readonly string[]>): string[] {
  const circles: string[] = [];
  const done = new Set<string>();
  const visit = (name: string, way: readonly string[]) => {
    const start = way.indexOf(name);
    if (start >= 0) circles.push([...way.slice(start), name].join(" -> "));
    if (start >= 0 || done.has(name)) return;
    for (const target of graph.get(name) ?? []) visit(target, [...way, name]);
    done.add(name);
  };
  for (const name of graph.keys()) visit(name, []);
  return circles;
}

/** Folders that a table of rooms leaves out or gives no reason for, and rows of it that lead nowhere. */
export function unexplainedRooms(folders: readonly string[], text: string): string[] {
  const rows = [...text.matchAll(/^\| `src\/?([^`]*)` *\| *(.*?) *\|$/gm)];
  const reasons = new Map(rows.map(([, room, reason]) => [room!, reason!]));
  return [
    ...folders.filter((folder) => !reasons.get(folder)).map((folder) => `${folder} has no reason`),
    ...[...reasons.keys()].filter((room) => !folders.includes(room)).map((room) => `${room} is not there`),
  ];
}

/** What a file of a pure folder must not have. */
function impurities({ name, text }: SourceFile): string[] {
  const touched = IMPURE.exec(codeOnly(text))?.[0];
  const state = MEMO_FILES.includes(name) ? [] : moduleState(text);
  const packages = importsOf(text).filter((imported) => !imported.startsWith("."));
  return [...(touched ? [touched] : []), ...state, ...packages].map((fault) => `${name}: ${fault}`);
}

/** What a file of the simulation imports from beyond it, but for the table of inputs. */
function sharedCode(file: SourceFile): string[] {
  return importsOf(file.text)
    .map((imported) => targetFile(file, imported) ?? imported)
    .filter((target) => target !== SIMULATION_READS && !/^\.\.\/test\/simulation\//.test(target))
    .map((target) => `${path.basename(file.name)} imports ${target}`);
}

const isBadlyNamed = ({ name }: SourceFile) =>
  /(utils?|helpers?|misc|common)\b/i.test(name) || path.basename(name) === "index.ts";

const files = sourceFiles();

describe("the house", () => {
  it("imports in the allowed direction", () => {
    expect(files.flatMap(wrongImports)).toEqual([]);
  });

  it("keeps what the pane may read about the functions free of them", () => {
    const about = files.filter(({ name }) => isAboutFunctions(name));
    expect(about.length).toBeGreaterThan(0);
    const targets = about.flatMap((file) =>
      importsOf(file.text).map((each) => targetFile(file, each) ?? each),
    );
    const isAllowed = (target: string) => isAboutFunctions(target) || NEEDED_OF_MODEL.includes(target);
    expect(targets.filter((target) => !isAllowed(target))).toEqual([]);
  });

  it("has no circle of imports, not even of types", () => {
    expect(importCircles(importGraph(files))).toEqual([]);
  });

  it("keeps the simulation independent of the model that it checks", () => {
    const simulation = sourceFiles(SIMULATION);
    expect(simulation.length).toBeGreaterThan(5);
    expect(simulation.flatMap(sharedCode)).toEqual([]);
  });

  it("keeps numerics and model pure and free of packages", () => {
    const pure = files.filter(({ folder }) => ["numerics", "model"].includes(folder));
    expect(pure.flatMap(impurities)).toEqual([]);
  });

  it("puts every file into a known folder", () => {
    expect(
      [...new Set(files.map(({ folder }) => folder))].filter((folder) => !(folder in MAY_IMPORT)),
    ).toEqual([]);
  });

  it(`has no folder with more than ${MOST_FILES} loose files`, () => {
    expect(crowdedFolders(looseFiles())).toEqual([]);
  });

  it("names every folder in decision 1, with the reason for it", () => {
    const folders = looseFiles().map(([folder]) => folder);
    expect(unexplainedRooms(folders.slice(1), readFileSync(HOUSE_RULES, "utf8"))).toEqual([]);
  });

  it("names files by what they are about", () => {
    expect(files.filter(isBadlyNamed).map(({ name }) => name)).toEqual([]);
  });

  it("has no default export", () => {
    const having = files.filter(({ text }) => /\bexport default\b/.test(codeOnly(text)));
    expect(having.map(({ name }) => name)).toEqual([]);
  });
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

  it("see imports that run back up, of types too, and know the exceptions", () => {
    const file = (name: string, text: string): SourceFile => ({ name, folder: name.split("/")[0]!, text });
    const back = file(
      "model/x.ts",
      'import type { A } from "../workbook/a"; import "../numerics/b"; import "rxjs";',
    );
    expect(wrongImports(back)).toEqual(["model/x.ts imports ../workbook/a"]);
    const pane =
      'import "../functions/catalogue/examples"; import "../functions/cellFunction"; import "../excel/ribbon";';
    expect(wrongImports(file("taskpane/x.ts", pane))).toEqual([
      "taskpane/x.ts imports ../functions/cellFunction",
      "taskpane/x.ts imports ../excel/ribbon",
    ]);
    expect(wrongImports(file("taskpane/index.tsx", 'import "../excel/ribbon";'))).toEqual([]);
  });

  it("see code that the simulation shares with the model, directly or by way of other tests", () => {
    const text =
      'import "../../src/model/assumptions/scenario"; import "./random"; import "../../src/model/cost/risk"; import "../reference/wholeLattice";';
    expect(sharedCode({ name: "../test/simulation/x.ts", folder: "..", text })).toEqual([
      "x.ts imports model/cost/risk",
      "x.ts imports ../test/reference/wholeLattice",
    ]);
  });

  it("see a folder with one file too many", () => {
    const names = (count: number) => Array.from({ length: count }, (_, index) => `${index}.ts`);
    expect(
      crowdedFolders([
        ["model", names(25)],
        ["site", names(26)],
      ]),
    ).toEqual(["site: 26"]);
  });

  it("see packages, state and chance in a file of a pure folder", () => {
    const text =
      'import { x } from "rxjs"; let count = 0; export const roll = () => Math.random() + count++ + x;';
    expect(impurities({ name: "model/dice.ts", folder: "model", text })).toEqual([
      "model/dice.ts: Math.random",
      "model/dice.ts: count",
      "model/dice.ts: rxjs",
    ]);
  });

  it("see a circle of imports, of types too, once each, and none where ways meet", () => {
    const file = (name: string, text: string): SourceFile => ({ name, folder: "model", text });
    const round = [
      file("model/a.ts", 'import { b } from "./b";'),
      file("model/b.ts", 'import type { C } from "./deep/c";'),
      file("model/deep/c.ts", 'export * from "../a"; import { d } from "../d";'),
      file("model/d.ts", ""),
    ];
    expect(importCircles(importGraph(round))).toEqual(["model/a -> model/b -> model/deep/c -> model/a"]);
    const meeting = new Map([
      ["a", ["b", "c"]],
      ["b", ["d"]],
      ["c", ["d"]],
    ]);
    expect(importCircles(meeting)).toEqual([]);
    expect(importCircles(new Map([["self", ["self"]]]))).toEqual(["self -> self"]);
  });

  it("see a folder without a reason and a reason without a folder", () => {
    const table =
      "| room | reason |\n| --- | --- |\n| `src/model` | costs |\n| `src/gone` | was |\n| `src/dumb` |  |";
    expect(unexplainedRooms(["model", "new", "dumb"], table)).toEqual([
      "new has no reason",
      "dumb has no reason",
      "gone is not there",
    ]);
  });

  it("see names that say nothing", () => {
    const named = (name: string) => isBadlyNamed({ name, folder: "model", text: "" });
    expect(["model/utils.ts", "model/textHelper.ts", "model/index.ts"].filter(named)).toHaveLength(3);
    expect(["model/commonStep.ts", "taskpane/index.tsx"].filter(named)).toEqual([]);
  });
});
