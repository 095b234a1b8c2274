import { Button } from "@fluentui/react-components";
import { MoreHorizontalRegular } from "@fluentui/react-icons/svg/more-horizontal";
import { lazy, Suspense, useState } from "react";
import type { SectionProps } from "../state/paneSession";
import { SectionBoundary } from "../shell/SectionBoundary";
import { useWording } from "../language/wordingContext";

const fetchTools = () => import(/* webpackChunkName: "scenarios" */ "./ScenarioTools");

const ScenarioTools = lazy(async () => ({ default: (await fetchTools()).ScenarioTools }));

/** The button of the scenario menu; the menu's code is large, so it is fetched on demand. */
export function ScenarioToolsOnDemand({ session }: SectionProps) {
  const { words } = useWording();
  const [isWanted, setWanted] = useState(false);
  const say = words.scenarios;
  const button = (
    <Button
      appearance="subtle"
      icon={<MoreHorizontalRegular aria-hidden="true" />}
      aria-label={say.actions}
      aria-haspopup="menu"
      aria-expanded={false}
      title={say.actions}
      onClick={() => setWanted(true)}
    />
  );
  if (!isWanted) return button;
  return (
    <SectionBoundary message={words.sectionFailed}>
      <Suspense fallback={button}>
        <ScenarioTools session={session} />
      </Suspense>
    </SectionBoundary>
  );
}
