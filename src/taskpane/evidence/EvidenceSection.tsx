import { sentenceOf } from "../../model/assumptions/statement";
import type { OpenSectionProps } from "../state/paneSession";
import { useWording } from "../language/wordingContext";
import { useCardStyles } from "../theme/useCardStyles";
import { ApplyEvidenceCard } from "./ApplyEvidenceCard";
import { ChangeCard } from "./ChangeCard";
import { FitCard } from "./FitCard";
import { ReconciliationCard } from "./ReconciliationCard";
import { SourceForm } from "./SourceForm";
import { UnderstoodCard } from "./UnderstoodCard";
import { type Evidence, useEvidence } from "./useEvidence";
import { evidenceWords } from "./evidenceWords";

/** Demand and prices from the user's own tickets and invoices. */
export function EvidenceSection({ session }: OpenSectionProps) {
  const card = useCardStyles();
  const { words } = useWording();
  const { evidence, issue, take, choose } = useEvidence();
  const say = evidenceWords(words);
  return (
    <>
      <p className={card.text}>{say.lead}</p>
      <SourceForm onRead={take} />
      {issue ? (
        <p className={card.problem}>
          {sentenceOf(evidenceWords(words).reasons, issue.statement) ?? issue.message}
        </p>
      ) : null}
      {evidence ? (
        <>
          <UnderstoodCard key={evidence.choices.reading} evidence={evidence} onChosen={choose} />
          <Findings evidence={evidence} session={session} />
        </>
      ) : null}
    </>
  );
}

interface FindingsProps extends OpenSectionProps {
  readonly evidence: Evidence;
}

function Findings({ evidence: { fit, table, choices }, session }: FindingsProps) {
  const card = useCardStyles();
  const { words } = useWording();
  const say = evidenceWords(words);
  const { firstDay, lastDay } = choices;
  if (!fit) return null;
  if (!fit.ok) {
    const [issue] = fit.issues;
    return (
      <p className={card.problem}>
        {sentenceOf(evidenceWords(words).sentences, issue!.statement) ?? issue!.message}
      </p>
    );
  }
  return (
    <>
      <FitCard evidence={fit.value} users={session?.view.shown?.scenario.users} rows={table.rows} />
      {fit.value.shape === "invoices" && fit.value.reconciliation ? (
        <ReconciliationCard reconciliation={fit.value.reconciliation} />
      ) : null}
      {session ? (
        <ApplyEvidenceCard evidence={fit.value} session={session} />
      ) : (
        <p className={card.quiet}>{say.needsAssumptions}</p>
      )}
      {fit.value.shape === "tickets" ? <ChangeCard table={table} covered={{ firstDay, lastDay }} /> : null}
    </>
  );
}
