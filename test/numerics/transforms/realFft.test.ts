import { realFft } from "../../../src/numerics/transforms/realFft";

/** The transform by its definition. */
function slowTransform(series: Float64Array, k: number): [number, number] {
  let re = 0;
  let im = 0;
  series.forEach((value, j) => {
    re += value * Math.cos((2 * Math.PI * j * k) / series.length);
    im -= value * Math.sin((2 * Math.PI * j * k) / series.length);
  });
  return [re, im];
}

const sample = (size: number) => Float64Array.from({ length: size }, (_, j) => Math.sin(j * j) + (j % 3));

describe("realFft", () => {
  it.each([4, 6, 8, 12, 16, 24, 48, 64, 96, 128, 192, 256])(
    "is the sum that defines it, for %d points",
    (size) => {
      const series = sample(size);
      const re = new Float64Array(size / 2 + 1);
      const im = new Float64Array(size / 2 + 1);
      realFft(size).forward(series, re, im);
      for (let k = 0; k <= size / 2; k++) {
        const [expectedRe, expectedIm] = slowTransform(series, k);
        expect(Math.abs(re[k]! - expectedRe)).toBeLessThan(1e-11 * size);
        expect(Math.abs(im[k]! - expectedIm)).toBeLessThan(1e-11 * size);
      }
    },
  );

  it.each([4, 32, 96, 4096, 6144, 49152, 65536])(
    "comes back to the series to 1e-14, for %d points",
    (size) => {
      const series = sample(size);
      const re = new Float64Array(size / 2 + 1);
      const im = new Float64Array(size / 2 + 1);
      const back = new Float64Array(size);
      const fft = realFft(size);
      fft.forward(series, re, im);
      fft.inverse(re, im, back);
      expect(Math.max(...Array.from(back, (value, j) => Math.abs(value - series[j]!)))).toBeLessThan(1e-14);
    },
  );

  it("refuses sizes that it does not plan", () => {
    expect(() => realFft(20)).toThrow("size must be 2^k or 3 x 2^k and at least 4, got 20");
  });
});
