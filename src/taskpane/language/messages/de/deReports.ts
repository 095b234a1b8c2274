import type { CommandSentences } from "../../../../commands/commandSentences";
import type { Issue } from "../../../../model/assumptions/issue";
import { sentenceOf } from "../../../../model/assumptions/statement";
import type { ChartName } from "../../../../workbook/sheets/chartBlock";
import { FRAME_WORDS_DE } from "./deFrame";
import { INSERT_WORDS_DE } from "./deInsert";
import { ISSUE_SENTENCES_DE } from "./deIssues";
import { germanLabel } from "./deLabels";
import { PROBLEM_SENTENCES_DE } from "./deProblems";
import type { ReportSentences } from "../reportSentences";
import { pluralIn } from "../plural";

const plural = pluralIn("de");
const formulas = (count: number) => plural(count, { one: "Eine Formel", other: `${count} Formeln` });
const quoted = (names: readonly string[]) => names.map((name) => `„${name}“`).join(", ");

/** More addresses than this make a sentence unreadable. */
const MOST_LISTED = 5;

function listed(addresses: readonly string[]): string {
  const rest = addresses.length - MOST_LISTED;
  const shown = addresses.slice(0, MOST_LISTED).join(", ");
  return rest > 0 ? `${shown} und ${rest} weitere` : shown;
}

const issueText = (issue: Issue) => sentenceOf(ISSUE_SENTENCES_DE, issue.statement) ?? issue.message;

