import { EXAMPLES } from "../../../src/functions/examples";
import { functionEntries, type FunctionEntry } from "../../../src/taskpane/insert/functionEntries";
import { cellFunctionMetadata } from "../../functions/cellFunctions";

/** Every function as the pane offers it, from the same sources as the build's. */
export async function allEntries(): Promise<readonly FunctionEntry[]> {
  return functionEntries(await cellFunctionMetadata(), EXAMPLES);
}
