import type { VerdictParts, VerdictSentences } from "../../../../model/decision/verdictSentence";

const period = ({ isTerm }: VerdictParts) =>
  isTerm ? "im Durchschnittsjahr der Laufzeit" : "im ersten Jahr";
const chance = ({ wins, isTerm }: VerdictParts) =>
  wins === "" ? "" : ` und ist in ${wins} der ${isTerm ? "Laufzeiten" : "Jahre"} günstiger`;

/** The verdict in one German sentence, without its full stop. */
export const VERDICT_SENTENCES_DE: VerdictSentences = {
  cheaper: (say) =>
    `${say.option} kostet ${period(say)} rund ${say.amount} weniger als ${say.other}${chance(say)}`,
  safer: (say) =>
    `${say.option} kostet ${period(say)} im Mittel rund ${say.amount} mehr als ${say.other}, in den schlechtesten Jahren aber weniger, was das Risikogewicht berücksichtigt`,
  close: (say) =>
    `${say.option} kostet ${period(say)} rund ${say.amount} (${say.share}) weniger als ${say.other}${chance(say)}: Die Zahlen allein entscheiden das nicht`,
  onlyOne: (say) => `Nur ${say.option} passt in das Budget von ${say.cap}`,
  neither: (say) =>
    `Beides übersteigt das Budget von ${say.cap}: erwartet werden Auszahlungen von ${say.breakFixCash} bei Abrechnung nach Aufwand, von ${say.managedCash} bei ${say.other}`,
};
