import { makeStyles } from "@fluentui/react-components";
import { lazy, Suspense } from "react";
import type { SectionProps } from "../state/paneSession";
import { useWording } from "../language/wordingContext";
import { AnalysisProgress } from "./AnalysisProgress";
import { AnswerCard } from "./answer/AnswerCard";

/** The answer is on screen before the cards below it are fetched. */
const CompareDetails = lazy(async () => {
  const { CompareDetails: content } = await import(/* webpackChunkName: "details" */ "./CompareDetails");
  return { default: content };
});

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", rowGap: "24px", minWidth: 0 },
  answer: { position: "relative" },
});

/** Break-fix beside managed and the other options: the answer, how sure it is, and what it rests on. */
export function CompareSection({ session }: SectionProps) {
  const styles = useStyles();
  const wording = useWording();
  const { shown } = session.view;
  if (!shown) return null;
  return (
    <div className={styles.root}>
      <div className={styles.answer}>
        <AnswerCard session={session} shown={shown} />
        <AnalysisProgress analysis={session.analysis} />
      </div>
      <Suspense fallback={<p>{wording.words.loadingSection}</p>}>
        <CompareDetails session={session} shown={shown} />
      </Suspense>
    </div>
  );
}
