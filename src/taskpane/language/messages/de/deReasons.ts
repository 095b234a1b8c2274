import type { DistributionReason, Reason } from "../../../../model/decision/reason";
import type { ReasonText } from "../../../../model/decision/reasonText";
import type { Service } from "../../../../model/assumptions/services";
import type { Figures } from "../../figures";
import { FRAME_WORDS_DE } from "./deFrame";
import { LABELS_DE } from "./deLabels";
import { verdictSentence } from "../../../../model/decision/verdictSentence";
import { VERDICT_SENTENCES_DE } from "./deVerdict";

const SERVICES: Readonly<Record<Service, string>> = {
  networkMonitoring: "Netzwerküberwachung",
  securityManagement: "Sicherheitsmanagement",
  backups: "Datensicherung",
  updates: "Softwareupdates",
  helpDesk: "Helpdesk",
};

const list = (services: readonly Service[]) => services.map((each) => SERVICES[each]).join(", ") || "nichts";
/** A quote has its own name in place of managed. */
const under = (option: keyof typeof FRAME_WORDS_DE.optionsInText, quote: string) =>
  option === "managed" ? quote : FRAME_WORDS_DE.optionsInText[option];
const named = (text: string, quote: string) =>
  text in FRAME_WORDS_DE.optionsInText ? under(text as "managed", quote) : "keines";

/** A quote needs no article. */
const sides = (quote: string) =>
  quote === FRAME_WORDS_DE.options.managed
    ? FRAME_WORDS_DE.sides
    : { ...FRAME_WORDS_DE.sides, managed: { start: quote, inside: quote } };

const TOTALS = "erwartete Summen der Monate 1 bis 12";
const sameYears = (quote: string) => `Verteilung der Differenz (nach Aufwand minus ${quote}) im selben Jahr`;
const CHECKLIST = "Leistungskatalog";

const DISTRIBUTION_FIGURES: Readonly<Record<DistributionReason, string>> = {
  chance: "Wie oft welche Variante günstiger ist",
  badYear: "Was ein schlechtes Jahr kostet",
  range: "Die Spanne des Unterschieds",
  regret: "Was eine falsche Wahl im Mittel kostet",
  certaintyPremium: "Was ein günstigeres schlechtes Jahr im Mittel kostet",
  cashSpread: "Die Schwankung der Auszahlungen",
  reserve: "Die Budgetreserve",
  otherOption: "Was eine weitere Variante kostet",
};

type Words = {
  readonly [Kind in Reason["kind"]]: (
    reason: Extract<Reason, { kind: Kind }>,
    figures: Figures,
    quote: string,
  ) => readonly [statement: string, restsOn: string];
};

