import { Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import { sentenceOf } from "../../model/assumptions/statement";
import type { CoveredDays } from "../../model/evidence/coveredSpan";
import { incidentChange } from "../../model/evidence/incidentChange";
import type { EvidenceTable } from "../../model/evidence/table/evidenceTable";
import { ticketHistory } from "../../model/evidence/ticketHistory";
import { parseNumber } from "../language/parseNumber";
import type { Wording } from "../language/wording";
import { useWording } from "../language/wordingContext";
import { useCardStyles } from "../theme/useCardStyles";
import { dayOfField } from "./presentDay";
import { presentChange } from "./presentChange";
import { evidenceWords } from "./evidenceWords";

export interface ChangeCardProps {
  readonly table: EvidenceTable;
  /** The days for which the list is complete, where the user has said so. */
  readonly covered: CoveredDays;
}

/** Whether tickets became fewer after a day, as was promised. */
export function ChangeCard({ table, covered }: ChangeCardProps) {
  const card = useCardStyles();
  const wording = useWording();
  const [date, setDate] = useState("");
  const [promise, setPromise] = useState("");
  const say = evidenceWords(wording.words);
  const changeDay = dayOfField(date);
  const promised = promisedShare(promise, wording);
  const known = promised === "unclear" ? undefined : promised;
  const change =
    changeDay === undefined
      ? undefined
      : incidentChange(ticketHistory(table.rows, table.refused), { ...covered, changeDay, promised: known });
  return (
    <section className={card.divided} aria-labelledby="evidence-change">
      <h2 id="evidence-change" className={card.title}>
        {say.change}
      </h2>
      <p className={card.quiet}>{say.changeLead}</p>
      <Field label={say.changeDate}>
        <Input type="date" value={date} onChange={(_, { value }) => setDate(value)} />
      </Field>
      <Field label={say.promised} {...(promised === "unclear" && { validationMessage: say.unclearPromise })}>
        <Input value={promise} inputMode="decimal" onChange={(_, { value }) => setPromise(value)} />
      </Field>
      {change && !change.ok ? (
        <p className={card.problem}>
          {sentenceOf(evidenceWords(wording.words).sentences, change.issues[0]!.statement) ??
            change.issues[0]!.message}
        </p>
      ) : null}
      {change?.ok
        ? presentChange(change.value, known, wording).map((sentence) => (
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