const COMMAND_SENTENCES_DE: CommandSentences = {
  added: (name, last) => `Das Szenario „${name}“ wurde nach „${last}“ eingefügt.`,
  duplicated: (name, original) => `„${name}“ wurde als Kopie von „${original}“ eingefügt.`,
  renamed: (before, name) =>
    `„${before}“ heißt jetzt „${name}“. Eigene Formeln mit dem alten Namen in Anführungszeichen brauchen den neuen; alle anderen folgen.`,
  deleted: (name) => `Das Szenario „${name}“ wurde gelöscht; Rückgängig bringt es zurück.`,
  moved: (name, direction, neighbour) =>
    `„${name}“ steht jetzt ${direction === "left" ? "links" : "rechts"} von „${neighbour}“.`,
  comparisonAdded: (comparison, decision, scenarios) =>
    `Die Blätter ${comparison} und ${decision} wurden mit ${plural(scenarios, { one: "einem Szenario", other: `${scenarios} Szenarien` })} angelegt. Tragen Sie Ihre Zahlen in die blauen Zellen ein.`,
  quotesAdded: (sheet, judging) =>
    `Das Blatt ${sheet} wurde mit zwei Angeboten angelegt, die Sie überschreiben können. Die Rangfolge darunter folgt ihnen${judging.length > 0 ? `, ebenso ${judging.join(", ")}, wo jetzt das beste Angebot beurteilt wird` : ""}.`,
  inputsAdded: (labels) =>
    `${labels.map(germanLabel).join(", ")} ${labels.length === 1 ? "steht" : "stehen"} jetzt im Blatt, mit dem Wert, der bisher galt.`,
  formulaInserted: (address) => `Die Formel steht in ${address}.`,
  exampleInserted: (address) => `Die Zellen des Beispiels und seine Formel stehen in ${address}.`,
  budgetInserted: (options, scenario, address) =>
    `Das Budget von „${scenario}“ für ${options.map(germanOption).join(", ")} steht in ${address}.`,
  chartInserted: (address) => `Das Diagramm und seine Zellen stehen in ${address}.`,
  memoAdded: (sheet, scenario) =>
    `Das Blatt ${sheet} wurde für „${scenario}“ angelegt. Seine Zahlen folgen den Annahmen.`,
  portableAdded: (sheets, scenarios, first, inputs) =>
    `${sheets} Blätter mit einfachen Formeln wurden für ${quoted(scenarios)} angelegt, als erstes ${first}. Sie folgen den Annahmen des Vergleichs nicht; ändern Sie die blauen Zahlen auf ${inputs}.`,
  frozen: (count, sheet) =>
    `${formulas(count)} ${count === 1 ? "wurde zu einem Wert" : "wurden zu Werten"}. Das Blatt ${sheet} bewahrt sie auf; Auftauen setzt sie zurück.`,
  errorsKept: (count) =>
    `${formulas(count)} ${count === 1 ? "zeigt" : "zeigen"} einen Fehler und ${count === 1 ? "bleibt" : "bleiben"} unverändert.`,
  thawed: (count) => `${formulas(count)} ${count === 1 ? "wurde" : "wurden"} zurückgesetzt.`,
  readsLost: (addresses, sheet) =>
    `${listed(addresses)} ${addresses.length === 1 ? "bezieht" : "beziehen"} sich auf Zellen, die es nicht mehr gibt, daher bleiben die Werte stehen. Die Formeln sind auf dem Blatt ${sheet} gespeichert.`,
  changedSince: (addresses) =>
    `${listed(addresses)} ${addresses.length === 1 ? "wurde" : "wurden"} seitdem geändert und bleiben unverändert.`,
  repaired: (addresses) =>
    `${formulas(addresses.length)} ${addresses.length === 1 ? "wurde" : "wurden"} neu eingegeben: ${listed(addresses)}.`,
  retried: (addresses) =>
    `${listed(addresses)} zeigte${addresses.length === 1 ? "" : "n"} #VALUE! und wurde${addresses.length === 1 ? "" : "n"} neu eingegeben. Wo der Fehler wiederkommt, ist ein Argument falsch: Die Fehlerkarte der Zelle oder SUPPORT_CHECK nennt es.`,
  nothingToRepair: () =>
    "Es gibt nichts zu reparieren: Keine Formel zeigt #NAME?, #BUSY!, #CALC! oder #VALUE!.",
  selfChecked: (sheet, checks, failed) =>
    `${failed.length === 0 ? `Alle ${checks} Prüfungen sind in Ordnung` : `Von ${checks} Prüfungen nicht in Ordnung: ${listed(failed)}`}. Das Blatt ${sheet} nennt, was versucht wurde, und Schritte, die nur Sie prüfen können.`,
  trialsKept: (sheets) =>
    `${listed(sheets)} ${sheets.length === 1 ? "ließ" : "ließen"} sich nicht entfernen; bitte löschen Sie ${sheets.length === 1 ? "das Blatt" : "die Blätter"}.`,
  exportRead: (address, count) =>
    `${address} gelesen: ${plural(count, { one: "eine Zeile", other: `${count} Zeilen` })}.`,
  ticketsApplied: (scenario, labels) =>
    `In „${scenario}“ eingetragen: ${labels.map(germanLabel).join(", ")}.`,
  notInSheet: (labels) => `Nicht im Blatt: ${labels.map(germanLabel).join(", ")}.`,
  quotesThere: (address, name) =>
    `Die Angebote dieser Arbeitsmappe stehen schon in ${address} (Name ${name}). Ergänzen Sie dort eine Spalte, oder löschen Sie den Namen, um neu zu beginnen.`,
  inputsThere: (labels) =>
    `Im Blatt ${labels.length === 1 ? "gibt es schon eine Zeile" : "gibt es schon Zeilen"} für ${labels.map(germanLabel).join(", ")}.`,
  noAssumptions: () =>
    "Diese Arbeitsmappe hat noch keine Annahmen. Beginnen Sie mit dem Befehl „New comparison“ (neuer Vergleich).",
  issue: issueText,
  layoutIssue: (address, issue) => `${address}: ${issueText(issue)}`,
  scenarioFaulty: (name, issue) => `Das Szenario „${name}“ hat Fehler: ${issueText(issue)}`,
  noCalculation: (name, issue) => `„${name}“ lässt sich nicht berechnen: ${issueText(issue)}`,
  unknownScenario: (name, known) => `Ein Szenario „${name}“ gibt es nicht; es gibt ${quoted(known)}.`,
  noHeaderRow: () =>
    "Die Annahmen haben keine Zeile mit Namen der Szenarien. Setzen Sie eine Zeile darüber, die mit Assumption beginnt und jede Spalte benennt, und lassen Sie den benannten Bereich dort anfangen.",
  nameless: () => "Ein Szenario braucht einen Namen. Geben Sie einen ein und versuchen Sie es noch einmal.",
  longName: (most, length) => `Der Name eines Szenarios hat höchstens ${most} Zeichen; dieser hat ${length}.`,
  nameInUse: (name) => `Ein Szenario „${name}“ gibt es schon. Wählen Sie einen anderen Namen.`,
  unreadableName: (name) =>
    `„${name}“ kann kein Szenario heißen: das Blatt würde ihn als beschreibende Spalte lesen. Wählen Sie einen anderen Namen.`,
  onlyScenario: (name) =>
    `„${name}“ ist das einzige Szenario, und ein Vergleich braucht eines. Legen Sie zuerst ein weiteres an.`,
  atEnd: (name, direction) =>
    `„${name}“ ist schon das ${direction === "left" ? "erste" : "letzte"} Szenario.`,
  assumptionsThere: (address, name) =>
    `Die Annahmen dieser Arbeitsmappe stehen schon in ${address} (benannt ${name}). Legen Sie dort ein Szenario an, oder löschen Sie den Namen, um neu zu beginnen.`,
  nameTaken: (name, formula) =>
    `Der Name ${name} steht für ${formula}, also nicht für einen Bereich. Löschen Sie den Namen und versuchen Sie es noch einmal.`,
  noFormula: (text) => `„${text}“ ist keine Formel; Formeln beginnen mit =, zum Beispiel =MSP_COST(40,135).`,
  longFormula: (length, most) => `Die Formel hat ${length} Zeichen; in eine Zelle passen höchstens ${most}.`,
  unknownOption: (option, options) =>
    `„${option}“ ist keine der Möglichkeiten; zur Wahl stehen ${options.join(", ")}.`,
  unknownChart: (chart, charts) => `„${chart}“ ist kein Diagramm; zur Wahl stehen ${chartNames(charts)}.`,
  manyScenarios: (scenarios, most) =>
    `Es gibt ${scenarios} Szenarien; eine portable Kopie fasst höchstens ${most}. Wählen Sie eines davon.`,
  nothingToFreeze: () => "Keine Zelle dieser Arbeitsmappe hat eine Formel zum Einfrieren.",
  onlyErrors: () =>
    "Jede Formel zeigt einen Fehler, es gibt also keinen Wert zum Einfrieren. Reparieren Sie sie zuerst.",
  nothingToThaw: (sheet) =>
    `Es gibt nichts aufzutauen: Die Arbeitsmappe hat kein Blatt ${sheet} mit eingefrorenen Formeln.`,
  allChanged: (addresses, sheet) =>
    `Keine Formel wurde zurückgesetzt, weil alle Werte seitdem geändert wurden (${listed(addresses)}). Die Formeln bleiben auf dem Blatt ${sheet}.`,
  emptyExport: (address) => `In ${address} steht nichts. Wählen Sie die Tabelle, oder eine ihrer Zellen.`,
  noTable: (address) => `„${address}“ ist kein Bereich wie Evidence!A4:F228.`,
  noTicketRows: () => "Das Blatt hat keine Zeile für die Vorfälle je Nutzer oder die Stunden.",
};

function chartNames(charts: readonly string[]): string {
  return charts.map((chart) => INSERT_WORDS_DE.charts[chart as ChartName]).join(", ");
}

const OPTIONS: Readonly<Record<string, string>> = FRAME_WORDS_DE.options;
/** A way of buying support in German; a quote keeps its name. */
const germanOption = (option: string) => OPTIONS[option] ?? option;

/** What commands and workbooks may report, in German. */
export const REPORT_SENTENCES_DE: ReportSentences = { ...COMMAND_SENTENCES_DE, ...PROBLEM_SENTENCES_DE };