const WORDS: Words = {
  answer: ({ statement }, { money, share, chance }, quote) => [
    verdictSentence(statement, VERDICT_SENTENCES_DE, {
      money,
      difference: money,
      share,
      chance,
      names: sides(quote),
    }),
    "Regel der Empfehlung: Kostenwerte, Wahrscheinlichkeit und Budgetgrenze",
  ],
  scores: ({ figure, cheaper, riskWeight, isTerm }, { money, number }, quote) => [
    `Besser bewertet: ${under(cheaper, quote)}, mit einem um ${money(figure)} niedrigeren Kostenwert`,
    (riskWeight === 0
      ? TOTALS
      : `Mittelwert + ${number(riskWeight)} x Abstand der schlechtesten 5 % der Jahre`) +
      (isTerm ? ", über die Laufzeit als Durchschnittsjahr" : ""),
  ],
  budget: ({ figure, option, cap }, { money }, quote) => [
    `Mit ${under(option, quote)} reicht das Budget nicht: erwartete Auszahlungen ${money(figure)}, Grenze ${money(cap)}`,
    LABELS_DE.budgetCap,
  ],
  chance: ({ figure, isTerm }, { share }, quote) => [
    `${quote}: in ${share(figure)} der ${isTerm ? "Laufzeiten" : "Jahre"} günstiger`,
    sameYears(quote),
  ],
  inexact: ({ about }, _figures, quote) => [
    `${DISTRIBUTION_FIGURES[about]}, ist nicht genau genug bekannt, um es zu zeigen`,
    sameYears(quote),
  ],
  cashPerMonth: ({ figure, perUser, cheaper }, { money }, quote) => [
    `Die Auszahlungen sind mit ${under(cheaper, quote)} um ${money(figure)} im Monat niedriger, ${money(perUser)} je Nutzer`,
    "erwartete Auszahlungen der Monate 1 bis 12",
  ],
  badYear: ({ figure, option, mean }, { money }, quote) => [
    `In einem von zwanzig Jahren kostet es mit ${under(option, quote)} mehr als ${money(figure)} (im Mittel ${money(mean)})`,
    "P95 der Summe",
  ],
  range: ({ low, high }, { money }, quote) => [
    `Der Unterschied liegt in neun von zehn Jahren zwischen ${money(low)} und ${money(high)}`,
    sameYears(quote),
  ],
  regret: ({ figure, option }, { money }, quote) => [
    `Mit ${under(option, quote)} zahlt man im Mittel ${money(figure)} im Jahr mehr als mit der im Nachhinein besseren Wahl`,
    sameYears(quote),
  ],
  knowing: ({ figure }, { money }) => [
    `Wert vollkommener Information: ${money(figure)} im Jahr`,
    "kleinerer der beiden mittleren Mehrbeträge (EVPI)",
  ],
  certaintyPremium: ({ figure, removed }, { number, money }, quote) => [
    `Je Geldeinheit, um die ein schlechtes Jahr günstiger wird, kostet ${quote} im Mittel ${number(figure)} mehr (insgesamt wird es um ${money(removed)} günstiger)`,
    "Differenz der Mittelwerte geteilt durch Differenz der P95",
  ],
  neededReduction: ({ figure, present, cheaper }, { share }, quote) => [
    figure === undefined
      ? `Kein Rückgang der Vorfälle führt zum Break-even: günstiger ist immer ${named(cheaper, quote)}`
      : `Break-even, wenn ${quote} ${share(figure)} der Vorfälle verhindert; angenommen sind ${share(present)}`,
    `${LABELS_DE.incidentReduction}: Angabe von Anbietern, keine kontrollierte Studie`,
  ],
  breakeven: ({ figure, input, present }, { number }) => [
    `Beide kosten gleich viel bei ${LABELS_DE[input]} = ${number(figure)} (jetzt ${number(present)})`,
    TOTALS,
  ],
  noBreakeven: ({ input, cheaper }, _figures, quote) => [
    `${LABELS_DE[input]} ändert in der üblichen Spanne nichts: günstiger ist immer ${named(cheaper, quote)}`,
    TOTALS,
  ],
  sensitivity: ({ input, low, high, atLow, atHigh }, { number, money }) => [
    `${LABELS_DE[input]} von ${number(low)} bis ${number(high)} verändert den Unterschied von ${money(atLow)} auf ${money(atHigh)}`,
    "Sensitivität über die angegebene Spanne",
  ],
  cashSpread: ({ figure, option, budgetMiss }, { share }, quote) => [
    `Die Auszahlungen mit ${under(option, quote)} schwanken um ${share(figure)} ihres Mittelwerts; in ${share(budgetMiss)} der Jahre wird das Budget um mehr als 10 % überschritten`,
    "Verteilung der Auszahlungen",
  ],
  reserve: ({ figure }, { money }) => [
    `Mit einer Budgetreserve von ${money(figure)} zusätzlich zum Erwartungswert reicht das Budget bei Abrechnung nach Aufwand in vier von fünf Jahren`,
    "P80 minus Mittelwert der Auszahlungen",
  ],
  fixedShare: ({ figure, option }, { share }, quote) => [
    `Von den Auszahlungen mit ${under(option, quote)} sind ${share(figure)} fest`,
    "feste Gebühren und Rechnungen",
  ],
  varianceSplit: ({ count, severity, year }, { share }) => [
    `Rechnungen schwanken durch die Zahl der Vorfälle (${share(count)}), ihre Größe (${share(severity)}) und gute und schlechte Jahre (${share(year)})`,
    "Anteile an der Varianz der Rechnungen",
  ],
  oneUserLess: ({ breakFix, managed }, { money }, quote) => [
    `Ein Nutzer weniger spart im Jahr ${money(breakFix)} nach Aufwand und ${money(managed)} mit ${quote}`,
    "erwartete Auszahlungen mit einem Nutzer weniger",
  ],
  quietMonth: ({ figure }, { share }) => [
    `Die Wahrscheinlichkeit eines Monats ohne Vorfall und damit ohne Rechnung ist ${share(figure)}`,
    "Vorfälle im Monat und Streuung der Jahre",
  ],
  downtime: ({ breakFix, managed, money: worth }, { number, money }, quote) => [
    `Vorfälle verursachen ${number(breakFix)} Ausfallstunden nach Aufwand und ${number(managed)} mit ${quote} (Differenz bewertet mit ${money(worth)})`,
    "Wartezeiten, verhinderte und verursachte Vorfälle, Kosten der Zeit",
  ],
  admin: ({ figure }, { number }, quote) => [
    `${quote} spart ${number(figure)} Stunden eigener Verwaltung im Jahr`,
    "eigene Stunden beider Varianten",
  ],
  security: ({ breakFix, managed }, { number }, quote) => [
    `Sicherheitsvorfälle im Jahr: ${number(breakFix)} nach Aufwand, ${number(managed)} mit ${quote}`,
    "offene Leistungen und verhinderte Ereignisse",
  ],
  openServices: ({ option, services }, _figures, quote) => [
    `Als Risiko offen mit ${under(option, quote)}: ${list(services)}`,
    CHECKLIST,
  ],
  boughtServices: ({ figure, option, services }, { money }, quote) => [
    `Zusätzlich beschafft mit ${under(option, quote)}: ${list(services)}, ${money(figure)} im Jahr`,
    CHECKLIST,
  ],
  exit: ({ figure, expected }, { money }, quote) => [
    `Der Ausstieg (${quote}) nach Monat 12 kostet ${money(figure)}; erwartet über die Laufzeit ${money(expected)}`,
    "Kündigungsfrist, Ausstiegsgebühr, Wechselkosten, Wahrscheinlichkeit",
  ],
  termPremium: ({ figure, atYear, termMonths }, { share, number }) => [
    `Aufschlag bei monatlicher Kündbarkeit ${share(figure)}, bei Laufzeiten unter 36 Monaten ${share(atYear)}; die Laufzeit beträgt ${number(termMonths)} Monate`,
    "Aufschläge für kurze Laufzeiten",
  ],
  minimumUsers: ({ figure, minimum }, { number }, quote) => [
    `${quote} berechnet mindestens ${number(minimum)} Nutzer, ${number(figure)} mehr als vorhanden`,
    LABELS_DE.minimumUsers,
  ],
  quality: ({ breakFix, managed }, { number }, quote) => [
    `Kontrolle, Flexibilität, strategische Beratung und Compliance: ${number(breakFix)} nach Aufwand und ${number(managed)} mit ${quote}, von 5 Punkten`,
    "Ihre eigenen Gewichte und Punkte, nicht in Geld bewertet",
  ],
  otherOption: ({ figure, option, expectedCash }, { money }, quote) => [
    `Mit ${under(option, quote)} werden ${money(figure)} erwartet, davon ${money(expectedCash)} Auszahlungen`,
    TOTALS,
  ],
  origins: ({ figure, published, assumed }, { share }) => [
    `Die Summen beruhen auf Ihren eigenen Zahlen (${share(figure)}), auf veröffentlichten (${share(published)}), auf Anbieterangaben und Annahmen (${share(assumed)})`,
    "wie weit 1 % jeder Annahme die Summen bewegt",
  ],
  notPriced: () => [
    "Nicht bewertet: Kultur, Fortbestand des Anbieters, Hardware, der Wert störungsfreier Tage",
    "auf beiden Seiten weggelassen",
  ],
};

/** A reason in German; a quote's name takes the place of the flat fee. */
export function germanReason(
  reason: Reason,
  figures: Figures,
  quote = FRAME_WORDS_DE.options.managed,
): ReasonText {
  const words = WORDS[reason.kind] as (
    reason: Reason,
    figures: Figures,
    quote: string,
  ) => readonly [string, string];
  const [statement, restsOn] = words(reason, figures, quote);
  const { error } = reason;
  return { statement, restsOn: error ? `${restsOn}; Näherung (etwa ${figures.share(error)})` : restsOn };
}
