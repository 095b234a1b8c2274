import { Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import { sentenceOf } from "../../model/assumptions/statement";
import type { Outcome } from "../../model/assumptions/issue";
import type { IncidentChange } from "../../model/evidence/incidentChange";
import { parseNumber } from "../language/parseNumber";
import type { Wording } from "../language/wording";
import { useWording } from "../language/wordingContext";
import { useCardStyles } from "../theme/useCardStyles";
import { dayOfField } from "./dayText";
import { presentChange } from "./presentChange";
import { evidenceWords } from "./evidenceWords";
import type { EvidenceChoices } from "./reading/evidenceReading";

export interface ChangeCardProps {
  /** Undefined before a day was chosen. */
  readonly change: Outcome<IncidentChange> | undefined;
  /** The share that was promised; undefined while none is typed. */
  readonly promised: number | undefined;
  readonly onChosen: (choices: Pick<EvidenceChoices, "changeDay" | "promised">) => void;
}

/** Whether tickets became fewer after a day, as was promised. */
export function ChangeCard({ change, promised, onChosen }: ChangeCardProps) {
  const card = useCardStyles();
  const wording = useWording();
  const [date, setDate] = useState("");
  const [promise, setPromise] = useState("");
  const say = evidenceWords(wording.words);
  const typed = promisedShare(promise, wording);
  const choose = (day: string, share: ReturnType<typeof promisedShare>) =>
    onChosen({ changeDay: dayOfField(day), promised: share === "unclear" ? undefined : share });
  return (
    <section className={card.divided} aria-labelledby="evidence-change">
      <h2 id="evidence-change" className={card.title}>
        {say.change}
      </h2>
      <p className={card.quiet}>{say.changeLead}</p>
      <Field label={say.changeDate}>
        <Input
          type="date"
          value={date}
          onChange={(_, { value }) => {
            setDate(value);
            choose(value, typed);
          }}
        />
      </Field>
      <Field label={say.promised} {...(typed === "unclear" && { validationMessage: say.unclearPromise })}>
        <Input
          value={promise}
          inputMode="decimal"
          onChange={(_, { value }) => {
            setPromise(value);
            choose(date, promisedShare(value, wording));
          }}
        />
      </Field>
      {change && !change.ok ? (
        <p className={card.problem}>
          {sentenceOf(say.sentences, change.issues[0]!.statement) ?? change.issues[0]!.message}
        </p>
      ) : null}
      {change?.ok
        ? presentChange(change.value, promised, wording).map((sentence) => (
            <p key={sentence} className={card.text}>
              {sentence}
            </p>
          ))
        : null}
    </section>
  );
}

/** Per cent, with the sign or without; undefined while nothing is typed. */
function promisedShare(text: string, { figures }: Wording): number | undefined | "unclear" {
  if (text.trim() === "") return undefined;
  const typed = parseNumber(text, figures.marks);
  if (!typed.ok) return "unclear";
  const share = typed.isPercent ? typed.value : typed.value / 100;
  return share >= 0 && share <= 1 ? share : "unclear";
}
