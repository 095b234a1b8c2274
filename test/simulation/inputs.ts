import { type FieldName, SCENARIO_FIELDS } from "../../src/model/assumptions/scenario";

/** Every input of a comparison, by its name. */
export type Inputs = Readonly<Record<FieldName, number>>;

/** The four classes of incidents. */
export const CLASSES = ["P1", "P2", "P3", "P4"] as const;
export type Class = (typeof CLASSES)[number];

/** The five options, in the order of all tables. */
export const OPTIONS = ["break-fix", "managed", "block hours", "co-managed", "in-house"] as const;
/** The endings of their own inputs. */
export const ENDINGS = ["BreakFix", "Managed", "BlockHours", "CoManaged", "InHouse"] as const;
export type OptionEnding = (typeof ENDINGS)[number];

interface Whole {
  readonly name: FieldName;
  readonly parts: readonly FieldName[];
  /** Whether parts weigh as much as there are incidents of their class. */
  readonly isByClass: boolean;
}

const byClass = (
  name: FieldName,
  family: "handsOnHours" | "waitHoursBreakFix" | "waitHoursManaged",
): Whole => ({
  name,
  parts: CLASSES.map((each) => `${family}${each}` as const),
  isByClass: true,
});

const WHOLES: readonly Whole[] = [
  byClass("handsOnHoursPerIncident", "handsOnHours"),
  byClass("waitHoursBreakFix", "waitHoursBreakFix"),
  byClass("waitHoursManaged", "waitHoursManaged"),
  {
    name: "ownToolsPerUser",
    parts: ["securityManagementPrice", "backupsPrice", "updatesPrice"],
    isByClass: false,
  },
];

/** Stated inputs, the others at their defaults. A stated whole scales its parts. */
export function completeInputs(stated: Partial<Inputs>): Inputs {
  const defaults = Object.entries(SCENARIO_FIELDS).map(([name, field]) => [name, field.default]);
  const inputs = { ...(Object.fromEntries(defaults) as Inputs), ...stated };
  return WHOLES.reduce((complete, whole) => scaled(complete, stated, whole), inputs);
}

function scaled(inputs: Inputs, stated: Partial<Inputs>, { name, parts, isByClass }: Whole): Inputs {
  const whole = stated[name];
  if (whole === undefined || parts.some((part) => part in stated)) return inputs;
  const weights = CLASSES.map((each) => (isByClass ? inputs[`severityShare${each}`] : 1));
  const sum = parts.reduce((total, part, index) => total + weights[index]! * inputs[part], 0);
  const changed = parts.map((part) => [part, (inputs[part] * whole) / sum]);
  return { ...inputs, ...(Object.fromEntries(changed) as Partial<Inputs>) };
}
