import type { DistributionReason, Reason } from "../../../../model/decision/reason";
import type { ReasonText } from "../../../../model/decision/reasonText";
import type { Service } from "../../../../model/assumptions/services";
import type { Figures } from "../../figures";
import { FRAME_WORDS_DE } from "./deFrame";
import { LABELS_DE } from "./deLabels";

const SERVICES: Readonly<Record<Service, string>> = {
  networkMonitoring: "Netzwerküberwachung",
  securityManagement: "Sicherheitsmanagement",
  backups: "Datensicherung",
  updates: "Softwareupdates",
  helpDesk: "Helpdesk",
};

const list = (services: readonly Service[]) => services.map((each) => SERVICES[each]).join(", ") || "nichts";
const under = (option: keyof typeof FRAME_WORDS_DE.optionsInText) => FRAME_WORDS_DE.optionsInText[option];
const named = (text: string) => (text in FRAME_WORDS_DE.optionsInText ? under(text as "managed") : "keines");

const TOTALS = "erwartete Summen der Monate 1 bis 12";
const SAME_YEARS = "Verteilung der Differenz (nach Aufwand minus Pauschale) im selben Jahr";
const CHECKLIST = "Leistungskatalog";

const DISTRIBUTION_FIGURES: Readonly<Record<DistributionReason, string>> = {
  chance: "Wie oft die Pauschale günstiger ist",
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
  ) => readonly [statement: string, restsOn: string];
};

