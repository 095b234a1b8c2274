/** Words of the scenario menu. */
export const SCENARIO_WORDS_EN = {
  actions: "Scenario actions",
  add: "Add\u2026",
  duplicate: "Duplicate",
  rename: "Rename\u2026",
  moveLeft: "Move left",
  moveRight: "Move right",
  delete: "Delete\u2026",
  addTitle: "Add a scenario",
  renameTitle: (name: string) => `Rename ${name}`,
  name: "Name",
  newName: (number: number) => `Scenario ${number}`,
  startFrom: "Start from",
  defaults: "Defaults",
  addNow: "Add scenario",
  renameNow: "Rename",
  deleteQuestion: (name: string) =>
    `Delete ${name} from the sheet? Formulas that point to its cells will show #REF!. Undo in the workbook brings it back.`,
  deleteNow: "Delete",
  cancel: "Cancel",
};
