import { Input, Label, mergeClasses, useId } from "@fluentui/react-components";
import { ErrorCircleRegular } from "@fluentui/react-icons/svg/error-circle";
import { WarningRegular } from "@fluentui/react-icons/svg/warning";
import type { KeyboardEvent } from "react";
import { AssumptionInfo } from "./AssumptionInfo";
import { EvidenceBadge } from "./EvidenceBadge";
import type { FieldContent, FieldProblem, FieldView } from "./presentField";
import { useAssumptionStyles } from "./useAssumptionStyles";

/** Longer than any number, short enough to be read at once. */
const MAX_LENGTH = 40;

export interface AssumptionInputProps {
  readonly field: FieldView;
  readonly content: Extract<FieldContent, { readonly kind: "input" }>;
  readonly onTyped: (text: string) => void;
  readonly onEntered: () => void;
  readonly onDiscarded: () => void;
}

/** One number: typed freely, entered by Enter or by leaving the field, given up by Escape. */
export function AssumptionInput(props: AssumptionInputProps) {
  const { field, content, onTyped, onEntered, onDiscarded } = props;
  const styles = useAssumptionStyles();
  const id = useId("assumption");
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Enter") onEntered();
    if (event.key === "Escape") onDiscarded();
  };
  return (
    <div className={styles.root}>
      <div className={styles.line}>
        <Label htmlFor={id} className={styles.label}>
          {field.label}
        </Label>
        <Input
          id={id}
          className={styles.input}
          input={{ className: styles.inputText }}
          value={content.text}
          placeholder={content.placeholder}
          inputMode="decimal"
          autoComplete="off"
          maxLength={MAX_LENGTH}
          aria-invalid={content.problem?.kind === "error"}
          aria-describedby={`${id}-hint ${id}-problem`}
          onChange={(_, { value }) => onTyped(value)}
          onBlur={onEntered}
          onKeyDown={onKeyDown}
        />
      </div>
      <div className={styles.facts}>
        <p id={`${id}-hint`} className={styles.hint}>
          {field.hint}
        </p>
        <EvidenceBadge field={field} />
        <AssumptionInfo field={field} />
      </div>
      <div id={`${id}-problem`} aria-live="polite">
        {content.problem ? <Problem problem={content.problem} /> : null}
      </div>
    </div>
  );
}

function Problem({ problem: { kind, message } }: { readonly problem: FieldProblem }) {
  const styles = useAssumptionStyles();
  const Icon = kind === "error" ? ErrorCircleRegular : WarningRegular;
  return (
    <p className={mergeClasses(styles.problem, kind === "error" ? styles.error : styles.warning)}>
      <Icon className={styles.icon} aria-label={kind === "error" ? "Error:" : "Note:"} role="img" />
      <span>{message}</span>
    </p>
  );
}
