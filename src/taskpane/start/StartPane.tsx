import { RocketRegular } from "@fluentui/react-icons/svg/rocket";
import { OPEN_SECTIONS } from "../shell/openSections";
import { SectionPanel } from "../shell/SectionPanel";
import { type SectionTab, SectionTabs } from "../shell/SectionTabs";
import { useSection } from "../shell/useSection";
import { FirstSteps } from "./FirstSteps";
import { OwnSheetGuide } from "./OwnSheetGuide";
import { useFirstRun } from "./useFirstRun";

const START: SectionTab = { id: "start", label: ({ start }) => start.start, Icon: RocketRegular };
const TABS: readonly SectionTab[] = [START, ...OPEN_SECTIONS];

/** The pane of a workbook without assumptions: how to begin, and everything that needs none. */
export function StartPane({ onLookAgain }: { readonly onLookAgain: () => void }) {
  const [chosen, setChosen] = useSection(START.id);
  const [isSkipped, skip] = useFirstRun();
  const open = OPEN_SECTIONS.find(({ id }) => id === chosen);
  return (
    <>
      <SectionTabs sections={TABS} chosen={chosen} onChosen={setChosen} />
      <SectionPanel section={chosen}>
        {open ? (
          <open.Content session={undefined} />
        ) : isSkipped ? (
          <OwnSheetGuide onLookAgain={onLookAgain} />
        ) : (
          <FirstSteps onLookAgain={onLookAgain} onSkip={skip} />
        )}
      </SectionPanel>
    </>
  );
}
