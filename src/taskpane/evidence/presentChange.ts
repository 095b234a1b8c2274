import { sentenceOf } from "../../model/assumptions/statement";
import type { IncidentChange } from "../../model/evidence/incidentChange";
import type { Wording } from "../language/wording";
import { asSentence } from "./asSentence";
import { dayText } from "./dayText";
import { evidenceWords } from "./evidenceWords";

/** Whether the provider delivered, in sentences. */
export function presentChange(
  { before, after, reduction, unchangedP, promisedChance, remarks }: IncidentChange,
  promised: number | undefined,
  { words, figures }: Wording,
): readonly string[] {
  const say = evidenceWords(words);
  const { locale } = figures.marks;
  const [early, late] = [before, after].map(({ firstDay, lastDay, tickets, perMonth }) =>
    say.side(dayText(firstDay, locale), dayText(lastDay, locale), String(tickets), figures.number(perMonth)),
  );
  const share = (value: number) => figures.signedShare(-value);
  return [
    say.sides(early!, late!),
    say.reduced(
      share(reduction.value),
      share(reduction.high),
      share(reduction.low),
      figures.chance(unchangedP),
    ),
    ...(promisedChance === undefined || promised === undefined
      ? []
      : [say.promiseKept(figures.share(promised), figures.chance(promisedChance))]),
    ...remarks
      .filter(([name]) => name !== "leftOut")
      .map((remark) => asSentence(sentenceOf(say.sentences, remark)!)),
  ];
}
