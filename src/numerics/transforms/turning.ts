/** Turning on from an exact value this often costs no more than the last digits. */
const RESTART = 64;

/** size x exp(i angle index) at one index after the other: by one multiplication where they are neighbours. */
export class Turning {
  re = 0;
  im = 0;
  private index = NaN;
  private readonly turnRe: number;
  private readonly turnIm: number;

  constructor(
    private readonly angle: number,
    private readonly size: number,
  ) {
    this.turnRe = Math.cos(angle);
    this.turnIm = Math.sin(angle);
  }

  /** Sets `re` and `im` to the value at this index. */
  turnTo(index: number): void {
    if (index === this.index + 1 && index % RESTART !== 0) {
      const re = this.re * this.turnRe - this.im * this.turnIm;
      this.im = this.re * this.turnIm + this.im * this.turnRe;
      this.re = re;
    } else {
      this.re = this.size * Math.cos(this.angle * index);
      this.im = this.size * Math.sin(this.angle * index);
    }
    this.index = index;
  }
}
