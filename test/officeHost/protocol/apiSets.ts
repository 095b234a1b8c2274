import { readFileSync } from "node:fs";
import path from "node:path";
import { wireName } from "./wire";

const TYPINGS = path.join(__dirname, "../../../node_modules/@types/office-js/index.d.ts");
const CLASS = /^ {4}class (\w+) /;
const SET = /\[Api set: ExcelApi (\d+\.\d+)\]/;
const MEMBER = /^ {8}(?:readonly )?(\w+)[(:?<]/;

/** The version of ExcelApi that brought a member of a type, by its name on the wire; undefined for no member at all. */
export type ApiSets = (type: string, member: string) => string | undefined;

/** What Microsoft's typings say of every public member of Excel's objects. */
export function typedApiSets(): ApiSets {
  const members = new Map<string, string>();
  let [type, ofType, ofMember]: (string | undefined)[] = [];
  for (const line of readFileSync(TYPINGS, "utf8").split("\n")) {
    const opened = CLASS.exec(line)?.[1];
    if (opened !== undefined) [type, ofType, ofMember] = [opened, ofMember, undefined];
    ofMember = SET.exec(line)?.[1] ?? ofMember;
    const member = type === undefined ? undefined : MEMBER.exec(line)?.[1];
    if (member === undefined) continue;
    const key = `${type}.${wireName(member)}`;
    // The first of several overloads is the oldest.
    if (!members.has(key)) members.set(key, ofMember ?? ofType ?? "1.1");
    ofMember = undefined;
  }
  return (owner, name) => members.get(`${owner}.${name}`);
}
