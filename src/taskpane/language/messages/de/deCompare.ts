import { germanReason } from "./deReasons";
import type { Messages } from "../en/en";
import { pluralIn } from "../plural";

const plural = pluralIn("de");

export const COMPARE_WORDS_DE: Messages["compare"] = {
  result: "Ergebnis",
  verdicts: {
    "break-fix": "Abrechnung nach Aufwand ist günstiger",
    managed: "Die Pauschale ist günstiger",
    "too close to call": "Zu knapp für eine Empfehlung",
    "neither fits the budget": "Beides übersteigt das Budget",
  },
  expected: {
    same: "Beide kosten in den Monaten 1 bis 12 voraussichtlich gleich viel.",
    cheaper: (option, saved) => `${option}: in den Monaten 1 bis 12 voraussichtlich ${saved} günstiger.`,
    apart: (share) =>
      `Die beiden liegen ${share} auseinander: zu nah, um nach dem Erwartungswert zu entscheiden.`,
    cashSame: "Die Auszahlungen sind bei beiden gleich hoch.",
    cash: (option, saved) => `Die Auszahlungen sind mit ${option} um ${saved} niedriger.`,
    cashRestAdds: (option, saved, rest) =>
      `Die Auszahlungen sind mit ${option} um ${saved} niedriger; bei Zeit und Risiko kommen ${rest} hinzu.`,
    cashRestFavours: (option, saved, rest, other) =>
      `Die Auszahlungen sind mit ${option} um ${saved} niedriger; bei Zeit und Risiko spart ${other} dagegen ${rest}.`,
  },
  confidence: {
    tooClose: "Kosten oder Wahrscheinlichkeiten liegen für eine Empfehlung zu nah beieinander.",
    neitherFits: (breakFix, managed, cap) =>
      `Erwartete Auszahlungen: ${breakFix} bei Abrechnung nach Aufwand, ${managed} mit Pauschale; die Grenze liegt bei ${cap}.`,
    budgetOnly: (option) => `Nur ${option} passt ins Budget.`,
    pending: "Die Wahrscheinlichkeiten werden berechnet ...",
    bar: (breakFix, managed) =>
      `Abrechnung nach Aufwand ist in ${breakFix} der Jahre günstiger, die Pauschale in ${managed}.`,
    defaults: (inputs) => `Nicht in der Tabelle, daher mit dem Standardwert gerechnet: ${inputs}.`,
    noChances: "Wie oft welche Variante günstiger ist, ist nicht genau genug bekannt, um es zu zeigen.",
    inShare: (option, share) => `${option}: ${share} der Jahre`,
  },
  facts: {
    cashPerMonth: "Auszahlungen je Monat",
    difference: "Alle Kosten im Jahr",
    band: (low, high) =>
      `${low} bis ${high} in neun von zehn Jahren (Minus: Abrechnung nach Aufwand ist günstiger)`,
    less: (option) => `weniger mit ${option}`,
    even: "kein Unterschied",
    reduction: "Pauschale muss verhindern",
    reductionAssumed: (share, evidence) =>
      `der Vorfälle bis zum Break-even; angenommen sind ${share} (${evidence})`,
    reductionNone: (option) => `in keinem Fall Kostengleichheit: immer ${option}`,
    nearest: "Nächster Wendepunkt",
    nearestNow: (label, now) => `${label}, jetzt ${now}`,
    nearestNone: "keine der üblichen Annahmen kippt das Ergebnis in ihrer Spanne",
    notPriced: "Nicht bewertet: Kultur, Fortbestand des Anbieters, Hardware, der Wert störungsfreier Tage.",
  },
  progress: {
    label: "Wahrscheinlichkeiten werden berechnet",
    cancel: "Abbrechen",
    cancelled: "Abgebrochen, bevor alles berechnet war.",
    restart: "Berechnen",
    failed: (reason) => `Die Berechnung ist gescheitert: ${reason}`,
  },
  notExact: "nicht genau genug bekannt",
  subtotals: { cash: "Auszahlungen", time: "Zeit", risk: "Risiko", total: "Summe" },
  holds: { cash: "Rechnungen, Gebühren", time: "Ausfall, eigene Stunden", risk: "Sicherheit, Daten" },
  costs: {
    title: "Was jede Variante kostet",
    column: "Erwartete Kosten",
    difference: "Unterschied",
    downtime: "Ausfallstunden",
    scale: (unit) =>
      `Erwartete Kosten der Monate 1 bis 12${unit === "" ? "" : `, in ${unit}`}, gerundet. Unterschied = nach Aufwand minus Pauschale.`,
    units: { million: "Millionen", billion: "Milliarden" },
    summary: (option, total, parts) => `${option} ${total}: ${parts}.`,
    band: "Die dünne Linie umfasst neun von zehn Jahren (P5 bis P95).",
    lines: "Woraus diese Kosten bestehen",
    line: "Posten",
    option: "Variante",
    low: "P5",
    high: "P95",
    approximateNote: (share) =>
      `Näherung: Bei vorausbezahlten Stunden können P5 und P95 um etwa ${share} abweichen.`,
  },
  curves: {
    title: "Gute und schlechte Jahre",
    scope: "Gezeigte Kosten",
    scopes: { total: "Alle Kosten", cash: "Nur Auszahlungen" },
    axis: "Anteil der Jahre, die mehr kosten",
    oneIn: (years) => `Eines von ${years} Jahren`,
    shareOfYears: (share) => `In ${share} der Jahre`,
    atLeast: (opening, breakFix, managed) =>
      `${opening} sind es mindestens ${breakFix} nach Aufwand und ${managed} mit Pauschale.`,
    oneInAtLeast: (opening, breakFix, managed) =>
      `${opening} kostet mindestens ${breakFix} nach Aufwand und ${managed} mit Pauschale.`,
    summary: (breakFix, breakFixBad, managed, managedBad) =>
      `Abrechnung nach Aufwand kostet im Mittel ${breakFix} und in einem von zwanzig Jahren mehr als ${breakFixBad}; die Pauschale ${managed} und ${managedBad}.`,
    reader: "Anteil der Jahre, an dem die Kurven abgelesen werden",
    hint: "Zeigen Sie auf das Diagramm, oder drücken Sie die Pfeiltasten.",
    budget: (cap) => `Budgetgrenze ${cap}`,
    noBudget: "Setzen Sie unter Annahmen eine Budgetgrenze, um sie hier zu sehen.",
    years: "Jahre, die weniger kosten",
    spread: "Balken: P5 bis P95; Punkt: Mittelwert.",
  },
  difference: {
    title: "Was ist günstiger, Jahr für Jahr",
    wins: (managed, breakFix) =>
      `Die Pauschale ist in ${managed} der Jahre günstiger, Abrechnung nach Aufwand in ${breakFix}.`,
    range: (low, high) => `Der Unterschied liegt in neun von zehn Jahren zwischen ${low} und ${high}.`,
    axis: "Nach Aufwand minus Pauschale",
    regret: (breakFix, managed) =>
      `Mittlere Mehrkosten bei falscher Wahl (Regret): ${breakFix} im Jahr mit Abrechnung nach Aufwand, ${managed} mit Pauschale.`,
    knowing: (worth) => `Wert vollkommener Information: ${worth} im Jahr.`,
    from: "Von",
    to: "Bis",
    share: "Anteil der Jahre",
  },
  flips: {
    title: "Was das Ergebnis kippt",
    summary: (label, turnsAt, now) =>
      `Die kleinste Änderung, die das Ergebnis kippt: ${label} mit ${turnsAt} statt ${now}.`,
    none: "Keine dieser Annahmen kippt das Ergebnis in ihrer Spanne.",
    cheaperBelow: (option) => `darunter ist ${option} günstiger`,
    throughout: (option) => `in der ganzen Spanne ist ${option} günstiger`,
    neither: "beide kosten gleich viel",
    input: "Annahme",
    now: "Jetzt",
    turnsAt: "Kippt bei",
    change: "Änderung",
    points: (change) => `${change} Prozentpunkte`,
  },
  tornado: {
    title: "Worauf es ankommt",
    summary: (label, low, high) =>
      `Am stärksten wirkt ${label}: Über die Spanne reicht der Unterschied von ${low} bis ${high}.`,
    none: "Keine unsichere Annahme verändert den Unterschied.",
    axis: "Nach Aufwand minus Pauschale. Rechts von 0 ist die Pauschale günstiger.",
    input: "Annahme",
    atLow: "Bei niedrig",
    atHigh: "Bei hoch",
    flips: "Fett: kann allein das Ergebnis kippen.",
    rest: (count) =>
      plural(count, {
        one: "Eine weitere wirkt schwächer.",
        other: `${count} weitere wirken schwächer.`,
      }),
  },
  term: {
    title: "Auszahlungen über die Laufzeit",
    view: "Gezeigte Auszahlungen",
    views: { cumulative: "Aufsummiert", monthly: "Je Monat" },
    month: "Monat",
    summary: (months, breakFix, managed) =>
      `In ${months} Monaten kostet Abrechnung nach Aufwand voraussichtlich ${breakFix}, die Pauschale ${managed}.`,
    exitSummary: (cost, month) => `Der Ausstieg aus der Pauschale nach Monat ${month} kostet ${cost} mehr.`,
    exit: "Pauschale mit Ausstieg",
    exitColumn: "Ausstieg",
    at: (month, breakFix, managed, exit) =>
      `Monat ${month}: nach Aufwand ${breakFix}, Pauschale ${managed}; der Ausstieg kostet dann ${exit}.`,
    reader: "Abgelesener Monat",
  },
  assumed: {
    title: "Was niemand angegeben hat",
    says: "Diese Annahmen stehen nicht im Blatt, deshalb gelten ihre Vorgabewerte. Jede könnte den Unterschied um mehr als 1 % der niedrigeren Gesamtkosten verschieben.",
    none: "Keine Annahme, die im Blatt fehlt, könnte den Unterschied um 1 % der niedrigeren Gesamtkosten verschieben.",
    effect: (low, high, swing) => `Zwischen ${low} und ${high} verschiebt sich der Unterschied um ${swing}.`,
  },
  offers: {
    title: "Abrechnung nach Aufwand und die Angebote, das günstigste zuerst",
    says: "Erwartete Kosten der Monate 1 bis 12, alles eingerechnet, für das Szenario oben und die Angebote dieser Arbeitsmappe.",
    cash: "Ausgaben der Monate 1 bis 12",
    budget: "Budget, das in vier von fünf Jahren reicht",
    badYear: "Ein schlechtes Jahr (1 von 20), alles eingerechnet",
    term: (months) => `Ausgaben über ${months} Monate`,
    leaving: "Ausstieg nach Monat 12",
    chance: "Günstiger als nach Aufwand",
    price: (fee) => `Preis, der verlangt werden kann: ${fee}`,
    instead: (price, now) => `${price} (jetzt ${now})`,
    never: "keiner: Nach Aufwand ist selbst ohne ihn günstiger",
  },
  scenarios: {
    title: "Szenarien nebeneinander",
    name: "Szenario",
    verdict: "Ergebnis",
    verdicts: {
      "break-fix": "Aufwand",
      managed: "Pauschale",
      "too close to call": "zu knapp",
      "neither fits the budget": "passt nicht",
    },
    chance: (share) => `Pauschale günstiger: ${share}`,
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
  accuracy: (error) => `Keine Simulation: Die Wahrscheinlichkeiten sind auf etwa ${error} genau.`,
};
