import { Badge } from "@fluentui/react-components";
import type { FieldView } from "../state/presentField";

type BadgeColor = "success" | "informative" | "warning";

/** Only doubtful evidence is highlighted; the words carry the meaning, the colour only repeats it. */
const COLORS: Readonly<Record<FieldView["evidence"], BadgeColor>> = {
  history: "success",
  yours: "informative",
  measured: "success",
  published: "informative",
  claim: "warning",
  assumption: "warning",
};

/** How far an input can be trusted: its default, or what it rests on instead. */
export function EvidenceBadge({ field }: { readonly field: FieldView }) {
  return (
    <Badge appearance="outline" size="small" shape="rounded" color={COLORS[field.evidence]}>
      {field.evidenceLabel}
    </Badge>
  );
}
