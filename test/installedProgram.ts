import { existsSync } from "fs";

/** A program that some suites need and not every machine has. */
export interface InstalledProgram {
  /** Its path; throws where it is not installed. */
  readonly path: () => string;
  /** A suite that needs it: left out, with a notice, where it is not installed; never left out by CI. */
  readonly describe: (name: string, suite: () => void) => void;
}

/** Finds a program where the variable of the environment says, or in one of its usual places. */
export function installedProgram(
  program: string,
  variable: string,
  usualPlaces: readonly string[],
): InstalledProgram {
  const found = process.env[variable] ?? usualPlaces.find((place) => existsSync(place));
  return {
    path: () => {
      if (!found) throw new Error(`No ${program} found. Set ${variable}.`);
      return found;
    },
    describe: (name, suite) => {
      if (found || process.env["CI"] === "true") {
        describe(name, suite);
        return;
      }
      process.stderr.write(`Skipped "${name}": no ${program} found. Set ${variable} to run it.\n`);
      describe.skip(name, suite);
    },
  };
}
