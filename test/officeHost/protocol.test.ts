import { OfficeHost } from "./officeHost";
import type { WireAction, WireAnswer, WirePath } from "./protocol/wire";

/** Paths as the library would number them: workbook, its names, one sheet, one of its ranges. */
const WORKBOOK: WirePath = { Id: 1, ObjectPathType: 1, Name: "" };
const SHEETS: WirePath = { Id: 2, ObjectPathType: 4, Name: "Worksheets", ParentObjectPathId: 1 };
const SHEET: WirePath = {
  Id: 3,
  ObjectPathType: 5,
  Name: "",
  ParentObjectPathId: 2,
  ArgumentInfo: { Arguments: ["Sheet1"] },
};
const range = (Id: number, address: string): WirePath => ({
  Id,
  ObjectPathType: 3,
  Name: "GetRange",
  ParentObjectPathId: 3,
  ArgumentInfo: { Arguments: [address] },
});
const missing: WirePath = {
  Id: 5,
  ObjectPathType: 3,
  Name: "GetItemOrNullObject",
  ParentObjectPathId: 2,
  ArgumentInfo: { Arguments: ["Nowhere"] },
};

const action = (ActionType: number, ObjectPathId: number, rest: Partial<WireAction> = {}): WireAction => ({
  Id: 100 + ActionType,
  ActionType,
  Name: "",
  ObjectPathId,
  ...rest,
});

