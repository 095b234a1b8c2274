import type { Example } from "./example";
import { EXAMPLES } from "./examples";
import { FUNCTION_DESCRIPTIONS, type FunctionDescription, functionSignature } from "./functionDescriptions";
import { shownValue } from "./shownValue";

const INTRODUCTION = `# Functions

This page is generated from the table of functions and its examples by \`npm run docs\`; a test fails when it is out of date.

Results are shown to two decimals, or to four digits below 1; cells hold all digits. The pages of the built site have the exact figures.

Shares and yearly rates are fractions (0.35 or 35 %). Money is in any one currency. An argument that is left out, or is empty text, takes its default; an empty cell is 0. Wherever a number is expected, you can give a cell or a range: ranges of the same size are calculated row by row, single values are repeated, and a column combined with a row makes a table. Invalid input gives \`#VALUE!\` with a sentence that names the argument; a question that has no answer gives \`#N/A\`.
`;

/** The function reference as Markdown, in the order of the table. */
export function functionReference(): string {
  const contents = FUNCTION_DESCRIPTIONS.map(
    ({ name, description }) => `- [${name}](#${name.toLowerCase()}): ${description}`,
  );
  const sections = FUNCTION_DESCRIPTIONS.map((each) => functionSection(each, EXAMPLES[each.name]));
  return [INTRODUCTION, contents.join("\n"), "", ...sections].join("\n");
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
    `Result: ${description.gives}.`,
    "",
    ...examples.flatMap(exampleLines),
  ].join("\n");
}

function exampleLines(example: Example): string[] {
  const { cells: given, hasDates, result } = example;
  const cells = given ? [`With these cells from A1:`, "", ...table(given, hasDates), ""] : [];
  const answer = Array.isArray(result) ? ["", ...table(result as readonly (readonly unknown[])[])] : [];
  const value = Array.isArray(result) ? "" : ` **${shown(result)}**`;
  return [...cells, `\`${example.formula}\` →${value || " spills"}. ${example.says}`, ...answer, ""];
}

function table(rows: readonly (readonly unknown[])[], hasDates = false): string[] {
  const line = (row: readonly unknown[]) => `| ${row.map((value) => shown(value, hasDates)).join(" | ")} |`;
  const rule = `| ${rows[0]!.map(() => "---").join(" | ")} |`;
  return [line(rows[0]!), rule, ...rows.slice(1).map(line)];
}

/** A bar would end the table's cell. */
function shown(value: unknown, hasDates = false): string {
  return shownValue(value, hasDates).replaceAll("|", "\\|");
}
