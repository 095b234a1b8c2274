import type { CellRole } from "../port/sheetContent";

/** How cells of a role look; colours as `#rrggbb`, sizes in points. */
export interface RoleStyle {
  readonly ink: string;
  readonly fill?: string;
  readonly isBold?: true;
  readonly size?: number;
  /** A thin line above or below. */
  readonly rule?: "above" | "below";
}

const INK = "#1f2430";
const QUIET = "#5c6474";

/** Colour of the lines around headings and totals. */
export const RULE_COLOUR = "#b9c0cc";

/** How a check looks that does not say OK. */
export const FAILED_CHECK = { ink: "#9c0006", fill: "#ffc7ce" } as const;

/** The usual conventions of financial models: inputs blue, formulas black. */
export const ROLE_STYLES: Readonly<Record<CellRole, RoleStyle>> = {
  title: { ink: INK, isBold: true, size: 15 },
  note: { ink: QUIET, size: 10 },
  heading: { ink: INK, isBold: true, fill: "#e3e8f1", rule: "below" },
  subheading: { ink: "#0f5f8c", isBold: true },
  label: { ink: INK },
  unit: { ink: QUIET, size: 10 },
  input: { ink: "#1348c9", fill: "#f4f7fd" },
  formula: { ink: "#000000" },
  total: { ink: "#000000", isBold: true, rule: "above" },
  check: { ink: INK, fill: "#eef7f0" },
};
