import { sentenceOf } from "../../model/assumptions/statement";
import type { OpenSectionProps } from "../state/paneSession";
import { useWording } from "../language/wordingContext";
import { useCardStyles } from "../theme/useCardStyles";
import { ApplyEvidenceCard } from "./ApplyEvidenceCard";
import { ChangeCard } from "./ChangeCard";
import { evidenceWords } from "./evidenceWords";
import { FitCard } from "./FitCard";
import { type EvidenceControl, useEvidence } from "./reading/useEvidence";
import { ReadingProgress } from "./ReadingProgress";
import { ReconciliationCard } from "./ReconciliationCard";
import { SourceForm } from "./SourceForm";
import { UnderstoodCard } from "./UnderstoodCard";

/** Demand and prices from the user's own tickets and invoices. */
export function EvidenceSection({ session }: OpenSectionProps) {
  const card = useCardStyles();
  const { words } = useWording();
  const control = useEvidence();
  const { evidence, issue, failure, progress } = control;
  const say = evidenceWords(words);
  const problem =
    failure === undefined
      ? issue && (sentenceOf(say.reasons, issue.statement) ?? issue.message)
      : say.failed(failure);
  return (
    <>
      <p className={card.text}>{say.lead}</p>
      <SourceForm onTaken={control.take} />
      {progress === undefined ? null : <ReadingProgress progress={progress} onCancel={control.cancel} />}
      {problem ? <p className={card.problem}>{problem}</p> : null}
      {evidence ? (
        <>
          <UnderstoodCard key={evidence.taking} evidence={evidence} control={control} />
          <Findings key={`fit ${evidence.taking}`} control={control} session={session} />
        </>
      ) : null}
    </>
  );
}

interface FindingsProps extends OpenSectionProps {
  readonly control: EvidenceControl;
}

function Findings({ control: { evidence, choose }, session }: FindingsProps) {
  const card = useCardStyles();
  const { words } = useWording();
  const say = evidenceWords(words);
  const { fit, shape, hours, change } = evidence!.reading;
  if (!fit) return null;
  if (!fit.ok) {
    const [issue] = fit.issues;
    const sentence = sentenceOf(say.sentences, issue!.statement) ?? issue!.message;
    return <p className={card.problem}>{say.asCalled[shape](sentence)}</p>;
  }
  return (
    <>
      <FitCard evidence={fit.value} users={session?.view.shown?.scenario.users} hours={hours} />
      {fit.value.shape === "invoices" && fit.value.reconciliation ? (
        <ReconciliationCard reconciliation={fit.value.reconciliation} />
      ) : null}
      {session ? (
        <ApplyEvidenceCard evidence={fit.value} session={session} />
      ) : (
        <p className={card.quiet}>{say.needsAssumptions}</p>
      )}
      {fit.value.shape === "tickets" ? (
        <ChangeCard change={change} promised={evidence!.choices.promised} onChosen={choose} />
      ) : null}
    </>
  );
}
