import { DataBarHorizontalRegular } from "@fluentui/react-icons/svg/data-bar-horizontal";
import { OptionsRegular } from "@fluentui/react-icons/svg/options";
import { type ComponentType, lazy } from "react";
import { OPEN_SECTIONS } from "./openSections";
import type { SectionProps } from "../state/paneSession";
import type { SectionTab } from "./SectionTabs";

/** One tab of the pane; its code is fetched when it is first shown. */
export interface Section extends SectionTab {
  readonly Content: ComponentType<SectionProps>;
}

/** The section that is shown first is fetched while the sheet is being read. */
const compare = import(/* webpackChunkName: "compare" */ "../compare/CompareSection").then(
  ({ CompareSection }) => ({ default: CompareSection }),
);
// If that fails, the section says so when it is shown.
compare.catch(() => undefined);

/** The tabs in order. Another section needs one entry here and one label in the catalogues. */
export const SECTIONS: readonly Section[] = [
  {
    id: "compare",
    label: ({ sections }) => sections.compare,
    Icon: DataBarHorizontalRegular,
    Content: lazy(() => compare),
  },
  {
    id: "assumptions",
    label: ({ sections }) => sections.assumptions,
    Icon: OptionsRegular,
    Content: lazy(async () => {
      const { AssumptionSection } = await import(
        /* webpackChunkName: "assumptions" */ "../assumptions/AssumptionSection"
      );
      return { default: AssumptionSection };
    }),
  },
  ...OPEN_SECTIONS,
];
