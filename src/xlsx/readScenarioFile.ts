import * as v from "valibot";
import type { Issue } from "../model/assumptions/issue";
import { nameIndex } from "../model/assumptions/nameIndex";
import { readAssumptions } from "../model/assumptions/readAssumptions";
import { FIELD_NAMES } from "../model/assumptions/scenario";
import type { PortableScenario } from "../workbook/portable/portableFields";

/** Larger than any list of scenarios; bigger files are refused unread. */
export const MAX_BYTES = 1_000_000;
/** A workbook grows by seven thousand formulas with every scenario. */
export const MAX_SCENARIOS = 20;

const KNOWN: ReadonlySet<string> = new Set(FIELD_NAMES);
const NAMES = nameIndex(FIELD_NAMES);

const InputName = v.pipe(
  v.string(),
  v.check(
    (name) => KNOWN.has(name),
    (issue) => unknownName(String(issue.input)),
  ),
);
const Name = v.pipe(
  v.string("must be text"),
  v.trim(),
  v.minLength(1, "must not be empty"),
  v.maxLength(60, "must have at most 60 characters"),
);
const ScenarioFile = v.strictObject({
  scenarios: v.pipe(
    v.array(
      v.strictObject({
        name: Name,
        values: v.record(InputName, v.pipe(v.number("must be a number"), v.finite("must be finite"))),
      }),
    ),
    v.minLength(1, "must hold at least one scenario"),
    v.maxLength(MAX_SCENARIOS, `must hold at most ${MAX_SCENARIOS} scenarios`),
  ),
});
type ScenarioFile = v.InferOutput<typeof ScenarioFile>;

/** A scenario file cannot be used; the message has one line per reason. */
export class ScenarioFileProblem extends Error {}

/** The scenarios of a file, and warnings about them. */
export interface ScenarioFileContent {
  readonly scenarios: readonly PortableScenario[];
  readonly warnings: readonly string[];
}

/**
 * Scenarios from JSON like `{"scenarios": [{"name": "Today", "values": {"users": 40}}]}`; inputs that are not named
 * take their defaults. Throws ScenarioFileProblem with a sentence for everything that is wrong.
 */
export function readScenarioFile(text: string): ScenarioFileContent {
  const data = parsedJson(text);
  refuseObjectWords(text);
  const { scenarios } = checkedFile(data);
  refuseEqualNames(scenarios);
  const read = scenarios.map(readScenario);
  const problems = read.flatMap((each) => each.problems);
  if (problems.length > 0) throw new ScenarioFileProblem(problems.join("\n"));
  return {
    scenarios: read.flatMap(({ scenario }) => (scenario ? [scenario] : [])),
    warnings: read.flatMap(({ warnings }) => warnings),
  };
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (problem) {
    throw new ScenarioFileProblem(`The file is not JSON: ${(problem as Error).message}.`);
  }
}

/** Keys that every object knows; the schema library drops them without a word. */
function refuseObjectWords(text: string): void {
  const word = /"(__proto__|constructor|prototype)"\s*:/.exec(text)?.[1];
  if (word) throw new ScenarioFileProblem(unknownName(word));
}

function checkedFile(data: unknown): ScenarioFile {
  const result = v.safeParse(ScenarioFile, data);
  if (result.success) return result.output;
  throw new ScenarioFileProblem(result.issues.map(sentence).join("\n"));
}

/** One problem with its place: `scenarios[0].values.users must be a number, not "forty".` */
function sentence(issue: v.InferIssue<typeof ScenarioFile>): string {
  const place = (issue.path ?? []).map(({ key }) =>
    typeof key === "number" ? `[${key}]` : `.${String(key)}`,
  );
  const name = place.join("").replace(/^\./, "") || "the file";
  if (issue.type === "check") return `${name}: ${issue.message}`;
  if (/length|finite/.test(issue.type)) return `${name} ${issue.message}.`;
  if (issue.type === "strict_object") return `${name} ${structureRule(issue)}.`;
  const rule = issue.message.startsWith("must")
    ? issue.message
    : `must be ${issue.expected ?? "something else"}`;
  return `${name} ${rule}, not ${issue.received}.`;
}

function structureRule({ expected, received }: { expected: string | null; received: string }): string {
  if (expected === "never") return "is not known here; a scenario has a name and values";
  if (expected?.startsWith('"')) return "is missing";
  return `must be an object, not ${received}`;
}

function unknownName(name: string): string {
  return `"${name.slice(0, 60)}" is not a known assumption; did you mean "${NAMES.nearest(name).name}"?`;
}

function refuseEqualNames(scenarios: ScenarioFile["scenarios"]): void {
  const seen = new Set<string>();
  for (const { name } of scenarios) {
    const key = name.toLowerCase();
    if (seen.has(key))
      throw new ScenarioFileProblem(`Two scenarios are called "${name}"; give each its own name.`);
    seen.add(key);
  }
}

interface ScenarioReading {
  readonly scenario: PortableScenario | undefined;
  readonly problems: readonly string[];
  readonly warnings: readonly string[];
}

/** By the same reader as ranges of a sheet: wholes and parts, limits, warnings. */
function readScenario({ name, values }: ScenarioFile["scenarios"][number]): ScenarioReading {
  const cells = [["Assumption", name], ...Object.entries(values)];
  const assumptions = readAssumptions(cells);
  const [found] = assumptions.scenarios;
  const own = found?.outcome.ok === false ? found.outcome.issues : [];
  const errors = [...assumptions.issues, ...own].filter(({ kind }) => kind === "error");
  const told = (issues: readonly Issue[]) => issues.map(({ message }) => `${name}: ${message}`);
  const scenario = found?.outcome.ok ? { name, values: found.outcome.value } : undefined;
  return { scenario, problems: told(errors), warnings: told(found?.warnings ?? []) };
}
