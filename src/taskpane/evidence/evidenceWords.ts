import { EVIDENCE_WORDS_EN, type EvidenceWords } from "../language/messages/en/enEvidence";
import type { Messages } from "../language/messages/en/en";

/** The words of the section in the pane's language; the English ones come with the section, because few open it. */
export function evidenceWords({ evidence }: Messages): EvidenceWords {
  return evidence ?? EVIDENCE_WORDS_EN;
}
