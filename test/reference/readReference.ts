import { readFileSync } from "node:fs";
import { join } from "node:path";

/** The rows of a reference file in this folder, one record of numbers per row (text stays text). */
export function readReference(file: string): Record<string, number>[] {
  const [header, ...lines] = readFileSync(join(__dirname, file), "utf8").trim().split("\n");
  const names = header!.split(",");
  return lines.map((line) => {
    const cells = line.split(",");
    return Object.fromEntries(names.map((name, i) => [name, Number(cells[i])]));
  });
}
