import type { AnalysisParts, PartName } from "./analysis";
import type { AnalysisState } from "./analysisState";

/** One part as a drawing needs it. */
export type PartView<Value> =
  | { readonly kind: "pending" }
  | { readonly kind: "unavailable"; readonly reason: string }
  | { readonly kind: "known"; readonly value: Value; readonly isStale: boolean };

/** A part of the analysis: pending, unavailable or known; an older result is kept until it is replaced. */
export function partView<Name extends PartName>(
  { parts, fresh, status }: AnalysisState,
  name: Name,
): PartView<AnalysisParts[Name]> {
  const outcome = parts[name];
  const isStale = !fresh.has(name);
  if (!outcome || (isStale && status !== "running")) return { kind: "pending" };
  if (!outcome.ok) return isStale ? { kind: "pending" } : { kind: "unavailable", reason: outcome.reason };
  return { kind: "known", value: outcome.value, isStale };
}
