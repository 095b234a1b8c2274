import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { DEFAULT_SCENARIO } from "../../../src/model/assumptions/scenario";
import { EXPECTED_MEASURES, measureByText, SPREAD_MEASURES } from "../../../src/model/decision/measures";
import { comparisonMeasures } from "../../../src/model/decision/comparisonMeasures";
import { decide } from "../../../src/model/decision/verdict";

setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc") as () => void;

/** Bytes of objects and arrays that are still reachable. */
function retainedBytes(): number {
  collectGarbage();
  collectGarbage();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

/** What SUPPORT_COMPARE and SUPPORT_VERDICT ask. */
function compare(users: number): void {
  const measures = comparisonMeasures({ ...DEFAULT_SCENARIO, users });
  for (const name of [...EXPECTED_MEASURES, ...SPREAD_MEASURES, "budget miss", "npv"]) {
    const measure = measureByText(name)!;
    for (const option of measures.options) option.value(measure);
    if (name !== "budget miss") measures.differenceValue(measure);
  }
  decide(measures);
}

describe("eight remembered comparisons", () => {
  it("need less than 40 MB, in Excel on the web too", () => {
    compare(20);
    const before = retainedBytes();
    for (let users = 21; users <= 27; users++) compare(users);
    expect(((retainedBytes() - before) * 8) / 7).toBeLessThan(40e6);
  });
});
