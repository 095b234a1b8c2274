import type { Example } from "./example";

/** A custom function as functions.json describes it. */
export interface FunctionDescription {
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly ParameterDescription[];
}

export interface ParameterDescription {
  readonly name: string;
  readonly description: string;
  readonly optional?: boolean;
}

const INTRODUCTION = `# Functions

This page is generated from the functions' own descriptions and examples by \`npm run docs\`; a test fails when it is stale.

Shares and yearly rates are fractions (0.35 or 35 %). Money is any one currency. An argument left out, or empty text, takes its default; an empty cell is 0. Where a number is asked for, a cell or a range will do: ranges of the same size are calculated row by row, single values are repeated, a column against a row makes a table. Input that cannot be gives \`#VALUE!\` with a sentence that names the argument; a question without an answer gives \`#N/A\`.
`;

/** The function reference as Markdown, in the order of the descriptions. */
export function functionReference(
  functions: readonly FunctionDescription[],
  examples: Readonly<Record<string, readonly Example[]>>,
): string {
  const contents = functions.map(
    ({ name, description }) => `- [${name}](#${name.toLowerCase()}): ${description}`,
  );
  const sections = functions.map((each) => functionSection(each, examples[each.name] ?? []));
  return [INTRODUCTION, contents.join("\n"), "", ...sections].join("\n");
}

/** How a function is called, optional arguments in brackets. */
export function functionSignature({ name, parameters }: FunctionDescription): string {
  const words = parameters.map((each) => (each.optional ? `[${each.name}]` : each.name));
  return `=${name}(${words.join(", ")})`;
}

function functionSection(description: FunctionDescription, examples: readonly Example[]): string {
  const { name, parameters } = description;
  const rows = parameters.map((each) => `| ${each.name} | ${each.description} |`);
  return [
    `## ${name}`,
    "",
    description.description,
    "",
    `\`${functionSignature(description)}\``,
    "",
    "| argument | meaning |",
    "| --- | --- |",
    ...rows,
    "",
    ...examples.flatMap(exampleLines),
  ].join("\n");
}

function exampleLines(example: Example): string[] {
  const cells = example.cells ? [`With these cells from A1:`, "", ...table(example.cells), ""] : [];
  const { result } = example;
  const answer = Array.isArray(result) ? ["", ...table(result as readonly (readonly unknown[])[])] : [];
  const value = Array.isArray(result) ? "" : ` **${shown(result)}**`;
  return [...cells, `\`${example.formula}\` →${value || " spills"}. ${example.says}`, ...answer, ""];
}

function table(rows: readonly (readonly unknown[])[]): string[] {
  const line = (row: readonly unknown[]) => `| ${row.map(shown).join(" | ")} |`;
  const rule = `| ${rows[0]!.map(() => "---").join(" | ")} |`;
  return [line(rows[0]!), rule, ...rows.slice(1).map(line)];
}

/** A cell's value as text: numbers to 10 digits, as a wide cell shows them, an empty cell as nothing. */
export function shownValue(value: unknown): string {
  if (typeof value === "number") return String(Number(value.toPrecision(10)));
  return value === null ? "" : String(value);
}

/** A bar would end the table's cell. */
function shown(value: unknown): string {
  return shownValue(value).replaceAll("|", "\\|");
}
