import type { Reason } from "../../../../model/decision/reason";
import { reasonText, type ReasonText } from "../../../../model/decision/reasonText";
import type { Figures } from "../../figures";

/** A reason in the same words as in cells. */
export function englishReason(reason: Reason, _figures: Figures, quote?: string): ReasonText {
  return reasonText(reason, quote);
}
