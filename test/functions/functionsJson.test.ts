import { mkdtempSync, rmSync, writeFileSync } from "fs";
import os from "os";
import path from "path";
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import {
  FUNCTION_DESCRIPTIONS,
  type FunctionDescription,
} from "../../src/functions/catalogue/functionDescriptions";
import { functionsJson } from "../../src/functions/catalogue/functionsJson";
import { cellFunctionMetadata } from "./cellFunctions";
import { FROZEN_FUNCTIONS } from "./frozenFunctions";

const helpUrl = (name: string) => `https://example.org/functions/${name}.html`;

/** A function as Microsoft's tool wants it described: a comment above a function of typed parameters. */
function commented({ name, description, form, parameters }: FunctionDescription): string {
  const lines = parameters.map(
    (each) => ` * @param ${each.isOptional ? `[${each.name}]` : each.name} ${each.description}`,
  );
  const list = parameters.map(
    (each) =>
      `${each.name}${each.isOptional ? "?" : ""}: ${each.dimensionality === "matrix" ? "any[][]" : "any"}`,
  );
  return [
    `/**\n * ${description}\n * @customfunction ${name}\n * @helpurl ${helpUrl(name)}`,
    ...lines,
    ` */\nexport function ${name}(${list.join(", ")}): ${form === "value" ? "number" : "any[][]"} {}\n`,
  ].join("\n");
}

/** What Microsoft's tool makes of the comments. */
async function toolsJson(source: string): Promise<unknown> {
  const folder = mkdtempSync(path.join(os.tmpdir(), "functions-"));
  try {
    const file = path.join(folder, "functions.ts");
    writeFileSync(file, source);
    const { metadataJson, errors } = await generateCustomFunctionsMetadata(file, false);
    expect(errors).toEqual([]);
    return JSON.parse(metadataJson);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe("functions.json", () => {
  it("is what Microsoft's tool makes of the same functions in comments, and lets error cells in", async () => {
    const expected = await toolsJson(FUNCTION_DESCRIPTIONS.map(commented).join("\n"));
    expect(JSON.parse(functionsJson(helpUrl))).toEqual({
      ...(expected as object),
      allowErrorForDataTypeAny: true,
    });
  });

  it("has the released functions, each with its arguments in their order", () => {
    const calls = cellFunctionMetadata().map(({ id, name, parameters }) => {
      expect(id).toBe(name);
      const words = parameters.map((each) => (each.optional ? `[${each.name}]` : each.name));
      return [name, words.join(" ")];
    });
    expect(Object.fromEntries(calls)).toEqual(FROZEN_FUNCTIONS);
  });

  it("keeps to the lengths that Excel takes", () => {
    for (const { name, description, parameters } of cellFunctionMetadata()) {
      expect(name.length).toBeLessThanOrEqual(24);
      expect(description.length).toBeLessThanOrEqual(255);
      for (const each of parameters)
        expect([each.name, each.description.length < 256]).toEqual([each.name, true]);
    }
  });
});
