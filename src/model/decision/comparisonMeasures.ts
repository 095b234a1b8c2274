import { BoundedMemo } from "../spread/boundedMemo";
import type { OptionName } from "./comparison";
import { CONTRACTS } from "../contracts/contracts";
import { differenceDistribution } from "../spread/differenceDistribution";
import { type Measure, OptionMeasures, spreadMeasure } from "./measures";
import type { Scope } from "../spread/optionDistribution";
import { FIELD_NAMES, type Scenario } from "../assumptions/scenario";
import type { SpendDistribution } from "../spread/spendDistribution";

/** All options of one scenario, and break-fix minus managed, measured on demand. */
export class ComparisonMeasures {
  readonly options: readonly OptionMeasures[];
  private readonly differences = new Map<string, SpendDistribution>();
  private readonly differenceValues = new Map<string, number>();

  constructor(readonly scenario: Scenario) {
    this.options = CONTRACTS.map((contract) => new OptionMeasures(contract, scenario));
  }

  option(name: OptionName): OptionMeasures {
    const found = this.options.find(({ contract }) => contract.option === name);
    if (!found) throw new RangeError(`No option is called ${name}.`);
    return found;
  }

  /** Distribution of break-fix minus managed under the same years. */
  difference(scope: Scope, isTerm = false): SpendDistribution {
    const key = `${scope} ${isTerm}`;
    const [breakFix, managed] = [this.option("break-fix"), this.option("managed")];
    const span = { scope, first: breakFix.months(isTerm), second: managed.months(isTerm) };
    const known =
      this.differences.get(key) ?? differenceDistribution({ first: breakFix, second: managed }, span);
    this.differences.set(key, known);
    return known;
  }

  /** Break-fix minus managed: of the distribution of the difference itself, or of the two values. */
  differenceValue(measure: Measure): number {
    const key = JSON.stringify(measure);
    const value = this.differenceValues.get(key) ?? this.measuredDifference(measure);
    this.differenceValues.set(key, value);
    return value;
  }

  private measuredDifference(measure: Measure): number {
    if (measure.kind === "spread")
      return spreadMeasure(this.difference(measure.scope, measure.isTerm), measure.name);
    return this.option("break-fix").value(measure) - this.option("managed").value(measure);
  }
}

/** Enough for the scenarios of a sheet and a draft; each entry holds the grids of its distributions. */
const memo = new BoundedMemo<ComparisonMeasures>(8);

/** The measures of a scenario; many cells that ask for the same assumptions share one calculation. */
export function comparisonMeasures(scenario: Scenario): ComparisonMeasures {
  const key = FIELD_NAMES.map((name) => scenario[name]).join();
  return memo.recall(key, () => new ComparisonMeasures(scenario));
}
