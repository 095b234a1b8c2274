import { useState } from "react";
import { Choice } from "../shell/Choice";
import type { OpenSectionProps } from "../state/paneSession";
import { useWording } from "../language/wordingContext";
import { useCardStyles } from "../theme/useCardStyles";
import { BudgetForm } from "./BudgetForm";
import { ChartForm } from "./ChartForm";
import { FunctionBrowser } from "./FunctionBrowser";
import { QuotesForm } from "./QuotesForm";

const KINDS = ["function", "quotes", "budget", "chart"] as const;

/** What the pane can insert at the selection. */
export function InsertSection({ session }: OpenSectionProps) {
  const card = useCardStyles();
  const { words } = useWording();
  const [kind, setKind] = useState<(typeof KINDS)[number]>("function");
  const say = words.insert;
  return (
    <>
      <Choice
        name="insert-kind"
        label={say.what}
        value={kind}
        choices={KINDS.map((each) => [each, say.kinds[each]] as const)}
        onChosen={setKind}
      />
      {kind === "function" ? <FunctionBrowser session={session} /> : null}
      {kind !== "function" && !session ? <p className={card.text}>{say.needsAssumptions}</p> : null}
      {kind === "quotes" && session ? <QuotesForm session={session} /> : null}
      {kind === "budget" && session ? <BudgetForm session={session} /> : null}
      {kind === "chart" && session ? <ChartForm session={session} /> : null}
    </>
  );
}
