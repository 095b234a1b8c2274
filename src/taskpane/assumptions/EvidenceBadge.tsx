import { Badge } from "@fluentui/react-components";
import { useWording } from "../language/wordingContext";
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

export interface EvidenceBadgeProps {
  readonly field: FieldView;
  /** Whether the compared quote sets it. */
  readonly isQuoted?: boolean;
}

/** How far an input can be trusted: its default, or what it rests on instead. */
export function EvidenceBadge({ field, isQuoted = false }: EvidenceBadgeProps) {
  const { words } = useWording();
  return (
    <Badge
      appearance="outline"
      size="small"
      shape="rounded"
      color={isQuoted ? "informative" : COLORS[field.evidence]}
    >
      {isQuoted ? words.assumptions.quote : field.evidenceLabel}
    </Badge>
  );
}
