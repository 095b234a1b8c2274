import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { BenchLine } from "./benchLine";

const LOADED = [
  { file: "functions.js", target: "" },
  { file: "taskpane.js", target: "" },
];

/** What pages load, packed; built before by `npm run build`. */
export function loadedSizeLines(): BenchLine[] {
  return LOADED.map(({ file, target }) => {
    const path = join(process.cwd(), "dist", file);
    const figure = existsSync(path)
      ? `${(gzipSync(readFileSync(path), { level: 9 }).length / 1024).toFixed(1)} KiB`
      : "not built";
    return { what: `dist/${file}, packed`, figure, target };
  });
}
