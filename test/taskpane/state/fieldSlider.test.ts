import fc from "fast-check";
import { FIELD_NAMES } from "../../../src/model/assumptions/scenario";
import {
  fieldSlider,
  sliderShare,
  sliderValueAfter,
  sliderValueNear,
} from "../../../src/taskpane/state/fieldSlider";

const reduction = fieldSlider("incidentReduction", 0.35, undefined)!;

describe("the slider of an input", () => {
  it("moves over the usual range in round steps", () => {
    expect(reduction).toEqual({ low: 0, high: 0.7, step: 0.01, value: 0.35 });
    expect(fieldSlider("annualRevenue", 4e6, undefined)!.step).toBe(1e6);
  });

  it("moves over Low and High where the row gives them", () => {
    expect(fieldSlider("users", 40, { low: 30, high: 50 })).toMatchObject({ low: 30, high: 50, step: 0.2 });
  });

  it("moves in whole numbers where the input is one", () => {
    expect(fieldSlider("termMonths", 36, undefined)!.step).toBe(1);
  });

  it("is absent without a number, and without a range", () => {
    expect(fieldSlider("users", undefined, undefined)).toBeUndefined();
    expect(fieldSlider("users", 30, { low: 30, high: 30 })).toBeUndefined();
  });

  it("says how far along a value lies, at its ends for one outside", () => {
    expect(sliderShare(reduction, 0.35)).toBe(0.5);
    expect(sliderShare(reduction, 0.9)).toBe(1);
    expect(sliderShare(reduction, -1)).toBe(0);
  });

  it("goes to the round value nearest to the pointer", () => {
    expect(sliderValueNear(reduction, 0.3049)).toBe(0.3);
    expect(sliderValueNear(reduction, 0.699)).toBe(0.7);
  });

  it.each([
    ["ArrowRight", 0.36],
    ["ArrowUp", 0.36],
    ["ArrowLeft", 0.34],
    ["ArrowDown", 0.34],
    ["PageUp", 0.45],
    ["PageDown", 0.25],
    ["Home", 0],
    ["End", 0.7],
    ["a", undefined],
  ])("answers %s with %s", (key, value) => {
    expect(sliderValueAfter(reduction, key)).toBe(value);
  });

  it("goes to the next round value from one between two steps", () => {
    const typed = { ...reduction, value: 0.354 };
    expect(sliderValueAfter(typed, "ArrowUp")).toBe(0.36);
    expect(sliderValueAfter(typed, "ArrowDown")).toBe(0.35);
  });

  it("follows the arrows as they point where text runs from right to left", () => {
    expect(sliderValueAfter(reduction, "ArrowRight", true)).toBe(0.34);
    expect(sliderValueAfter(reduction, "ArrowUp", true)).toBe(0.36);
  });

  it("stays where it is when a key would lead away from the range", () => {
    expect(sliderValueAfter({ ...reduction, value: 0.9 }, "ArrowUp")).toBe(0.9);
    expect(sliderValueAfter({ ...reduction, value: 0.9 }, "ArrowDown")).toBe(0.7);
  });

  it("reaches every end by keys, for every input", () => {
    fc.assert(
      fc.property(fc.constantFrom(...FIELD_NAMES), fc.boolean(), (name, isUp) => {
        let slider = fieldSlider(name, 1, undefined);
        if (!slider) return;
        const end = isUp ? slider.high : slider.low;
        const start = isUp ? slider.low : slider.high;
        slider = { ...slider, value: start };
        for (let press = 0; press <= 102; press++)
          slider = { ...slider, value: sliderValueAfter(slider, isUp ? "ArrowUp" : "ArrowDown")! };
        expect(slider.value).toBe(end);
      }),
      { numRuns: 200 },
    );
  });
});
