/** Words of the first minute, and of the Help section. */
export const START_WORDS_EN = {
  title: "Pay for IT support by the incident, or a flat fee?",
  says: "Six figures give a first answer in thirty seconds. What you do not know keeps a usual value.",
  figures: {
    people: "People who use IT",
    incidents: "Incidents or invoices last year",
    hours: "Technician hours per incident",
    rate: "Hourly rate you pay",
    fee: "Flat fee quoted, per person and month",
    downtime: "Cost of an hour without IT, per person",
  },
  unknown: "I don't know",
  unknownOf: (figure: string) => `${figure}: I don't know`,
  uses: (value: string, grade: string) => `Counts as ${value} (${grade}).`,
  verdict: "First answer",
  restsOn: "Everything you have not entered counts at its usual value, with a typical contract.",
  write: "Write this comparison",
  writes: "Two new sheets with your figures, and with more and fewer incidents; nothing of yours is touched.",
  sample: "Insert the sample",
  sampleSays: "The sample compares a firm of 25; your own sheet can hold the inputs too.",
  own: "Start from my sheet",
  skip: "Skip",
  start: "Start",
};

export const HELP_WORDS_EN = {
  meaningTitle: "What the numbers mean",
  meanings: [
    [
      "Cash, time and risk",
      "Cash is what is invoiced. Time is what waiting and administration cost in wages and lost margin. Risk is the expected loss from security and data events. They are added up but never mixed, and each is charged under every option.",
    ],
    [
      "Expected, P95 and bad years",
      "Expected is the mean of all possible years. P95 is what nineteen years in twenty stay below. Both are computed, not simulated: the same sheet gives the same number every time.",
    ],
    [
      "Who wins",
      "The share of years in which an option costs less, with the same incidents for both. Between 40 and 60 percent the verdict is too close to call.",
    ],
    [
      "What is not in it",
      "Culture, the provider's staying power, hardware, the value of a quieter day. That managed support prevents incidents is a claim until your own tickets show it.",
    ],
  ] as readonly (readonly [title: string, text: string])[],
  moreTitle: "More",
  method: "Method, equations and sources",
  privacy: "Everything is computed on this computer. The add-in sends nothing and contacts no other server.",
  repairTitle: "Formulas show #NAME?, #BUSY! or #VALUE!",
  repair: "Repair formulas",
  repairSays: "Enters such formulas again; values and other formulas stay as they are.",
  selfCheckTitle: "Does everything work here?",
  selfCheck: "Run the self-check",
  selfCheckSays:
    "Tries every function and what else the add-in relies on, on sheets of its own that it removes again, and adds a sheet that lists what came. Nothing else in the workbook is touched.",
  startup: "Start with the workbook",
  startupSays:
    "For files that keep our formulas: Excel starts the add-in when such a file is opened, so that its cells calculate without the pane.",
  firstRun: "Show the first steps again",
  hideFirstRun: "Hide the first steps",
  version: (version: string) => `Version ${version}`,
  language: "The language is chosen at the foot of the pane; names of inputs and functions stay English.",
};
