import type { CommandPress } from "./commandPress";
import { INSERT_PRESSES } from "./insertPresses";
import { QUOTE_PRESSES } from "./quotePresses";
import { FIRST_RUN_PRESS, SCENARIO_PRESSES } from "./scenarioPresses";
import { HAND_ON_PRESSES, SHARE_PRESSES, EVIDENCE_PRESSES } from "./sharePresses";

/** Every command as a user presses it, in an order in which each finds what it needs; one page will do. */
export const COMMAND_PRESSES: readonly CommandPress[] = [
  FIRST_RUN_PRESS,
  ...SCENARIO_PRESSES,
  ...INSERT_PRESSES,
  ...EVIDENCE_PRESSES,
  ...SHARE_PRESSES,
  ...HAND_ON_PRESSES,
  ...QUOTE_PRESSES,
];
