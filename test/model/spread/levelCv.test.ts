import { TYPICAL_SCENARIO } from "../typicalScenario";
import { decide } from "../../../src/model/decision/verdict";
import { comparisonMeasures } from "../../../src/model/decision/comparisonMeasures";
import { levelCv } from "../../../src/model/spread/levelCv";

describe("the uncertainty of the rate", () => {
  it("joins the spread of years as independent factors do", () => {
    expect(levelCv({ yearCv: 0.25, rateCv: 0 })).toBe(0.25);
    expect(levelCv({ yearCv: 0, rateCv: 0.2 })).toBeCloseTo(0.2, 15);
    expect(levelCv({ yearCv: 0.3, rateCv: 0.4 })).toBeCloseTo(Math.sqrt(1.09 * 1.16 - 1), 15);
  });

  it("makes bad years worse and a clear answer less certain", () => {
    const at = (rateCv: number) => comparisonMeasures({ ...TYPICAL_SCENARIO, users: 40, rateCv });
    const p95 = (rateCv: number) => at(rateCv).option("break-fix").distribution("cash").quantile(0.95);
    expect(p95(0.4)).toBeGreaterThan(1.1 * p95(0));
    const doubt = (rateCv: number) => Math.abs(decide(at(rateCv)).managedWins! - 0.5);
    expect(doubt(0.4)).toBeLessThan(doubt(0));
  });
});
