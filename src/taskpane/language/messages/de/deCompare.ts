import { germanReason } from "./deReasons";
import type { Messages } from "../en/en";
import { pluralIn } from "../plural";

const plural = pluralIn("de");

export const COMPARE_WORDS_DE: Messages["compare"] = {
  result: "Ergebnis",
  verdicts: {
    "break-fix": "Einzelabrechnung ist günstiger",
    managed: "Die Pauschale ist günstiger",
    "too close to call": "Zu knapp, um es zu sagen",
    "neither fits the budget": "Beides sprengt das Budget",
  },
  expected: {
    same: "Beide kosten in den Monaten 1 bis 12 voraussichtlich gleich viel.",
    cheaper: (option, saved) => `${option} kostet in den Monaten 1 bis 12 voraussichtlich ${saved} weniger.`,
    apart: (share) =>
      `Die beiden liegen ${share} auseinander: zu nah, um nach dem Mittelwert zu entscheiden.`,
    cashSame: "An Geld allein kosten beide gleich viel.",
    cash: (option, saved) => `An Geld allein spart man mit ${option} ${saved}.`,
    cashRestAdds: (option, saved, rest) =>
      `An Geld allein spart man mit ${option} ${saved}; Zeit und Risiko bringen weitere ${rest}.`,
    cashRestFavours: (option, saved, rest, other) =>
      `An Geld allein spart man mit ${option} ${saved}; bei Zeit und Risiko sind es ${rest} mit ${other}.`,
  },
  confidence: {
    tooClose: "Kosten oder Chancen liegen zu nah beieinander, als dass die Zahlen entscheiden könnten.",
    neitherFits: (breakFix, managed, cap) =>
      `Erwartet werden ${breakFix} mit Einzelabrechnung und ${managed} mit Pauschale; die Grenze ist ${cap}.`,
    budgetOnly: (option) => `Ins Budget passt man nur mit ${option}.`,
    pending: "Wie sicher das ist, wird noch berechnet.",
    bar: (breakFix, managed) =>
      `Einzelabrechnung ist in ${breakFix} der Jahre günstiger, die Pauschale in ${managed}.`,
    inShare: (option, share) => `${option}: ${share} der Jahre`,
  },
  facts: {
    cashPerMonth: "Geld im Monat",
    difference: "Alle Kosten im Jahr",
    band: (low, high) => `${low} bis ${high} in neun von zehn Jahren (Minus: Einzelabrechnung ist günstiger)`,
    less: (option) => `weniger mit ${option}`,
    even: "kein Unterschied",
    reduction: "Pauschale muss verhindern",
    reductionAssumed: (share, evidence) =>
      `der Vorfälle, um gleichzuziehen; angenommen sind ${share} (${evidence})`,
    reductionNone: (option) => `kein Anteil zieht gleich: immer ${option}`,
    nearest: "Nächster Wendepunkt",
    nearestNow: (label, now) => `${label}, jetzt ${now}`,
    nearestNone: "keine der üblichen Annahmen dreht das Ergebnis in ihrem Bereich",
    notPriced: "Nicht bewertet: Kultur, Bestand des Anbieters, Hardware, der Wert eines ruhigen Tages.",
  },
  progress: {
    label: "Chancen werden berechnet",
    cancel: "Abbrechen",
    cancelled: "Abgebrochen, bevor alles gefunden war.",
    restart: "Berechnen",
    failed: (reason) => `Die Berechnung ist gescheitert: ${reason}`,
  },
  subtotals: { cash: "Geld", time: "Zeit", risk: "Risiko", total: "Summe" },
  holds: { cash: "Rechnungen, Gebühren", time: "Ausfall, eigene Stunden", risk: "Sicherheit, Daten" },
  costs: {
    title: "Was jeder Weg kostet",
    column: "Erwartete Kosten",
    difference: "Unterschied",
    downtime: "Ausfallstunden",
    scale: (unit) =>
      `Erwartete Kosten der Monate 1 bis 12${unit === "" ? "" : `, in ${unit}`}, gerundet. Unterschied = Einzelabrechnung minus Pauschale.`,
    units: { million: "Millionen", billion: "Milliarden" },
    summary: (option, total, parts) => `${option} ${total}: ${parts}.`,
    band: "Die dünne Linie umfasst neun von zehn Jahren (P5 bis P95).",
    lines: "Woraus diese Kosten bestehen",
    line: "Posten",
    option: "Weg",
    low: "P5",
    high: "P95",
    approximateNote:
      "Angenähert: Stunden über die bezahlten hinaus zählen in der Streuung mit ihrem Mittelwert.",
  },
  curves: {
    title: "Gute und schlechte Jahre",
    scope: "Gezeigte Kosten",
    scopes: { total: "Alle Kosten", cash: "Nur Geld" },
    axis: "Anteil der Jahre, die mehr kosten",
    oneIn: (years) => `Eines von ${years} Jahren`,
    shareOfYears: (share) => `In ${share} der Jahre`,
    atLeast: (opening, breakFix, managed) =>
      `${opening} sind es mindestens ${breakFix} mit Einzelabrechnung und ${managed} mit Pauschale.`,
    oneInAtLeast: (opening, breakFix, managed) =>
      `${opening} kostet mindestens ${breakFix} mit Einzelabrechnung und ${managed} mit Pauschale.`,
    summary: (breakFix, breakFixBad, managed, managedBad) =>
      `Einzelabrechnung kostet im Mittel ${breakFix} und in einem von zwanzig Jahren mehr als ${breakFixBad}; die Pauschale ${managed} und ${managedBad}.`,
    reader: "Anteil der Jahre, an dem die Kurven abgelesen werden",
    hint: "Fahren Sie über das Bild, oder nehmen Sie die Pfeiltasten.",
    budget: (cap) => `Budgetgrenze ${cap}`,
    noBudget: "Setzen Sie unter Annahmen eine Budgetgrenze, um sie hier zu sehen.",
    years: "Jahre, die weniger kosten",
    spread: "Balken: P5 bis P95; Punkt: Mittelwert.",
  },
  difference: {
    title: "Wer gewinnt, Jahr für Jahr",
    summary: (managed, breakFix, low, high) =>
      `Die Pauschale ist in ${managed} der Jahre günstiger, Einzelabrechnung in ${breakFix}. Der Unterschied liegt in neun von zehn Jahren zwischen ${low} und ${high}.`,
    axis: "Einzelabrechnung minus Pauschale",
    regret: (breakFix, managed) =>
      `Mittleres Bedauern: ${breakFix} im Jahr nach der Wahl der Einzelabrechnung, ${managed} nach der Wahl der Pauschale.`,
    knowing: (worth) => `Das Jahr im Voraus zu kennen wäre ${worth} wert.`,
    from: "Von",
    to: "Bis",
    share: "Anteil der Jahre",
  },
  flips: {
    title: "Was das Ergebnis dreht",
    summary: (label, turnsAt, now) =>
      `Die kleinste Änderung, die das Ergebnis dreht: ${label} mit ${turnsAt} statt ${now}.`,
    none: "Keine dieser Annahmen dreht das Ergebnis in ihrem Bereich.",
    cheaperBelow: (option) => `darunter ist man mit ${option} günstiger`,
    throughout: (option) => `im ganzen Bereich ist man mit ${option} günstiger`,
    neither: "beide kosten gleich viel",
    input: "Annahme",
    now: "Jetzt",
    turnsAt: "Dreht bei",
    change: "Änderung",
    points: (change) => `${change} Punkte`,
  },
  tornado: {
    title: "Worauf es ankommt",
    summary: (label, low, high) =>
      `Am meisten zählt ${label}: in seinem Bereich geht der Unterschied von ${low} bis ${high}.`,
    none: "Keine unsichere Annahme bewegt den Unterschied.",
    axis: "Einzelabrechnung minus Pauschale. Rechts von 0 ist die Pauschale günstiger.",
    input: "Annahme",
    atLow: "Bei niedrig",
    atHigh: "Bei hoch",
    flips: "Fett: kann allein das Ergebnis drehen.",
    rest: (count) =>
      plural(count, {
        one: "Eine weitere bewegt ihn weniger.",
        other: `${count} weitere bewegen ihn weniger.`,
      }),
  },
  term: {
    title: "Geld über die Laufzeit",
    view: "Gezeigtes Geld",
    views: { cumulative: "Aufsummiert", monthly: "Je Monat" },
    month: "Monat",
    summary: (months, breakFix, managed) =>
      `In ${months} Monaten kostet Einzelabrechnung voraussichtlich ${breakFix} und die Pauschale ${managed}.`,
    exitSummary: (cost, month) => `Der Ausstieg aus der Pauschale nach Monat ${month} kostet ${cost} mehr.`,
    exit: "Pauschale mit Ausstieg",
    exitColumn: "Ausstieg",
    at: (month, breakFix, managed, exit) =>
      `Monat ${month}: Einzelabrechnung ${breakFix}, Pauschale ${managed}; der Ausstieg kostet dann ${exit}.`,
    reader: "Abgelesener Monat",
  },
  scenarios: {
    title: "Szenarien nebeneinander",
    name: "Szenario",
    verdict: "Ergebnis",
    verdicts: {
      "break-fix": "einzeln",
      managed: "pauschal",
      "too close to call": "zu knapp",
      "neither fits the budget": "passt nicht",
    },
    chance: (share) => `Pauschale gewinnt ${share}`,
    shown: "oben gezeigt",
    differences: "Worin sie sich unterscheiden",
    failing: (names) => `Mit Fehlern und deshalb weggelassen: ${names}.`,
  },
  reasons: {
    title: "Die Gründe",
    restsOn: (text) => `Beruht auf: ${text}`,
    all: (count) => plural(count, { one: "Den Grund zeigen", other: `Alle ${count} Gründe zeigen` }),
    fewer: "Weniger zeigen",
    word: germanReason,
  },
  accuracy: (error) => `Keine Simulation: die Wahrscheinlichkeiten stimmen auf etwa ${error}.`,
};
