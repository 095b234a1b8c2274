import { CustomFunctionsStandIn } from "../src/workbench/grid/functions/customFunctionsStandIn";

/** Puts the stand-in for Excel's `CustomFunctions` in place for the tests of a file. */
(globalThis as { CustomFunctions?: unknown }).CustomFunctions = new CustomFunctionsStandIn();
