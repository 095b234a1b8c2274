import { ISSUE_SENTENCES } from "../../../../model/assumptions/issueSentences";
import { ASSUMPTION_WORDS_EN } from "./enAssumptions";
import { CHART_WORDS_EN } from "./enCharts";
import { COMMAND_RUN_WORDS_EN } from "./enCommandRun";
import { COMPARE_WORDS_EN } from "./enCompare";
import type { EvidenceWords } from "./enEvidence";
import { FRAME_WORDS_EN } from "./enFrame";
import { INPUT_WORDS_EN } from "./enInputs";
import { HELP_WORDS_EN, START_WORDS_EN } from "./enHelp";
import { INSERT_WORDS_EN } from "./enInsert";
import type { ReportSentences } from "../reportSentences";
import { SCENARIO_WORDS_EN } from "./enScenarios";
import { SHARE_WORDS_EN } from "./enShare";

/**
 * Every sentence of the pane in English; the type of all catalogues. Labels of inputs and names of functions
 * belong to the formula language and are in no catalogue.
 */
export const EN = {
  ...FRAME_WORDS_EN,
  compare: COMPARE_WORDS_EN,
  charts: CHART_WORDS_EN,
  assumptions: ASSUMPTION_WORDS_EN,
  inputs: INPUT_WORDS_EN,
  commandRun: COMMAND_RUN_WORDS_EN,
  scenarios: SCENARIO_WORDS_EN,
  insert: INSERT_WORDS_EN,
  share: SHARE_WORDS_EN,
  /** None in English: the section Evidence brings its own. */
  evidence: undefined as EvidenceWords | undefined,
  start: START_WORDS_EN,
  help: HELP_WORDS_EN,
  issueSentences: ISSUE_SENTENCES,
  /** None in English: reports already carry their English sentence. */
  reports: undefined as ReportSentences | undefined,
};

export type Messages = typeof EN;
