import { BREAKEVEN_INPUTS } from "../../model/decision/breakeven";
import { type FieldName, SCENARIO_FIELDS } from "../../model/assumptions/scenario";
import type { SheetContent } from "../port/sheetContent";
import { PortableDraft } from "./portableDraft";
import { BREAKEVEN_SLOPES } from "./breakevenSlopes";
import { addSecant, type BentInput } from "./portableSecant";

/** Users enter squared where an outage stops everybody, so the difference may vanish in two places. */
const USERS: BentInput = {
  field: "users",
  misses: (x, month) =>
    `${x}*(1+{userGrowth})^((${month}-1)/12)*{userIncidents}*INDEX({monthRemaining},${month})*{slaMissShare}`,
  fee: (x, month) =>
    `(INDEX({monthFees},${month})+(${x}-{users})*(1+{userGrowth})^((${month}-1)/12)*({managedFeePerUser}+IF({devicesBilled}>0,0,{devicesPerUser})*{managedFeePerDevice})*(1+{termPremium})*INDEX({monthFeeSteps},${month}))`,
};

/** Inputs on which service credits depend, so that the difference is not quite linear in them. */
const BENT: readonly BentInput[] = [
  {
    field: "incidentsPerUserPerMonth",
    misses: (x, month) =>
      `INDEX({monthUsers},${month})*${x}*{classMix}*INDEX({monthRemaining},${month})*{slaMissShare}`,
    fee: (_, month) => `INDEX({monthFees},${month})`,
  },
  {
    field: "incidentReduction",
    misses: (x, month) =>
      `INDEX({monthUsers},${month})*{userIncidents}*(1-${x}*INDEX({monthRamps},${month})+{changeIncidentShare})*{slaMissShare}`,
    fee: (_, month) => `INDEX({monthFees},${month})`,
  },
  USERS,
  { ...USERS, isFarther: true },
];

/** Where break-fix and managed are expected to cost the same in months 1 to 12, one input at a time. */
export function portableBreakevenSheet(name: string, number: number): SheetContent {
  const draft = new PortableDraft(number);
  draft.title(
    "Breakevens",
    "The value of one input at which both options cost the same in months 1 to 12, everything else as it is.",
    "Service credits bend the line for incidents, reduction and users: ten secant steps each, below, find the place.",
  );
  const row = draft.heading(
    ["Input", "Unit", "Now", "Low", "High", "Slope", "Root", "Breakeven", "Meaning"],
    [0, 1, 8],
  );
  draft.sheet.formatRow(row, { I: { indent: 1 } });
  for (const field of BREAKEVEN_INPUTS) addBreakeven(draft, field);
  draft.sheet.skip();
  draft.value(
    "userSquare",
    ["Difference that grows with the square of users", "money per user squared"],
    `=${BREAKEVEN_SLOPES.usersSquare}`,
  );
  for (const bent of BENT) addSecant(draft, bent);
  return draft.finish(name, [44, 26, 14, 14, 14, 14, 14, 14, 34, 14, 14, 14, 14, 14, 14, 14], {
    frozenRows: 6,
  });
}

function addBreakeven(draft: PortableDraft, field: FieldName): void {
  const { label, unit, min, max } = SCENARIO_FIELDS[field];
  const row = draft.sheet.nextRow;
  const isBent = BENT.some((bent) => bent.field === field);
  const root = isBent ? bentRoot(field, row) : `=IF(F${row}=0,"none",C${row}-{yearDifference}/F${row})`;
  const isInside = `IF(ISNUMBER(G${row}),AND(G${row}>=MIN(D${row},C${row}),G${row}<=MAX(E${row},C${row})),FALSE)`;
  const slopeThere = field === "users" ? `(F${row}+2*{userSquare}*H${row})` : `F${row}`;
  const cheaper = (sign: string) => `IF(${sign},"break-fix","managed")`;
  const meaning = `=IF(ISNUMBER(H${row}),${cheaper(`${slopeThere}>0`)}&" is cheaper below",IF(H${row}="none",${cheaper("{yearDifference}<0")}&" is cheaper throughout its range","calculated by the add-in only"))`;
  const formulas = [
    `={${field}}`,
    min,
    max,
    `=${BREAKEVEN_SLOPES[field as keyof typeof BREAKEVEN_SLOPES]}`,
    root,
    `=IF(${addInOnly(field, row)},"add-in",IF(${isInside},G${row},"none"))`,
    meaning,
  ];
  const cells = formulas.map((each) => (typeof each === "number" ? each : draft.formula(each)));
  draft.sheet.add([label, unit, ...cells], {
    A: { role: "label" },
    B: { role: "unit" },
    C: { role: "formula", numberFormat: "#,##0.0000" },
    "D:E": { role: "input", numberFormat: "#,##0.0000" },
    "F:H": { role: "formula", numberFormat: "#,##0.0000", align: "right" },
    I: { role: "note", indent: 1 },
  });
  draft.name(`breakeven_${field}`, `H${row}`);
  draft.name(`slope_${field}`, `F${row}`);
}

const [NEAR, FAR] = ["{root_users}", "{root_users_farther}"];

const isInside = (root: string, row: number) =>
  `AND(ISNUMBER(${root}),N(${root})>=MIN(D${row},C${row}),N(${root})<=MAX(E${row},C${row}))`;

/** The root that was found; of two for users the one in the range that is nearer to the present number. */
function bentRoot(field: FieldName, row: number): string {
  if (field !== "users") return `={root_${field}}`;
  const nearer = `IF(ABS(${FAR}-C${row})<ABS(${NEAR}-C${row}),${FAR},${NEAR})`;
  return `=IF(${isInside(FAR, row)},IF(${isInside(NEAR, row)},${nearer},${FAR}),${NEAR})`;
}

/** Cases that need more than a line: included hours, fees with a minimum or bands of users, steps that did not arrive. */
function addInOnly(field: FieldName, row: number): string {
  const isBent = BENT.some((bent) => bent.field === field);
  if (field !== "users") return isBent ? "{includedHoursPerMonth}>0" : "FALSE";
  const noneInside = `NOT(${isInside(NEAR, row)}),NOT(${isInside(FAR, row)})`;
  const unknown = `AND(${noneInside},NOT(AND(ISNUMBER(${NEAR}),ISNUMBER(${FAR}))))`;
  return `OR({includedHoursPerMonth}>0,{minimumUsers}>0,{usersBeforeFeeBand2}>0,{users}<=0,${unknown})`;
}
