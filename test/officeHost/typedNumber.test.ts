import { WorkbookModel } from "./model/workbookModel";

const year = new Date().getFullYear();
const day = (month: number, date: number) =>
  (Date.UTC(year, month - 1, date) - Date.UTC(1899, 11, 30)) / 86_400_000;

describe("what is typed into a cell without an apostrophe", () => {
  const typed = (text: string) => {
    const sheet = new WorkbookModel().sheet("Sheet1");
    sheet.type("A1", text);
    return sheet.cell(0, 0).value;
  };

  it.each<[string, number]>([
    ["1/1/2017", 42736],
    ["2/28/49", 17957],
    ["2017-01-01", 42736],
    ["1/2", day(1, 2)],
    ["3-4", day(3, 4)],
    ["5 Mar", day(3, 5)],
    ["Mar 5", day(3, 5)],
    ["5-March-2017", 42799],
    ["0 1/2", 0.5],
    ["2 3/4", 2.75],
    ["12:30", 12.5 / 24],
    ["$120", 120],
    ["-$1,234.50", -1234.5],
    ["(7)", -7],
    ["15%", 0.15],
    ["1E3", 1000],
    [" 12 ", 12],
    [".5", 0.5],
  ])("%s is a number, as in English Excel", (text, value) => {
    expect(typed(text)).toBe(value);
  });

  it.each([
    "13/13",
    "2/30/2017",
    "1/2/3/4",
    "mayor",
    "12 incidents",
    "(7",
    "7)",
    "5 Foo",
    "5 Market",
    "$",
    "1.2.3",
    "-",
  ])("%s stays a text", (text) => {
    expect(typed(text)).toBe(text);
  });

  it.each(["1/2", "$120", "Mar 5"])("%s stays a text behind an apostrophe", (text) => {
    expect(typed(`'${text}`)).toBe(text);
  });
});
