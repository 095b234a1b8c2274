import { readFileSync } from "fs";
import path from "path";

const { pngAsIco } = jest.requireActual<{ pngAsIco(png: Buffer): Buffer }>("../../build/pngAsIco.js");

describe("favicon.ico", () => {
  it("holds the picture behind a head that gives its size and place", () => {
    const png = readFileSync(path.resolve(__dirname, "../../src/assets/icon-32.png"));
    const icon = pngAsIco(png);
    expect([icon.readUInt16LE(2), icon.readUInt16LE(4), icon[6], icon[7]]).toEqual([1, 1, 32, 32]);
    const [length, start] = [icon.readUInt32LE(14), icon.readUInt32LE(18)];
    expect(icon.subarray(start, start + length)).toEqual(png);
  });
});
