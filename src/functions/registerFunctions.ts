// The entry of functions.js, which Excel may evaluate without a page: `CustomFunctions` is all that it finds.
import { FUNCTION_NAMES } from "./catalogue/functionTable";
import { cellFunction } from "./cellFunction";

// The pane's page loads it too, and outside Excel there is nothing to register with.
if (typeof CustomFunctions !== "undefined")
  for (const name of FUNCTION_NAMES) CustomFunctions.associate(name, cellFunction(name));
