import { expectedExcess } from "./expectedExcess";
import type { PortableDraft } from "./portableDraft";

/** Logarithm below which a probability is kept scaled: exp(-745) is the smallest number there is. */
const DEEPEST = -600;

/** Grid, masses of one incident, Panjer's recursion and its cumulative sums. */
export function addYearGrid(draft: PortableDraft, steps: number): void {
  addGridParameters(draft, steps);
  draft.sheet.skip();
  draft.heading(
    [
      "Node",
      "Amount",
      "Excess of an incident",
      "Mass",
      "Reversed, level",
      "Reversed, times node",
      "Scaled",
      "Mass of the year",
      "Cumulated",
    ],
    [],
  );
  const first = draft.sheet.nextRow;
  for (let node = 0; node <= steps; node++) addNode(draft, { node, steps, first });
  addLastExcess(draft, steps + 1);
  const last = first + steps;
  draft.name("gridAmounts", `B${first}:B${last}`);
  draft.name("incidentMasses", `D${first}:D${last}`);
  draft.name("gridMasses", `H${first}:H${last}`);
  draft.name("gridBelow", `I${first}:I${last}`);
  draft.name("gridCaptured", `I${last}`);
  draft.name("nothingCharged", `D${first}`);
}

function addGridParameters(draft: PortableDraft, steps: number): void {
  draft.heading(["Grid", "Unit", "Value"]);
  const reach = "{invoiceMean}+(5+10*MIN(1,{cashDeviation}/{invoiceMean}))*{cashDeviation}";
  draft.value(
    "gridStep",
    ["Grid step", "money"],
    `=IF({gridStepWanted}>0,{gridStepWanted},IF({invoiceMean}>0,(${reach})/${steps},1))`,
    "#,##0.00",
  );
  const spread = "({yearIncidentCount}*{levelCv}^2)";
  draft.value("panjerA", ["Panjer's a", "ratio"], `=${spread}/(1+${spread})`);
  draft.value("panjerB", ["Panjer's b", "ratio"], `={yearIncidentCount}*(1-{levelCv}^2)/(1+${spread})`);
  const charged = "(1-{nothingCharged})";
  const x = `(${spread}*${charged})`;
  // LN(1+x) loses the digits of a small x.
  const logarithm = `IF(${x}<1E-4,${x}-${x}^2/2+${x}^3/3-${x}^4/4,LN(1+${x}))`;
  draft.value(
    "logNone",
    ["Logarithm of the chance of no invoice", "log"],
    `=IF({levelCv}=0,-{yearIncidentCount}*${charged},-${logarithm}/{levelCv}^2)`,
  );
}

interface Node {
  readonly node: number;
  readonly steps: number;
  /** Row of node 0. */
  readonly first: number;
}

function addNode(draft: PortableDraft, place: Node): void {
  const { node } = place;
  const row = draft.sheet.nextRow;
  const mass =
    node === 0 ? `=1-(C${row}-C${row + 1})/{gridStep}` : `=(C${row - 1}-2*C${row}+C${row + 1})/{gridStep}`;
  const formulas = [
    `=A${row}*{gridStep}`,
    `=${expectedExcess(`$B${row}`)}`,
    mass,
    ...reversed(place),
    panjer(place, row),
    `=G${row}*EXP({logNone}-MAX({logNone},${DEEPEST}))`,
    node === 0 ? `=H${row}` : `=I${row - 1}+H${row}`,
  ];
  draft.sheet.add([node, ...formulas.map((text) => draft.formula(text))], {
    A: { role: "unit", numberFormat: "0" },
    "B:C": { role: "formula", numberFormat: "#,##0.00" },
    "D:I": { role: "formula", numberFormat: "0.000E+00" },
  });
}

/** Masses from the last node to the first, so that the recursion multiplies two plain ranges. */
function reversed({ node, steps, first }: Node): readonly string[] {
  const mirrored = first + steps - node;
  return [`={panjerA}*D${mirrored}`, `={panjerB}*D${mirrored}*A${mirrored}`];
}

function panjer({ node, steps, first }: Node, row: number): string {
  if (node === 0) return `=EXP(MAX({logNone},${DEEPEST}))`;
  const known = `G${first}:G${row - 1}`;
  const from = first + steps - node;
  const to = first + steps - 1;
  const level = `SUMPRODUCT(E${from}:E${to},${known})`;
  const times = `SUMPRODUCT(F${from}:F${to},${known})/A${row}`;
  return `=(${level}+${times})/(1-{panjerA}*{nothingCharged})`;
}

/** The excess one node beyond the grid, which the mass of the last node needs. */
function addLastExcess(draft: PortableDraft, node: number): void {
  const row = draft.sheet.nextRow;
  const formulas = [`=A${row}*{gridStep}`, `=${expectedExcess(`$B${row}`)}`];
  draft.sheet.add([node, ...formulas.map((text) => draft.formula(text))], {
    A: { role: "unit", numberFormat: "0" },
    "B:C": { role: "formula", numberFormat: "#,##0.00" },
  });
}