describe("the protocol, by requests written by hand", () => {
  let host: OfficeHost;
  beforeEach(() => {
    host = new OfficeHost();
  });

  async function send(
    actions: readonly WireAction[],
    paths: readonly WirePath[] = [],
    keep = false,
  ): Promise<WireAnswer> {
    const all = [WORKBOOK, SHEETS, SHEET, ...paths].map((path) => [String(path.Id), path]);
    const body = { AutoKeepReference: keep, Actions: actions, ObjectPaths: Object.fromEntries(all) };
    const answer = await host.answer({ body: JSON.stringify(body), flags: 0 });
    if (!("body" in answer)) throw new Error(`The transport failed with ${answer.failure}.`);
    return JSON.parse(answer.body) as WireAnswer;
  }

  const valueOf = ({ Results }: WireAnswer) => Results[Results.length - 1]!.Value;

  it("tells a created object's identity, so that the library does not create it again", async () => {
    const add = { ...missing, Name: "Add", ArgumentInfo: { Arguments: ["Costs"] } };
    const answer = await send([action(1, 5), action(1, 5), action(2, 5)], [add]);
    expect(answer.Results[0]!.Value).toEqual({ Id: host.workbook.sheet("Costs").id });
    expect(host.workbook.sheets.map(({ name }) => name)).toEqual(["Sheet1", "Costs"]);
  });

  it("answers a query with the selected members, nested where they are", async () => {
    host.workbook.sheet("Sheet1").type("B2", 7);
    const Select = ["values", "format/fill/color", "worksheet/name"];
    const answer = await send([action(2, 4, { QueryInfo: { Select } })], [range(4, "A2:B2")]);
    expect(valueOf(answer)).toEqual({
      Values: [["", 7]],
      Format: { Fill: { Color: "#FFFFFF" } },
      Worksheet: { Name: "Sheet1" },
    });
  });

  it("answers the items of a collection with their identity, a part of them where asked", async () => {
    host.workbook.addSheet("Costs");
    const id = host.workbook.sheet("Costs").id;
    const answer = await send([action(2, 2, { QueryInfo: { Select: ["name"], Skip: 1, Top: 1 } })]);
    expect(valueOf(answer)).toEqual({ _Items: [{ Name: "Costs", Id: id }] });
  });

  it("spells the answer as the add-in does where JSON is asked for", async () => {
    const answer = await send([action(7, 2, { QueryInfo: { Select: ["name"] } })]);
    expect(valueOf(answer)).toMatchObject({ items: [{ name: "Sheet1" }] });
  });

  it("answers null for a null object and for all that hangs on it", async () => {
    const child = { ...range(6, "A1"), ParentObjectPathId: 5 };
    const answer = await send([action(1, 5), action(2, 5), action(2, 6)], [missing, child]);
    expect(answer.Results.map(({ Value }) => Value)).toEqual([null, null, null]);
    expect(answer.Error).toBeUndefined();
  });

  it("keeps an object by its reference until it is given back", async () => {
    const kept = await send([action(1, 4)], [range(4, "A1:A2")], true);
    const reference = (kept.Results[0]!.Value as Record<string, string>)["_ReferenceId"]!;
    const path: WirePath = { Id: 7, ObjectPathType: 6, Name: reference };
    const later = await send([action(2, 7, { QueryInfo: { Select: ["address"] } })], [path]);
    expect(valueOf(later)).toEqual({ Address: "Sheet1!A1:A2", _ReferenceId: reference });
    await send([action(3, 1, { Name: "_RemoveReference", ArgumentInfo: { Arguments: [reference] } })]);
    expect(host.keptObjects).toBe(0);
    const gone = await send([action(2, 7)], [path]);
    expect(gone.Error?.Code).toBe("InvalidReference");
  });

  it("keeps an object that asks for it by name", async () => {
    const answer = await send([action(3, 4, { Name: "_KeepReference" }), action(1, 4)], [range(4, "A1")]);
    expect(valueOf(answer)).toEqual({ _ReferenceId: expect.any(String) });
  });

  it("sets a property, and by an update several at several depths", async () => {
    await send(
      [
        action(4, 4, { Name: "Values", ArgumentInfo: { Arguments: [[[1, "=A1*2"]]] } }),
        action(9, 4, { ObjectState: { format: { font: { bold: true } }, numberFormat: "0.0" } }),
      ],
      [range(4, "A1:B1")],
    );
    const cell = host.workbook.sheet("Sheet1").cell(0, 1);
    expect(cell).toMatchObject({ formula: "=A1*2" });
    expect(Object.fromEntries(cell.format)).toEqual({ "Font.Bold": true, NumberFormat: "0.0" });
  });

  it("takes an object as an argument by the id of its path", async () => {
    const bound = {
      ...range(6, ""),
      Name: "GetBoundingRect",
      ParentObjectPathId: 4,
      ArgumentInfo: { Arguments: [7], ReferencedObjectPathIds: [7] },
    };
    const paths = [range(4, "A1"), range(7, "C3"), bound];
    const answer = await send([action(2, 6, { QueryInfo: { Select: ["address"] } })], paths);
    expect(valueOf(answer)).toEqual({ Address: "Sheet1!A1:C3" });
  });

  it("gives the value of a method, and lists the traces it came by", async () => {
    const answer = await send([action(5, 0), action(3, 2, { Name: "GetCount" })]);
    expect([valueOf(answer), answer.TraceIds]).toEqual([1, [105]]);
  });

  it("stops at the first failure and leaves done what was done before", async () => {
    const write = (path: number, value: unknown) =>
      action(4, path, { Name: "Values", ArgumentInfo: { Arguments: [value] } });
    const answer = await send([write(4, [[5]]), write(4, [[1, 2]]), write(4, [[9]])], [range(4, "A1")]);
    expect(answer.Error).toMatchObject({ Code: "InvalidArgument", ActionIndex: 1 });
    expect(answer.Results).toHaveLength(1);
    expect(host.workbook.sheet("Sheet1").cell(0, 0).value).toBe(5);
    expect(host.complaints).toEqual([]);
  });

  it.each([
    ["a property", action(2, 3, { QueryInfo: { Select: ["colour"] } }), "Worksheet.Colour"],
    ["a method", action(3, 3, { Name: "Explode" }), "Worksheet.Explode()"],
    ["a method that all objects have", action(3, 3, { Name: "constructor" }), "Worksheet.constructor()"],
    ["a property to be set", action(4, 3, { Name: "Id" }), "Worksheet.Id (to be set)"],
    ["an action", action(6, 3), "action type 6"],
  ])("fails loudly for %s that it does not know, and keeps a list", async (_, unknown, member) => {
    const answer = await send([unknown]);
    expect(answer.Error).toMatchObject({
      Code: "NotImplemented",
      Message: `The host does not know ${member}.`,
    });
    expect(host.complaints).toEqual([member]);
  });

  it("complains of a service and a path that it does not know", async () => {
    await send([action(1, 8)], [{ Id: 8, ObjectPathType: 2, Name: "Microsoft.Unknown" }]);
    await send([action(1, 8)], [{ ...range(8, "A1"), Name: "GetSurprise" }]);
    expect(host.complaints).toEqual(["service Microsoft.Unknown", "Worksheet.GetSurprise()"]);
  });

  it("refuses a member that came with a later ExcelApi, without complaint", async () => {
    host = new OfficeHost({ requirementSets: { ExcelApi: "1.8" } });
    const answer = await send([action(3, 2, { Name: "_RegisterDataChangedEvent" })]);
    expect(answer.Error?.Code).toBe("ApiNotFound");
    expect(host.complaints).toEqual([]);
  });
});
