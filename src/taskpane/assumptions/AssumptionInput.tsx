import { Button, Input, Label, mergeClasses, useId } from "@fluentui/react-components";
import { ArrowResetRegular } from "@fluentui/react-icons/svg/arrow-reset";
import { ErrorCircleRegular } from "@fluentui/react-icons/svg/error-circle";
import { WarningRegular } from "@fluentui/react-icons/svg/warning";
import type { KeyboardEvent } from "react";
import type { FieldProblem } from "../language/findingText";
import type { FieldContent, FieldView } from "../state/presentField";
import { useWording } from "../language/wordingContext";
import { useFocusFallback } from "../shell/useFocusFallback";
import { AssumptionFacts } from "./AssumptionFacts";
import { AssumptionSlider } from "./AssumptionSlider";
import type { FieldBreakeven } from "./fieldBreakeven";
import type { QuotedTerm } from "./quotedTerm";
import { useAssumptionStyles } from "./useAssumptionStyles";

/** Longer than any number, short enough to be read at once. */
const MAX_LENGTH = 40;

export interface AssumptionInputProps {
  readonly field: FieldView;
  readonly content: Extract<FieldContent, { readonly kind: "input" }>;
  readonly breakeven: FieldBreakeven | undefined;
  /** Undefined where the row of the sheet counts. */
  readonly quoted: QuotedTerm | undefined;
  /** Whether its own text is being edited, so that undoing concerns the text. */
  readonly hasDraft: boolean;
  readonly onTyped: (text: string) => void;
  readonly onEntered: () => void;
  readonly onDiscarded: () => void;
  readonly onReset: () => void;
}

/** One number: typed freely or moved along its range, entered by Enter or by leaving the field, given up by Escape. */
export function AssumptionInput(props: AssumptionInputProps) {
  const { field, content, breakeven, onTyped, onEntered, onDiscarded } = props;
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
        {content.isDefault ? null : <ResetButton field={field} inputId={id} onReset={props.onReset} />}
        <Input
          id={id}
          className={styles.input}
          input={{ className: styles.inputText, ...{ "data-draft": props.hasDraft } }}
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
      {field.slider ? (
        <AssumptionSlider
          {...{ field, breakeven, onDiscarded }}
          slider={field.slider}
          hintId={`${id}-hint`}
          onMoved={onTyped}
          onReleased={onEntered}
        />
      ) : null}
      <AssumptionFacts {...{ field, breakeven }} quoted={props.quoted} hintId={`${id}-hint`} />
      <div id={`${id}-problem`} aria-live="polite">
        {content.problem ? <Problem problem={content.problem} /> : null}
      </div>
    </div>
  );
}

interface ResetButtonProps {
  readonly field: FieldView;
  readonly inputId: string;
  readonly onReset: () => void;
}

/** There while the value is not the default; then the keyboard goes on to the value. */
function ResetButton({ field, inputId, onReset }: ResetButtonProps) {
  const styles = useAssumptionStyles();
  const ref = useFocusFallback(() => document.getElementById(inputId));
  const { words } = useWording();
  const label = words.assumptions.reset(field.label, field.defaultText);
  return (
    <Button
      ref={ref}
      appearance="transparent"
      size="small"
      className={styles.reset}
      icon={<ArrowResetRegular aria-hidden="true" />}
      aria-label={label}
      title={label}
      onClick={onReset}
    />
  );
}

function Problem({ problem: { kind, message } }: { readonly problem: FieldProblem }) {
  const styles = useAssumptionStyles();
  const { words } = useWording();
  const Icon = kind === "error" ? ErrorCircleRegular : WarningRegular;
  const label = kind === "error" ? words.assumptions.error : words.assumptions.note;
  return (
    <p className={mergeClasses(styles.problem, kind === "error" ? styles.error : styles.warning)}>
      <Icon className={styles.icon} aria-label={label} role="img" />
      <span>{message}</span>
    </p>
  );
}
