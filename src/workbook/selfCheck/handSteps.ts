/** Something that only a person can see: what to do, and what should happen. */
export interface HandStep {
  readonly title: string;
  readonly action: string;
  readonly expected: string;
}

/** What a program cannot check, for somebody with Excel. */
export const HAND_STEPS: readonly HandStep[] = [
  {
    title: "First formula",
    action:
      "Close Excel, open a new workbook and type =BREAKFIX_COST(12,2.5,150) before the pane was opened.",
    expected: "4500 within seconds; never #VALUE! that stays.",
  },
  {
    title: "New comparison",
    action: "In a new workbook choose New comparison in the ribbon, with the pane closed.",
    expected:
      "Two sheets with numbers at once, headings that stay when you scroll, a list in the scenario cell of Decision, and a chart whose legend says cash, time and risk.",
  },
  {
    title: "Edit in the pane",
    action: "Change an input in the pane, then choose Undo in Excel once.",
    expected: "The cell and the pane show the new number at once, and the old one after Undo.",
  },
  {
    title: "Scenarios",
    action: "Add, move and delete a scenario in the pane; choose Undo after each.",
    expected: "One Undo takes each back; a formula of yours that refers to a moved cell follows it.",
  },
  {
    title: "Empty workbook",
    action: "Open the pane in a new workbook.",
    expected: "It says how to begin, without an error.",
  },
  {
    title: "Freeze and Thaw",
    action: "Choose Freeze to values, insert a row above the results, choose Thaw formulas.",
    expected: "Values stay while frozen; every formula is back, those that spill too.",
  },
  {
    title: "Portable copy",
    action: "Make a portable copy of five scenarios.",
    expected: "It is finished within a minute, on the web too, and its totals are those of the comparison.",
  },
  {
    title: "Insert chart",
    action: "Insert the charts costs, scenarios, bad years, cash and what matters.",
    expected: "Each has its names in the legend and its labels on the axis; no month is drawn as a line.",
  },
  {
    title: "Print",
    action: "Look at the print preview of Comparison, then type a text into a number of the assumptions.",
    expected: "Headings on every page, the whole width on one; the check turns red.",
  },
  {
    title: "Function dialog",
    action: "Open fx for BREAKFIX_COST and follow its help link.",
    expected: "The arguments are explained, and the page of the function opens.",
  },
  {
    title: "Help",
    action: "Choose Help in the ribbon.",
    expected: "The help page opens; on the web the pane's Help instead.",
  },
  {
    title: "Start with the workbook",
    action: "Turn it on in the pane's Help, save, close and open the workbook, change an input.",
    expected: "The cells follow without the pane being opened.",
  },
  {
    title: "Console",
    action: "On the web, press F12 and open the pane.",
    expected:
      "functions.json arrives (status 200, Access-Control-Allow-Origin: *) and the console shows no report of a policy.",
  },
  {
    title: "Large column",
    action:
      "Fill BREAKFIX_QUANTILE down 100 rows with different incidents, and click around in the pane meanwhile.",
    expected: "The pane stays usable; all cells have values in the end. Please write how long it took.",
  },
];