const WORDS: Words = {
  scores: ({ figure, cheaper, riskWeight }, { money, number }) => [
    `Besser bewertet: ${under(cheaper)}, mit einem um ${money(figure)} niedrigeren Kostenwert`,
    riskWeight === 0
      ? TOTALS
      : `Mittelwert + ${number(riskWeight)} x Abstand der schlechtesten 5 % der Jahre`,
  ],
  budget: ({ figure, option, cap }, { money }) => [
    `Mit ${under(option)} reicht das Budget nicht: erwartete Auszahlungen ${money(figure)}, Grenze ${money(cap)}`,
    LABELS_DE.budgetCap,
  ],
  chance: ({ figure }, { share }) => [
    `Die Pauschale ist in ${share(figure)} der Jahre günstiger`,
    SAME_YEARS,
  ],
  inexact: ({ about }) => [
    `${DISTRIBUTION_FIGURES[about]}, ist nicht genau genug bekannt, um es zu zeigen`,
    SAME_YEARS,
  ],
  cashPerMonth: ({ figure, perUser, cheaper }, { money }) => [
    `Die Auszahlungen sind mit ${under(cheaper)} um ${money(figure)} im Monat niedriger, ${money(perUser)} je Nutzer`,
    "erwartete Auszahlungen der Monate 1 bis 12",
  ],
  badYear: ({ figure, option, mean }, { money }) => [
    `In einem von zwanzig Jahren kostet es mit ${under(option)} mehr als ${money(figure)} (im Mittel ${money(mean)})`,
    "P95 der Summe",
  ],
  range: ({ low, high }, { money }) => [
    `Der Unterschied liegt in neun von zehn Jahren zwischen ${money(low)} und ${money(high)}`,
    SAME_YEARS,
  ],
  regret: ({ figure, option }, { money }) => [
    `Mit ${under(option)} zahlt man im Mittel ${money(figure)} im Jahr mehr als mit der im Nachhinein besseren Wahl`,
    SAME_YEARS,
  ],
  knowing: ({ figure }, { money }) => [
    `Wert vollkommener Information: ${money(figure)} im Jahr`,
    "kleinerer der beiden mittleren Mehrbeträge (EVPI)",
  ],
  certaintyPremium: ({ figure, removed }, { number, money }) => [
    `Je Geldeinheit, um die ein schlechtes Jahr günstiger wird, kostet die Pauschale im Mittel ${number(figure)} mehr (insgesamt wird es um ${money(removed)} günstiger)`,
    "Differenz der Mittelwerte geteilt durch Differenz der P95",
  ],
  neededReduction: ({ figure, present, cheaper }, { share }) => [
    figure === undefined
      ? `Kein Rückgang der Vorfälle führt zum Break-even: günstiger ist immer ${named(cheaper)}`
      : `Die Pauschale muss bis zum Break-even ${share(figure)} der Vorfälle verhindern; angenommen sind ${share(present)}`,
    `${LABELS_DE.incidentReduction}: Angabe von Anbietern, keine kontrollierte Studie`,
  ],
  breakeven: ({ figure, input, present }, { number }) => [
    `Beide kosten gleich viel bei ${LABELS_DE[input]} = ${number(figure)} (jetzt ${number(present)})`,
    TOTALS,
  ],
  noBreakeven: ({ input, cheaper }) => [
    `${LABELS_DE[input]} ändert in der üblichen Spanne nichts: günstiger ist immer ${named(cheaper)}`,
    TOTALS,
  ],
  sensitivity: ({ input, low, high, atLow, atHigh }, { number, money }) => [
    `${LABELS_DE[input]} von ${number(low)} bis ${number(high)} verändert den Unterschied von ${money(atLow)} auf ${money(atHigh)}`,
    "Sensitivität über die angegebene Spanne",
  ],
  cashSpread: ({ figure, option, budgetMiss }, { share }) => [
    `Die Auszahlungen mit ${under(option)} schwanken um ${share(figure)} ihres Mittelwerts; in ${share(budgetMiss)} der Jahre wird das Budget um mehr als 10 % überschritten`,
    "Verteilung der Auszahlungen",
  ],
  reserve: ({ figure }, { money }) => [
    `Mit einer Budgetreserve von ${money(figure)} zusätzlich zum Erwartungswert reicht das Budget bei Abrechnung nach Aufwand in vier von fünf Jahren`,
    "P80 minus Mittelwert der Auszahlungen",
  ],
  fixedShare: ({ figure, option }, { share }) => [
    `Von den Auszahlungen mit ${under(option)} sind ${share(figure)} fest`,
    "feste Gebühren und Rechnungen",
  ],
  varianceSplit: ({ count, severity, year }, { share }) => [
    `Rechnungen schwanken durch die Zahl der Vorfälle (${share(count)}), ihre Größe (${share(severity)}) und gute und schlechte Jahre (${share(year)})`,
    "Anteile an der Varianz der Rechnungen",
  ],
  oneUserLess: ({ breakFix, managed }, { money }) => [
    `Ein Nutzer weniger spart im Jahr ${money(breakFix)} nach Aufwand und ${money(managed)} mit Pauschale`,
    "erwartete Auszahlungen mit einem Nutzer weniger",
  ],
  quietMonth: ({ figure }, { share }) => [
    `Die Wahrscheinlichkeit eines Monats ohne Vorfall und damit ohne Rechnung ist ${share(figure)}`,
    "Vorfälle im Monat und Streuung der Jahre",
  ],
  downtime: ({ breakFix, managed, money: worth }, { number, money }) => [
    `Vorfälle verursachen ${number(breakFix)} Ausfallstunden nach Aufwand und ${number(managed)} mit Pauschale (Differenz bewertet mit ${money(worth)})`,
    "Wartezeiten, verhinderte und verursachte Vorfälle, Kosten der Zeit",
  ],
  admin: ({ figure }, { number }) => [
    `Die Pauschale spart ${number(figure)} Stunden eigener Verwaltung im Jahr`,
    "eigene Stunden beider Varianten",
  ],
  security: ({ breakFix, managed }, { number }) => [
    `Sicherheitsvorfälle im Jahr: ${number(breakFix)} nach Aufwand, ${number(managed)} mit Pauschale`,
    "offene Leistungen und verhinderte Ereignisse",
  ],
  openServices: ({ option, services }) => [
    `Als Risiko offen mit ${under(option)}: ${list(services)}`,
    CHECKLIST,
  ],
  boughtServices: ({ figure, option, services }, { money }) => [
    `Zusätzlich beschafft mit ${under(option)}: ${list(services)}, ${money(figure)} im Jahr`,
    CHECKLIST,
  ],
  exit: ({ figure, expected }, { money }) => [
    `Der Ausstieg aus der Pauschale nach Monat 12 kostet ${money(figure)}; erwartet über die Laufzeit ${money(expected)}`,
    "Kündigungsfrist, Ausstiegsgebühr, Wechselkosten, Wahrscheinlichkeit",
  ],
  termPremium: ({ figure, atYear, termMonths }, { share, number }) => [
    `Aufschlag bei monatlicher Kündbarkeit ${share(figure)}, bei Laufzeiten unter 36 Monaten ${share(atYear)}; die Laufzeit beträgt ${number(termMonths)} Monate`,
    "Aufschläge für kurze Laufzeiten",
  ],
  minimumUsers: ({ figure, minimum }, { number }) => [
    `Die Pauschale berechnet mindestens ${number(minimum)} Nutzer, ${number(figure)} mehr als vorhanden`,
    LABELS_DE.minimumUsers,
  ],
  quality: ({ breakFix, managed }, { number }) => [
    `Kontrolle, Flexibilität, strategische Beratung und Compliance: ${number(breakFix)} nach Aufwand und ${number(managed)} mit Pauschale, von 5 Punkten`,
    "Ihre eigenen Gewichte und Punkte, nicht in Geld bewertet",
  ],
  otherOption: ({ figure, option, expectedCash }, { money }) => [
    `Mit ${under(option)} werden ${money(figure)} erwartet, davon ${money(expectedCash)} Auszahlungen`,
    TOTALS,
  ],
  notPriced: () => [
    "Nicht bewertet: Kultur, Fortbestand des Anbieters, Hardware, der Wert störungsfreier Tage",
    "auf beiden Seiten weggelassen",
  ],
};

/** A reason in German. */
export function germanReason(reason: Reason, figures: Figures): ReasonText {
  const words = WORDS[reason.kind] as (reason: Reason, figures: Figures) => readonly [string, string];
  const [statement, restsOn] = words(reason, figures);
  const { error } = reason;
  return { statement, restsOn: error ? `${restsOn}; Näherung (etwa ${figures.share(error)})` : restsOn };
}
