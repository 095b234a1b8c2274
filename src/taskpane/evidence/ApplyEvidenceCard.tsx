import { Button, Field, Select } from "@fluentui/react-components";
import { useState } from "react";
import type { EvidenceFit } from "../../model/evidence/evidenceFit";
import { evidenceInputs, type InputChoices, USUAL_INPUTS } from "../../model/evidence/evidenceInputs";
import { ChangesTable } from "../shell/ChangesTable";
import { CommandOutcome } from "../commandRun/CommandOutcome";
import { useCommandRun } from "../commandRun/useCommandRun";
import type { PaneSession } from "../state/paneSession";
import { useWording } from "../language/wordingContext";
import { useCardStyles } from "../theme/useCardStyles";
import { presentInputs, verdictChange } from "./presentInputs";
import { evidenceWords } from "./evidenceWords";

export interface ApplyEvidenceCardProps {
  readonly evidence: EvidenceFit;
  readonly session: PaneSession;
}

/** Applies the fitted values to the scenario shown, after a preview of the changes and of the verdict. */
export function ApplyEvidenceCard({ evidence, session }: ApplyEvidenceCardProps) {
  const card = useCardStyles();
  const { words } = useWording();
  const { view } = session;
  const name = view.chosen!.name;
  const say = evidenceWords(words);
  return (
    <section className={card.divided} aria-label={say.apply(name)}>
      {view.shown && view.shown.scenario.users > 0 ? (
        <Preview evidence={evidence} session={session} />
      ) : (
        <p className={card.text}>{say.noUsers(name)}</p>
      )}
    </section>
  );
}

function Preview({ evidence, session: { view, actions } }: ApplyEvidenceCardProps) {
  const card = useCardStyles();
  const wording = useWording();
  const command = useCommandRun();
  const [choices, setChoices] = useState(USUAL_INPUTS);
  const { name } = view.chosen!;
  const { scenario } = view.shown!;
  const say = evidenceWords(wording.words);
  const inputs = evidenceInputs(evidence, scenario.users, choices);
  const { changes, warnings } = presentInputs(inputs, view.fields, wording);
  const verdict = verdictChange(scenario, inputs, wording);
  const apply = async () => {
    const report = await command.perform(async (workbook) => {
      const { applyEvidence } = await import(
        /* webpackChunkName: "evidenceCommands" */ "../../commands/evidence/applyEvidence"
      );
      return workbook.batch((each) => applyEvidence(each, { inputs, scenario: name }), "cells");
    });
    if (report) actions.refresh();
  };
  return (
    <>
      <RateField evidence={evidence} choices={choices} onChosen={setChoices} />
      <HoursField evidence={evidence} choices={choices} onChosen={setChoices} />
      <p className={card.text}>{say.preview(name)}</p>
      <ChangesTable changes={changes} heads={say} />
      {warnings.map((warning) => (
        <p key={warning} className={card.problem}>
          {warning}
        </p>
      ))}
      <p className={card.text}>{verdict}</p>
      <div className={card.buttons}>
        <Button appearance="primary" onClick={() => void apply()}>
          {say.apply(name)}
        </Button>
      </div>
      <CommandOutcome command={command} />
    </>
  );
}

interface ChoiceFieldProps {
  readonly evidence: EvidenceFit;
  readonly choices: InputChoices;
  readonly onChosen: (choices: InputChoices) => void;
}

/** Whether the rate of all months or of the last ones is the better guess for the year to come. */
function RateField({ evidence: { fit }, choices, onChosen }: ChoiceFieldProps) {
  const { words, figures } = useWording();
  const say = evidenceWords(words);
  if (!fit.recent) return null;
  return (
    <Field label={say.whichRate}>
      <Select
        value={choices.rate}
        onChange={(_, { value }) => onChosen({ ...choices, rate: value as InputChoices["rate"] })}
      >
        <option value="mean">{say.meanRate(figures.number(fit.perMonth.value))}</option>
        <option value="recent">
          {say.recentRate(fit.recent.months, figures.number(fit.recent.perMonth.value))}
        </option>
      </Select>
    </Field>
  );
}

/** Whether the hours of the list or those of the lognormal law go into the scenario. */
function HoursField({ evidence, choices, onChosen }: ChoiceFieldProps) {
  const { words, figures } = useWording();
  const say = evidenceWords(words);
  if (evidence.shape === "monthly counts" || !evidence.listed) return null;
  return (
    <Field label={say.whichHours}>
      <Select
        value={choices.hours}
        onChange={(_, { value }) => onChosen({ ...choices, hours: value as InputChoices["hours"] })}
      >
        <option value="listed">{say.asListed(figures.number(evidence.listed.mean.value))}</option>
        <option value="lognormal">{say.asLognormal(figures.number(evidence.fit.hours!.mean.value))}</option>
      </Select>
    </Field>
  );
}
