import { Badge } from "@fluentui/react-components";
import type { Evidence } from "../../model/assumptions/scenarioField";
import type { FieldView } from "../state/presentField";

type BadgeColor = "success" | "informative" | "warning";

/** Only doubtful evidence is highlighted; the words carry the meaning, the colour only repeats it. */
const COLORS: Readonly<Record<Evidence, BadgeColor>> = {
  yours: "informative",
  measured: "success",
  published: "informative",
  claim: "warning",
  assumption: "warning",
};

/** How far the default of an input can be trusted. */
export function EvidenceBadge({ field }: { readonly field: FieldView }) {
  return (
    <Badge appearance="outline" size="small" shape="rounded" color={COLORS[field.evidence]}>
      {field.evidenceLabel}
    </Badge>
  );
}
