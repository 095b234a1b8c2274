/** The cell error that a call throws; fails the test when it throws none. */
export function errorOf(run: () => unknown): { code: string; message?: string } {
  try {
    run();
  } catch (error) {
    return error as { code: string; message?: string };
  }
  throw new Error("No error was thrown.");
}
