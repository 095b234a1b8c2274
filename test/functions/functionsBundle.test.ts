import { existsSync, readFileSync } from "fs";
import path from "path";
import { runInNewContext } from "vm";
import { FUNCTION_DESCRIPTIONS } from "../../src/functions/catalogue/functionDescriptions";
import { FUNCTION_NAMES } from "../../src/functions/catalogue/functionTable";
import { CustomFunctionsStandIn } from "../../src/workbench/grid/functions/customFunctionsStandIn";

const FILE = path.resolve(__dirname, "../../dist/functions.js");
const built = existsSync(FILE);

(built ? describe : describe.skip)("functions.js, alone with a CustomFunctions", () => {
  const text = built ? readFileSync(FILE, "utf8") : "";
  const standIn = new CustomFunctionsStandIn();
  beforeAll(() => {
    runInNewContext(text, { CustomFunctions: standIn });
  });
  const call = (name: string, ...values: readonly unknown[]) => standIn.functionFor(name)(...values);

  it("registers every function", () => {
    for (const name of FUNCTION_NAMES) expect(typeof standIn.functionFor(name)).toBe("function");
  });

  it("calculates", () => {
    expect(call("BREAKFIX_COST", [[12]], [[2.5]], [[150]], null, null)).toEqual([[4500]]);
    expect(call("MSP_COST", [[40]], [[135]])).toEqual([[64_800]]);
    const [[p80]] = call("BREAKFIX_QUANTILE", [[0.8]], [[24]], [[2.5]], [[150]]) as [[number]];
    expect(p80).toBeCloseTo(11840.7291684, 6);
    expect(call("SUPPORT_CHECK", [["Users", 3]])).toEqual([
      ["", "Defaults", expect.stringContaining("Break-fix hourly rate 150")],
    ]);
  });

  it("leaves the sentences of docs and forms out, because cells wait for it", () => {
    for (const { description, gives, parameters } of FUNCTION_DESCRIPTIONS)
      for (const sentence of [description, gives, ...parameters.map((each) => each.description)])
        if (sentence.length > 30) expect([sentence, text.includes(sentence)]).toEqual([sentence, false]);
  });
});
