import { IUndoRedoService } from "@univerjs/core";
import type { Grid } from "./grid";

/** Marks the step of undo that a failed command has left. */
const HALF_DONE = "half-done";

/** Groups everything done during the work into one undo step; of work that fails, nothing stays. */
export async function inOneUndoStep<Result>(
  { injector, workbook }: Pick<Grid, "injector" | "workbook">,
  work: () => Promise<Result>,
): Promise<Result> {
  const unit = workbook.getId();
  const steps = injector.get(IUndoRedoService);
  const before = steps.pitchTopUndoElement();
  const batch = steps.__tempBatchingUndoRedo(unit);
  try {
    return await work();
  } catch (problem) {
    const half = steps.pitchTopUndoElement();
    if (half && half !== before) {
      half.id = HALF_DONE;
      steps.rollback(HALF_DONE, unit);
    }
    throw problem;
  } finally {
    batch.dispose();
  }
}
