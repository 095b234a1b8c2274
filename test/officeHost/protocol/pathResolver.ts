import { HostObject } from "./hostObject";
import { HostProblem, UnknownMember } from "./hostProblem";
import type { ObjectReferences } from "./objectReferences";
import { PathType, type WireArguments, type WirePath, type WireRequest } from "./wire";

/** Where paths begin: the workbook, and the services that are found by name. */
export interface Origins {
  root(): HostObject;
  service(name: string): HostObject;
  /** Refuses a member that the host's version of ExcelApi does not have yet. */
  refuseNewer(object: HostObject, member: string): void;
}

/** Finds the objects that the paths of one request lead to; each path is followed once. */
export class PathResolver {
  private readonly found = new Map<number, HostObject | null>();

  constructor(
    private readonly request: WireRequest,
    private readonly origins: Origins,
    private readonly references: ObjectReferences,
  ) {}

  pathOf(id: number): WirePath {
    const path = this.request.ObjectPaths[String(id)];
    if (!path) throw new HostProblem("InvalidObjectPath", `The request has no path ${id}.`);
    return path;
  }

  /** Memoised, because following `worksheets.add` twice would add two sheets. */
  resolve(id: number): HostObject | null {
    const known = this.found.get(id);
    if (known !== undefined) return known;
    const object = this.follow(this.pathOf(id));
    this.found.set(id, object);
    return object;
  }

  /** The arguments of a call, with objects in the places of the ids that stand for them. */
  argumentsOf(info: WireArguments | undefined): readonly unknown[] {
    const ids = info?.ReferencedObjectPathIds;
    return (info?.Arguments ?? []).map((value, index) => this.argument(value, ids?.[index]));
  }

  private argument(value: unknown, id: unknown): unknown {
    if (typeof id === "number" && id !== 0) return this.resolve(id);
    if (Array.isArray(id) && Array.isArray(value))
      return value.map((each: unknown, index) => this.argument(each, (id as readonly unknown[])[index]));
    return value;
  }

  private follow(path: WirePath): HostObject | null {
    if (path.ObjectPathType === PathType.root) return this.origins.root();
    if (path.ObjectPathType === PathType.service) return this.origins.service(path.Name);
    if (path.ObjectPathType === PathType.reference) return this.references.find(path.Name);
    if (path.ObjectPathType === PathType.nullObject) return null;
    const parent = this.resolve(path.ParentObjectPathId!);
    // Whatever hangs on a null object is a null object itself.
    return parent && this.child(parent, path);
  }

  private child(parent: HostObject, path: WirePath): HostObject | null {
    const args = this.argumentsOf(path.ArgumentInfo);
    if (path.ObjectPathType === PathType.indexer) return parent.item(args[0]);
    this.origins.refuseNewer(parent, path.Name);
    if (path.ObjectPathType === PathType.navigation) return parent.navigate(path.Name);
    if (path.ObjectPathType !== PathType.method) throw new UnknownMember(`path type ${path.ObjectPathType}`);
    const answer = parent.call(path.Name, args);
    if (answer === null || answer instanceof HostObject) return answer;
    throw new HostProblem("HostFault", `${parent.type.name}.${path.Name}() leads to no object.`);
  }
}
