import type { Reason } from "../../model/reason";
import type { ReasonText } from "../../model/reasonText";
import { reasonText } from "../../model/reasonText";
import type { Figures } from "../figures";

/** A reason in the very words of the cells. */
export function englishReason(reason: Reason, _figures: Figures): ReasonText {
  return reasonText(reason);
}
