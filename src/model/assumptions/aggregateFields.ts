import { type FieldName, type Scenario, SCENARIO_FIELDS } from "./scenario";
import { PRIORITIES, type Priority } from "./scenarioField";

/** An input that summarises several others: their mean by class, or their sum. */
export interface AggregateField {
  readonly whole: FieldName;
  readonly parts: readonly FieldName[];
  /** Weight of each part in the whole. */
  weights(scenario: Scenario): readonly number[];
}

const priorityMix = (scenario: Scenario) =>
  PRIORITIES.map((priority) => scenario[`severityShare${priority}`]);

function classMean(
  whole: "handsOnHoursPerIncident" | "waitHoursBreakFix" | "waitHoursManaged",
): AggregateField {
  const family = whole === "handsOnHoursPerIncident" ? "handsOnHours" : whole;
  return {
    whole,
    parts: PRIORITIES.map((priority) => `${family}${priority}` as const),
    weights: priorityMix,
  };
}

export const AGGREGATE_FIELDS: readonly AggregateField[] = [
  classMean("handsOnHoursPerIncident"),
  classMean("waitHoursBreakFix"),
  classMean("waitHoursManaged"),
  {
    whole: "ownToolsPerUser",
    parts: ["securityManagementPrice", "backupsPrice", "updatesPrice"],
    weights: () => [1, 1, 1],
  },
];

/** The whole that this scenario's parts add up to. */
export function aggregate({ parts, weights }: AggregateField, scenario: Scenario): number {
  const shares = weights(scenario);
  return parts.reduce((sum, part, index) => sum + shares[index]! * scenario[part], 0);
}

/** The scenario with the parts scaled to add up to the stated whole. */
export function scaleParts(field: AggregateField, scenario: Scenario): Scenario {
  const current = aggregate(field, scenario);
  const target = scenario[field.whole];
  if (current === 0 || current === target) return scenario;
  const scaled = field.parts.map((part) => [part, (scenario[part] * target) / current]);
  return { ...scenario, ...(Object.fromEntries(scaled) as Partial<Scenario>) };
}

/** The scenario with the whole restated from its parts. */
export function restateWhole(field: AggregateField, scenario: Scenario): Scenario {
  return { ...scenario, [field.whole]: aggregate(field, scenario) };
}

/** The scenario with one input changed: a whole scales its parts, a part or the mix restates its whole. */
export function withInput(scenario: Scenario, name: FieldName, value: number): Scenario {
  const changed: Scenario = isShareOfMix(name)
    ? withShareOfMix(scenario, name, value)
    : { ...scenario, [name]: value };
  const own = AGGREGATE_FIELDS.find((field) => field.whole === name);
  if (own) return scaleParts(own, restoreZeroParts(own, changed));
  const affected = AGGREGATE_FIELDS.filter(
    (field) => field.parts.includes(name) || (isShareOfMix(name) && field.weights === priorityMix),
  );
  return affected.reduce((result, field) => restateWhole(field, result), changed);
}

type ShareOfMix = `severityShare${Priority}`;
const MIX: readonly ShareOfMix[] = PRIORITIES.map((priority) => `severityShare${priority}` as const);

function isShareOfMix(name: FieldName): name is ShareOfMix {
  return (MIX as readonly FieldName[]).includes(name);
}

/** The other shares give way in proportion, so that the mix of incidents keeps its sum. */
function withShareOfMix(scenario: Scenario, name: ShareOfMix, value: number): Scenario {
  const others = MIX.filter((each) => each !== name);
  const rest = others.reduce((sum, each) => sum + scenario[each], 0);
  const left = Math.max(0, rest + scenario[name] - value);
  const shares = others.map((each) => [
    each,
    rest === 0 ? left / others.length : (scenario[each] * left) / rest,
  ]);
  return { ...scenario, ...(Object.fromEntries(shares) as Partial<Scenario>), [name]: value };
}

/** Parts that are all 0 cannot be scaled up, so they start again from their defaults. */
function restoreZeroParts(field: AggregateField, scenario: Scenario): Scenario {
  if (aggregate(field, scenario) !== 0 || scenario[field.whole] === 0) return scenario;
  const defaults = field.parts.map((part) => [part, SCENARIO_FIELDS[part].default]);
  return { ...scenario, ...(Object.fromEntries(defaults) as Partial<Scenario>) };
}
