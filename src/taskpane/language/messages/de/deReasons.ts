import type { Reason } from "../../../../model/decision/reason";
import type { ReasonText } from "../../../../model/decision/reasonText";
import { type FieldName, SCENARIO_FIELDS } from "../../../../model/assumptions/scenario";
import type { Service } from "../../../../model/assumptions/services";
import type { Figures } from "../../figures";
import { FRAME_WORDS_DE } from "./deFrame";

const SERVICES: Readonly<Record<Service, string>> = {
  networkMonitoring: "Netzüberwachung",
  securityManagement: "Sicherheit",
  backups: "Datensicherung",
  updates: "Aktualisierungen",
  helpDesk: "Helpdesk",
};

const label = (input: FieldName) => SCENARIO_FIELDS[input].label;
const list = (services: readonly Service[]) => services.map((each) => SERVICES[each]).join(", ") || "nichts";
const under = (option: keyof typeof FRAME_WORDS_DE.optionsInText) => FRAME_WORDS_DE.optionsInText[option];
const named = (text: string) => (text in FRAME_WORDS_DE.optionsInText ? under(text as "managed") : "keines");

const TOTALS = "erwartete Summen der Monate 1 bis 12";
const SAME_YEARS = "Verteilung von Einzelabrechnung minus Pauschale im selben Jahr";
const CHECKLIST = "Liste der Leistungen";

type Words = {
  readonly [Kind in Reason["kind"]]: (
    reason: Extract<Reason, { kind: Kind }>,
    figures: Figures,
  ) => readonly [statement: string, restsOn: string];
};

