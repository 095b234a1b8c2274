import { DEFAULT_SCENARIO } from "../../../src/model/assumptions/scenario";
import { TYPICAL_TERMS } from "../../../src/model/assumptions/typicalTerms";
import { readSixFigures, startScenario } from "../../../src/taskpane/start/sixFigures";
import { englishWording } from "../englishWording";

const english = englishWording();
const view = (texts: Parameters<typeof readSixFigures>[0], name: string) =>
  readSixFigures(texts, english).figures.find((figure) => figure.name === name)!;

describe("the six figures of the first steps", () => {
  it("become inputs, incidents per person and month", () => {
    const texts = { people: "40", incidents: "96", hours: "1.5", rate: "140", fee: "120", downtime: "52" };
    expect(readSixFigures(texts, english)).toMatchObject({
      values: {
        users: 40,
        incidentsPerUserPerMonth: 0.2,
        handsOnHoursPerIncident: 1.5,
        hourlyRate: 140,
        managedFeePerUser: 120,
        loadedHourlyWage: 52,
      },
      hasError: false,
    });
  });

  it("count as usual while they are not known, and say what that is", () => {
    expect(readSixFigures({}, english).values).toEqual({});
    expect(view({}, "incidents")).toMatchObject({ usual: "75", grade: "Published" });
    expect(view({ people: "100" }, "incidents").usual).toBe("300");
  });

  it.each([
    [{ people: "many" }, "people"],
    [{ people: "-3" }, "people"],
    [{ people: "1", incidents: "900" }, "incidents"],
  ])("refuse %j with a sentence, and do not count", (texts, name) => {
    const read = readSixFigures(texts, english);
    expect(read.hasError).toBe(true);
    expect(view(texts, name).problem).toMatchObject({ kind: "error", message: expect.stringMatching(/\.$/) });
    expect(Object.keys(read.values)).toHaveLength(Object.keys(texts).length - 1);
  });

  it("remark on what is unusual, and count it", () => {
    expect(view({ rate: "400" }, "rate").problem?.kind).toBe("warning");
    expect(readSixFigures({ rate: "400" }, english).values).toEqual({ hourlyRate: 400 });
  });

  it("begin with a typical contract", () => {
    expect(startScenario({ users: 40 })).toEqual({ ...DEFAULT_SCENARIO, ...TYPICAL_TERMS, users: 40 });
    expect(startScenario({ handsOnHoursPerIncident: 2 }).handsOnHoursPerIncident).toBe(2);
  });
});
