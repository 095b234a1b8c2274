/** As long as Excel lets the name of a sheet be. */
const LONGEST_NAME = 31;

/** A name not in use: the given one, else with a number appended. Sheet names ignore case. */
export function freeSheetName(wanted: string, taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  for (let number = 1; ; number++) {
    const ending = number === 1 ? "" : ` ${number}`;
    const name = wanted.slice(0, LONGEST_NAME - ending.length) + ending;
    if (!used.has(name.toLowerCase())) return name;
  }
}
