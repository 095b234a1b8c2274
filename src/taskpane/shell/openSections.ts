import { MathFormulaRegular } from "@fluentui/react-icons/svg/math-formula";
import { QuestionCircleRegular } from "@fluentui/react-icons/svg/question-circle";
import { ShareRegular } from "@fluentui/react-icons/svg/share";
import { TicketDiagonalRegular } from "@fluentui/react-icons/svg/ticket-diagonal";
import { type FunctionComponent, lazy } from "react";
import type { OpenSectionProps } from "../state/paneSession";
import type { SectionTab } from "./SectionTabs";

/** A section that has something to offer even while the workbook has no assumptions. */
export interface OpenSection extends SectionTab {
  readonly Content: FunctionComponent<OpenSectionProps>;
}

export const OPEN_SECTIONS: readonly OpenSection[] = [
  {
    id: "insert",
    label: ({ sections }) => sections.insert,
    isGeneral: true,
    Icon: MathFormulaRegular,
    Content: lazy(async () => {
      const { InsertSection } = await import(/* webpackChunkName: "insert" */ "../insert/InsertSection");
      return { default: InsertSection };
    }),
  },
  {
    id: "evidence",
    label: ({ sections }) => sections.evidence,
    Icon: TicketDiagonalRegular,
    Content: lazy(async () => {
      const { EvidenceSection } = await import(
        /* webpackChunkName: "evidence" */ "../evidence/EvidenceSection"
      );
      return { default: EvidenceSection };
    }),
  },
  {
    id: "share",
    label: ({ sections }) => sections.share,
    Icon: ShareRegular,
    Content: lazy(async () => {
      const { ShareSection } = await import(/* webpackChunkName: "share" */ "../share/ShareSection");
      return { default: ShareSection };
    }),
  },
  {
    id: "help",
    label: ({ sections }) => sections.help,
    isGeneral: true,
    Icon: QuestionCircleRegular,
    Content: lazy(async () => {
      const { HelpSection } = await import(/* webpackChunkName: "help" */ "../help/HelpSection");
      return { default: HelpSection };
    }),
  },
];
