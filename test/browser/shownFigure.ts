/** A number as the pane writes it in English: $130,200, −$33,700, 12.5, 24%, <1%, 1.23 million, 1.23M, −11 points. */
export function shownNumber(text: string): number {
  const match = /^([−+<>]?)\$?([\d,.]+)(%| million|M| billion|B| points)?$/.exec(text.trim());
  if (!match) throw new RangeError(`"${text}" is not a number as the pane writes it`);
  const [, sign, digits, unit = ""] = match;
  const factor = { "": 1, "%": 0.01, " points": 0.01, " million": 1e6, M: 1e6, " billion": 1e9, B: 1e9 }[
    unit
  ]!;
  return Number(digits!.replace(/,/g, "")) * factor * (sign === "−" ? -1 : 1);
}

const magnitude = (value: number) => Math.floor(Math.log10(Math.abs(value)));

/** The last place that is shown of money: three figures, four after a leading 1. */
export const moneyPlace = (value: number) => 10 ** (magnitude(value / 2) - 2);

/** The last place that is shown of a share: two figures. */
export const sharePlace = (value: number) => 10 ** (magnitude(value) - 1);

/** The last place that is shown of a chance: whole per cent, or less where it says less than 1 or more than 99. */
export const chancePlace = () => 0.01;

/** The last place that is shown of any other number: three figures. */
export const numberPlace = (value: number) => 10 ** (magnitude(value) - 2);

/** Fails unless the text is the value, rounded to a place, and names what was compared. */
export function expectShown(what: string, text: string, value: number, place: (value: number) => number) {
  // "<1%" stands for anything between 0 and 1.
  const half = (value === 0 ? 0 : place(value) / 2) * (/^[<>]/.test(text) ? 2 : 1);
  const distance = Math.abs(shownNumber(text) - value);
  // Text and cell are the same number to the last bit but one.
  if (distance <= half * (1 + 1e-9) + 1e-12 * Math.abs(value)) return;
  throw new Error(`${what}: the pane shows "${text}", the cell holds ${value}`);
}
