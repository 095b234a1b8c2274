import "../customFunctionsGlobal";
import { readdirSync } from "fs";
import path from "path";
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";

export interface Parameter {
  readonly name: string;
  readonly description: string;
  readonly dimensionality?: "scalar" | "matrix";
  readonly optional?: boolean;
}

export interface CellFunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly Parameter[];
}

type CellFunction = (...values: readonly unknown[]) => unknown;

const folder = path.resolve(__dirname, "../../src/functions");
const files = readdirSync(folder)
  .filter((file) => file.endsWith("Functions.ts"))
  .map((file) => path.join(folder, file));

/** What functions.json will say, read from the comments in the sources. */
export async function cellFunctionMetadata(): Promise<readonly CellFunctionMetadata[]> {
  const { metadataJson, errors } = await generateCustomFunctionsMetadata(files, true);
  if (errors.length > 0) throw new Error(errors.join("\n"));
  return (JSON.parse(metadataJson) as { functions: CellFunctionMetadata[] }).functions;
}

/** Every custom function by its id, found by the file's `@customfunction` comments. */
export async function cellFunctions(): Promise<ReadonlyMap<string, CellFunction>> {
  const byId = new Map<string, CellFunction>();
  for (const file of files) {
    const result = await generateCustomFunctionsMetadata(file, true);
    const module = (await import(file)) as Record<string, CellFunction>;
    for (const { functionName, id } of result.associate) byId.set(id, module[functionName]!);
  }
  return byId;
}
