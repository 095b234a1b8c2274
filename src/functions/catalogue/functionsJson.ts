import { FUNCTION_DESCRIPTIONS, type FunctionDescription } from "./functionDescriptions";

/**
 * The text of functions.json, from which Excel learns about the functions. `helpUrl` gives the address of a
 * function's page.
 *
 * The first two settings let Excel pass error cells and formatted values, so that an error spoils only its
 * own row; they hold for all functions at once.
 */
export function functionsJson(helpUrl: (name: string) => string): string {
  const functions = FUNCTION_DESCRIPTIONS.map((each) => ({
    ...functionEntry(each),
    helpUrl: helpUrl(each.name),
  }));
  const settings = { allowErrorForDataTypeAny: true, allowCustomDataForDataTypeAny: true };
  return JSON.stringify({ ...settings, functions }, null, 2);
}

/** Every argument is of type `any`, which Excel does not convert: our own readers refuse with a sentence. */
function functionEntry({ name, description, form, parameters }: FunctionDescription) {
  return {
    description,
    id: name,
    name,
    parameters: parameters.map((each) => ({
      description: each.description,
      ...(each.dimensionality === "matrix" ? { dimensionality: "matrix" } : {}),
      name: each.name,
      ...(each.isOptional ? { optional: true } : {}),
      type: "any",
    })),
    result: form === "value" ? { type: "number" } : { dimensionality: "matrix" },
  };
}
