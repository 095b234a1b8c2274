import { ASSUMPTION_WORDS_DE } from "./deAssumptions";
import { COMMAND_RUN_WORDS_DE } from "./deCommandRun";
import { COMPARE_WORDS_DE } from "./deCompare";
import { EVIDENCE_WORDS_DE } from "./deEvidence";
import { FRAME_WORDS_DE } from "./deFrame";
import { INPUT_WORDS_DE } from "./deInputs";
import { HELP_WORDS_DE, START_WORDS_DE } from "./deHelp";
import { INSERT_WORDS_DE } from "./deInsert";
import { REPORT_SENTENCES_DE } from "./deReports";
import { SCENARIO_WORDS_DE } from "./deScenarios";
import { SHARE_WORDS_DE } from "./deShare";
import { ISSUE_SENTENCES_DE } from "./deIssues";
import type { Messages } from "../en/en";

/** Every sentence of the pane in German; a missing one does not compile. */
export const DE: Messages = {
  ...FRAME_WORDS_DE,
  compare: COMPARE_WORDS_DE,
  charts: {
    asTable: "Als Tabelle zeigen",
    copyPicture: "Als Bild kopieren",
    copied: "Kopiert. Fügen Sie es ein, wo Sie möchten.",
    notCopied: "Das Bild ließ sich hier nicht kopieren; zeigen Sie die Tabelle und kopieren Sie die Zellen.",
    unavailable: (reason: string) => `Nicht genau genug, um es zu zeigen: ${reason}.`,
  },
  assumptions: ASSUMPTION_WORDS_DE,
  inputs: INPUT_WORDS_DE,
  commandRun: COMMAND_RUN_WORDS_DE,
  scenarios: SCENARIO_WORDS_DE,
  insert: INSERT_WORDS_DE,
  share: SHARE_WORDS_DE,
  evidence: EVIDENCE_WORDS_DE,
  start: START_WORDS_DE,
  help: HELP_WORDS_DE,
  issueSentences: ISSUE_SENTENCES_DE,
  reports: REPORT_SENTENCES_DE,
};
