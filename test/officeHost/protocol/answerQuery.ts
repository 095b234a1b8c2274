import type { HostObject } from "./hostObject";
import { UnknownMember } from "./hostProblem";
import type { ObjectReferences } from "./objectReferences";
import { wireName, type WireQuery } from "./wire";

/** What to load, by name: `format/fill/color` becomes a branch of three names. */
type Selection = Map<string, Selection>;

/** How an answer is spelled: as on the wire for `load`, as in the add-in for `retrieve`. */
export interface Spelling {
  readonly items: string;
  key(wireName: string): string;
}

export const WIRE_SPELLING: Spelling = { items: "_Items", key: (name) => name };
export const JSON_SPELLING: Spelling = {
  items: "items",
  key: (name) => name.charAt(0).toLowerCase() + name.slice(1),
};

/** What a query needs beside the objects. */
export interface QuerySide {
  readonly references: ObjectReferences;
  refuseNewer(object: HostObject, member: string): void;
}

/** Answers what `load` asks for; null says that the object is a null object. */
export function answerQuery(
  object: HostObject | null,
  query: WireQuery,
  spelling: Spelling,
  served: QuerySide,
): unknown {
  const selection = selectionOf([...(query.Select ?? []), ...(query.Expand ?? [])]);
  return new Query(query, spelling, served).answer(object, selection);
}

function selectionOf(paths: readonly string[]): Selection {
  const selection: Selection = new Map();
  for (const path of paths) {
    let branch = selection;
    for (const name of path.trim().split("/")) {
      // The items of a collection need no name: what is not the collection's own is theirs.
      if (name === "items" || name === "") continue;
      branch.set(name, branch.get(name) ?? new Map());
      branch = branch.get(name)!;
    }
  }
  return selection;
}

class Query {
  constructor(
    private readonly query: WireQuery,
    private readonly spelling: Spelling,
    private readonly side: QuerySide,
  ) {}

  answer(object: HostObject | null, selection: Selection): unknown {
    if (!object) return null;
    const answer: Record<string, unknown> = {};
    const ofItems = this.fill(answer, object, selection);
    const items = object.items();
    if (items && (selection.size === 0 || ofItems.size > 0))
      answer[this.spelling.items] = this.part(items).map((item) => this.itemAnswer(item, ofItems));
    const reference = this.side.references.idOf(object);
    if (reference !== undefined) answer["_ReferenceId"] = reference;
    return answer;
  }

  /** Fills in the object's own members and gives back those that belong to its items. */
  private fill(answer: Record<string, unknown>, object: HostObject, selection: Selection): Selection {
    const ofItems: Selection = new Map();
    const all = object.propertyNames.map((name) => [name, new Map()] as const);
    const wanted = selection.size === 0 || selection.has("*") ? [...all, ...selection] : [...selection];
    for (const [name, branch] of wanted.filter(([each]) => each !== "*")) {
      const member = wireName(name);
      const isOwn = object.hasProperty(member) || object.hasNavigation(member);
      if (isOwn && selection.has(name)) this.side.refuseNewer(object, member);
      if (object.hasProperty(member)) answer[this.spelling.key(member)] = object.read(member);
      else if (object.hasNavigation(member))
        answer[this.spelling.key(member)] = this.answer(object.navigate(member), branch);
      else if (object.items()) ofItems.set(name, branch);
      else throw new UnknownMember(`${object.type.name}.${member}`);
    }
    return ofItems;
  }

  private itemAnswer(item: HostObject, selection: Selection): unknown {
    const identity = Object.entries(item.identity()).map(([key, value]) => [this.spelling.key(key), value]);
    return { ...(this.answer(item, selection) as object), ...Object.fromEntries(identity) };
  }

  private part(items: readonly HostObject[]): readonly HostObject[] {
    const { Skip = 0, Top } = this.query;
    return items.slice(Skip, Top === undefined ? undefined : Skip + Top);
  }
}
