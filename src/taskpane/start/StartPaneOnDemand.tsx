import { lazy, Suspense } from "react";
import { useWording } from "../language/wordingContext";
import { LoadingPane } from "../shell/LoadingPane";
import { SectionBoundary } from "../shell/SectionBoundary";

const StartPane = lazy(async () => {
  const { StartPane } = await import(/* webpackChunkName: "start" */ "./StartPane");
  return { default: StartPane };
});

/** The pane of a workbook without assumptions, which most workbooks never show. */
export function StartPaneOnDemand({ onLookAgain }: { readonly onLookAgain: () => void }) {
  const { words } = useWording();
  return (
    <SectionBoundary message={words.sectionFailed}>
      <Suspense fallback={<LoadingPane />}>
        <StartPane onLookAgain={onLookAgain} />
      </Suspense>
    </SectionBoundary>
  );
}
