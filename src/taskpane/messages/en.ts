import { ASSUMPTION_WORDS_EN } from "./enAssumptions";
import { CHART_WORDS_EN } from "./enCharts";
import { COMPARE_WORDS_EN } from "./enCompare";
import { FRAME_WORDS_EN } from "./enFrame";
import { INPUT_WORDS_EN } from "./enInputs";

/**
 * Every word of the pane in English; the type of all catalogues. Labels of inputs and names of functions are
 * part of the formula language and stand in no catalogue.
 */
export const EN = {
  ...FRAME_WORDS_EN,
  compare: COMPARE_WORDS_EN,
  charts: CHART_WORDS_EN,
  assumptions: ASSUMPTION_WORDS_EN,
  inputs: INPUT_WORDS_EN,
};

export type Messages = typeof EN;
