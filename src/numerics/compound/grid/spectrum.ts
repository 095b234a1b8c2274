import { geometric } from "../../transforms/geometric";
import type { GridPlan } from "./gridPlan";
import type { MassGrid } from "./massGrid";

/** Half of the transform of a real series. */
export interface Spectrum {
  readonly re: Float64Array;
  readonly im: Float64Array;
}

/** The transform of the tilted masses, wrapped around the period. */
export function spectrum(grid: MassGrid, plan: GridPlan): Spectrum {
  const size = plan.fft.size;
  const series = new Float64Array(size);
  const damped = geometric(grid.masses.length, -plan.tilt / size, -grid.origin);
  for (let i = 0, node = size - grid.origin; i < grid.masses.length; i++, node++) {
    if (node >= size) node -= size;
    series[node]! += grid.masses[i]! * damped[i]!;
  }
  const re = new Float64Array(size / 2 + 1);
  const im = new Float64Array(size / 2 + 1);
  plan.fft.forward(series, re, im);
  return { re, im };
}

/** A spectrum of zeros for a transform of that size. */
export function emptySpectrum(size: number): Spectrum {
  return { re: new Float64Array(size / 2 + 1), im: new Float64Array(size / 2 + 1) };
}