const WORDS: Words = {
  scores: ({ figure, cheaper, riskWeight }, { money, number }) => [
    `Niedriger bewertet ist ${under(cheaper)}, um ${money(figure)}`,
    riskWeight === 0
      ? TOTALS
      : `Mittelwert + ${number(riskWeight)} x Abstand der schlechtesten 5 % der Jahre`,
  ],
  budget: ({ figure, option, cap }, { money }) => [
    `Mit ${under(option)} reicht das Budget nicht: erwartet ${money(figure)}, Grenze ${money(cap)}`,
    label("budgetCap"),
  ],
  chance: ({ figure }, { share }) => [
    `Die Pauschale ist in ${share(figure)} der Jahre günstiger`,
    SAME_YEARS,
  ],
  cashPerMonth: ({ figure, perUser, cheaper }, { money }) => [
    `An Geld allein spart man mit ${under(cheaper)} ${money(figure)} im Monat, ${money(perUser)} je Nutzer`,
    "erwartetes Geld der Monate 1 bis 12",
  ],
  badYear: ({ figure, option, mean }, { money }) => [
    `Eines von zwanzig Jahren kostet mit ${under(option)} mehr als ${money(figure)} (im Mittel ${money(mean)})`,
    "P95 der Summe",
  ],
  range: ({ low, high }, { money }) => [
    `Der Unterschied liegt in neun von zehn Jahren zwischen ${money(low)} und ${money(high)}`,
    SAME_YEARS,
  ],
  regret: ({ figure, option }, { money }) => [
    `Die Wahl von ${under(option)} bedauert man im Mittel um ${money(figure)} im Jahr`,
    SAME_YEARS,
  ],
  knowing: ({ figure }, { money }) => [
    `Das Jahr im Voraus zu kennen wäre ${money(figure)} wert`,
    "kleineres der beiden Bedauern (EVPI)",
  ],
  certaintyPremium: ({ figure, removed }, { number, money }) => [
    `Die Pauschale kostet im Mittel ${number(figure)} für jede 1, um die ihr schlechtes Jahr besser ist (${money(removed)} im Ganzen)`,
    "Unterschied der Mittelwerte durch Unterschied der P95",
  ],
  neededReduction: ({ figure, present, cheaper }, { share }) => [
    figure === undefined
      ? `Kein Rückgang der Vorfälle zieht gleich: günstiger ist immer ${named(cheaper)}`
      : `Die Pauschale muss ${share(figure)} der Vorfälle verhindern, um gleichzuziehen; angenommen sind ${share(present)}`,
    `${label("incidentReduction")}: Angabe von Anbietern, keine kontrollierte Studie`,
  ],
  breakeven: ({ figure, input, present }, { number }) => [
    `Beide kosten gleich viel bei ${label(input)} = ${number(figure)} (jetzt ${number(present)})`,
    TOTALS,
  ],
  noBreakeven: ({ input, cheaper }) => [
    `${label(input)} ändert in seinem Bereich nichts: günstiger ist immer ${named(cheaper)}`,
    TOTALS,
  ],
  sensitivity: ({ input, low, high, atLow, atHigh }, { number, money }) => [
    `${label(input)} von ${number(low)} bis ${number(high)} bewegt den Unterschied von ${money(atLow)} bis ${money(atHigh)}`,
    "Empfindlichkeit über den eigenen Bereich",
  ],
  cashSpread: ({ figure, option, budgetMiss }, { share }) => [
    `Das Geld mit ${under(option)} schwankt um ${share(figure)} seines Mittels; in ${share(budgetMiss)} der Jahre wird das Budget um 10 % verfehlt`,
    "Verteilung des Geldes",
  ],
  reserve: ({ figure }, { money }) => [
    `Eine Rücklage von ${money(figure)} deckt die Einzelabrechnung in vier von fünf Jahren`,
    "P80 minus Mittelwert des Geldes",
  ],
  fixedShare: ({ figure, option }, { share }) => [
    `Vom Geld mit ${under(option)} sind ${share(figure)} fest`,
    "Gebühren gegen Rechnungen",
  ],
  varianceSplit: ({ count, severity, year }, { share }) => [
    `Rechnungen schwanken durch die Zahl der Vorfälle (${share(count)}), ihre Größe (${share(severity)}) und gute und schlechte Jahre (${share(year)})`,
    "Anteile an der Varianz der Rechnungen",
  ],
  oneUserLess: ({ breakFix, managed }, { money }) => [
    `Ein Nutzer weniger spart im Jahr ${money(breakFix)} mit Einzelabrechnung und ${money(managed)} mit Pauschale`,
    "erwartetes Geld mit einem Nutzer weniger",
  ],
  quietMonth: ({ figure }, { share }) => [
    `Ein Monat ohne Vorfall und ohne Rechnung hat eine Chance von ${share(figure)}`,
    "Vorfälle im Monat und Streuung der Jahre",
  ],
  downtime: ({ breakFix, managed, money: worth }, { number, money }) => [
    `Vorfälle nehmen ${number(breakFix)} Stunden mit Einzelabrechnung und ${number(managed)} mit Pauschale, im Wert von ${money(worth)}`,
    "Wartezeiten, verhinderte und verursachte Vorfälle, Kosten der Zeit",
  ],
  admin: ({ figure }, { number }) => [
    `Die Pauschale spart ${number(figure)} Stunden eigener Verwaltung im Jahr`,
    "eigene Stunden beider Wege",
  ],
  security: ({ breakFix, managed }, { number }) => [
    `Sicherheitsvorfälle im Jahr: ${number(breakFix)} mit Einzelabrechnung, ${number(managed)} mit Pauschale`,
    "offene Leistungen und verhinderte Ereignisse",
  ],
  openServices: ({ option, services }) => [
    `Als Risiko offen mit ${under(option)}: ${list(services)}`,
    CHECKLIST,
  ],
  boughtServices: ({ figure, option, services }, { money }) => [
    `Eigens gekauft mit ${under(option)}: ${list(services)}, ${money(figure)} im Jahr`,
    CHECKLIST,
  ],
  exit: ({ figure, expected }, { money }) => [
    `Der Ausstieg aus der Pauschale nach Monat 12 kostet ${money(figure)}; erwartet über die Laufzeit ${money(expected)}`,
    "Kündigungsfrist, Ausstiegsgebühr, Wechselkosten, Wahrscheinlichkeit",
  ],
  termPremium: ({ figure, atYear, termMonths }, { share, number }) => [
    `Frei zu bleiben kostet monatlich ${share(figure)} mehr Gebühr und für ein Jahr ${share(atYear)}; die Laufzeit ist ${number(termMonths)} Monate`,
    "Aufschläge für kurze Laufzeiten",
  ],
  minimumUsers: ({ figure, minimum }, { number }) => [
    `Die Pauschale berechnet mindestens ${number(minimum)} Nutzer, ${number(figure)} mehr als vorhanden`,
    label("minimumUsers"),
  ],
  quality: ({ breakFix, managed }, { number }) => [
    `Kontrolle, Beweglichkeit, Rat und Regeltreue: ${number(breakFix)} mit Einzelabrechnung und ${number(managed)} mit Pauschale, von 5`,
    "Ihre eigenen Gewichte und Noten, nie in Geld",
  ],
  otherOption: ({ figure, option, expectedCash }, { money }) => [
    `Mit ${under(option)} werden ${money(figure)} erwartet, davon ${money(expectedCash)} Geld`,
    TOTALS,
  ],
  notPriced: () => [
    "Nicht bewertet: Kultur, Bestand des Anbieters, Hardware, der Wert eines ruhigen Tages",
    "auf beiden Seiten weggelassen",
  ],
};

/** A reason in German. */
export function germanReason(reason: Reason, figures: Figures): ReasonText {
  const words = WORDS[reason.kind] as (reason: Reason, figures: Figures) => readonly [string, string];
  const [statement, restsOn] = words(reason, figures);
  return { statement, restsOn };
}
