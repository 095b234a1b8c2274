/** Maps a range of values to a range of pixels. */
export interface LinearScale {
  readonly from: number;
  readonly to: number;
  (value: number): number;
}

/** An empty range maps to the middle of the pixels. */
export function linearScale(
  [from, to]: readonly [number, number],
  [start, end]: readonly [number, number],
): LinearScale {
  const span = to - from;
  const place = (value: number) =>
    span === 0 ? (start + end) / 2 : start + ((value - from) / span) * (end - start);
  return Object.assign(place, { from, to });
}

/** Round values inside a range, at most `count` steps apart: steps are 1, 2 or 5 times a power of ten. */
export function niceTicks(from: number, to: number, count: number): readonly number[] {
  const span = to - from;
  if (!(span > 0) || !Number.isFinite(span)) return [from];
  const raw = span / count;
  const power = 10 ** Math.floor(Math.log10(raw));
  const step = [1, 2, 5, 10].map((factor) => factor * power).find((each) => each >= raw * (1 - 1e-9))!;
  const first = Math.ceil(from / step - 1e-9);
  const last = Math.floor(to / step + 1e-9);
  return Array.from({ length: Math.max(0, last - first) + 1 }, (_, index) => (first + index) * step + 0);
}
