import { breakFixContract } from "../../../src/model/contracts/breakFixContract";
import { managedContract } from "../../../src/model/contracts/managedContract";
import { monthCosts } from "../../../src/model/cost/optionCost";
import { optionDistribution } from "../../../src/model/spread/optionDistribution";
import { incidentStreams } from "../../../src/model/spread/incidentStreams";
import { PRESETS, presetScenario } from "../../../src/model/assumptions/presets";
import { DEFAULT_SCENARIO } from "../../../src/model/assumptions/scenario";
import { months } from "../../../src/model/cost/timeline";
import { CELL_ACCURACY, TABLE_ACCURACY } from "../../../src/numerics/compound/accuracy";
import { compoundDistribution } from "../../../src/numerics/compound/compoundDistribution";

const LEVELS = [0.05, 0.5, 0.8, 0.95, 0.99];

describe("distributions for tables", () => {
  it.each(PRESETS.map((preset) => [preset.name, preset] as const))(
    "are within 1e-5 of those for cells: %s",
    (_, preset) => {
      const scenario = presetScenario(preset);
      const year = months(scenario, 12);
      const streams = incidentStreams(breakFixContract, scenario, {
        year,
        categories: new Set(["cash", "time"]),
      });
      const spec = [{ frequency: { mixingCv: scenario.yearCv }, streams }] as const;
      const table = compoundDistribution(spec, TABLE_ACCURACY);
      const cell = compoundDistribution(spec, { ...CELL_ACCURACY, probabilities: 1e-6 });
      for (const p of LEVELS) {
        const at = cell.quantile(p).value;
        expect(Math.abs(table.quantile(p).value / at - 1)).toBeLessThan(p < 0.5 ? 1e-4 : 1e-5);
        const over = table.probabilityOver(at);
        expect(Math.abs(over.value - cell.probabilityOver(at).value)).toBeLessThan(over.error);
        expect(Math.abs(table.overrun(at).value - cell.overrun(at).value)).toBeLessThan(1e-5 * cell.mean);
      }
    },
  );

  it("have the mean of the expected comparison, and a certain amount where nothing happens", () => {
    const quiet = {
      ...DEFAULT_SCENARIO,
      incidentsPerUserPerMonth: 0,
      securityEventsPerYear: 0,
      dataLossEventsPerYear: 0,
    };
    const costs = monthCosts(managedContract, quiet, months(quiet, 12));
    const managed = optionDistribution(managedContract, quiet, { scope: "total", costs });
    expect(managed.standardDeviation).toBe(0);
    for (const p of LEVELS) expect(managed.quantile(p)).toBeCloseTo(managed.mean, 6);
    expect(managed.probabilityOver(managed.mean + 1)).toBe(0);
    expect(managed.probabilityOver(managed.mean - 1)).toBe(1);
  });
});
