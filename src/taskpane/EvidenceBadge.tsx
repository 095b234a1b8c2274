import { Badge } from "@fluentui/react-components";
import type { Evidence } from "../model/scenarioField";
import type { FieldView } from "./presentField";

type BadgeColor = "brand" | "success" | "informative" | "warning" | "subtle";

/** Stronger evidence looks calmer; the words carry the meaning, the colour only repeats it. */
const COLORS: Readonly<Record<Evidence, BadgeColor>> = {
  yours: "brand",
  measured: "success",
  published: "informative",
  claim: "warning",
  assumption: "informative",
};

/** How far the default of an input can be trusted. */
export function EvidenceBadge({ field }: { readonly field: FieldView }) {
  return (
    <Badge appearance="outline" size="small" shape="rounded" color={COLORS[field.evidence]}>
      {field.evidenceLabel}
    </Badge>
  );
}
