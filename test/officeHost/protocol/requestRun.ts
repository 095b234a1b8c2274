import { answerQuery, JSON_SPELLING, WIRE_SPELLING } from "./answerQuery";
import { HostObject } from "./hostObject";
import { UnknownMember } from "./hostProblem";
import type { ObjectReferences } from "./objectReferences";
import { type Origins, PathResolver } from "./pathResolver";
import { ActionType, type WireAction, wireName, type WireRequest } from "./wire";

/** Carries out the actions of one request, in their order. */
export class RequestRun {
  readonly traceIds: number[] = [];
  private readonly paths: PathResolver;

  constructor(
    private readonly request: WireRequest,
    private readonly origins: Origins,
    private readonly references: ObjectReferences,
  ) {
    this.paths = new PathResolver(request, origins, references);
  }

  /** Carries out one action and gives its value. */
  perform(action: WireAction): unknown {
    switch (action.ActionType) {
      case ActionType.trace:
        this.traceIds.push(action.Id);
        return null;
      case ActionType.instantiate:
        return this.instantiate(action);
      case ActionType.query:
        return this.query(action);
      case ActionType.queryAsJson:
        return this.query(action, JSON_SPELLING);
      case ActionType.method:
        return this.call(action);
      case ActionType.setProperty:
        return this.setProperty(action);
      case ActionType.update:
        return this.update(action);
      default:
        throw new UnknownMember(`action type ${action.ActionType}`);
    }
  }

  private object(action: WireAction): HostObject | null {
    return this.paths.resolve(action.ObjectPathId);
  }

  private query(action: WireAction, spelling = WIRE_SPELLING): unknown {
    return answerQuery(this.object(action), action.QueryInfo ?? {}, spelling, {
      references: this.references,
      refuseNewer: (object, member) => this.origins.refuseNewer(object, member),
    });
  }

  /** Says how to find the object again; without that, the library would create a new item a second time. */
  private instantiate(action: WireAction): unknown {
    const object = this.object(action);
    if (!object) return null;
    const isWanted = this.request.AutoKeepReference && !this.paths.pathOf(action.ObjectPathId).D;
    const reference =
      object.type.isTracked && isWanted ? this.references.keep(object) : this.references.idOf(object);
    return { ...object.identity(), ...(reference === undefined ? {} : { _ReferenceId: reference }) };
  }

  private call({ Name, ArgumentInfo, ...action }: WireAction): unknown {
    const object = this.object({ Name, ...action });
    const args = this.paths.argumentsOf(ArgumentInfo);
    if (!object) return null;
    if (Name === "_KeepReference") return void this.references.keep(object);
    if (Name === "_RemoveReference") return void this.references.remove(String(args[0]));
    this.origins.refuseNewer(object, Name);
    const answer = object.call(Name, args);
    return answer instanceof HostObject ? null : answer;
  }

  private setProperty(action: WireAction): void {
    const [value] = this.paths.argumentsOf(action.ArgumentInfo);
    const object = this.object(action);
    if (object) this.write(object, action.Name, value);
  }

  private update(action: WireAction): void {
    const object = this.object(action);
    if (object) this.writeAll(object, action.ObjectState ?? {});
  }

  /** Sets the members of an object that `update` lists, those of objects below it too. */
  private writeAll(object: HostObject, state: Readonly<Record<string, unknown>>): void {
    for (const [name, value] of Object.entries(state)) {
      const member = wireName(name);
      if (!object.hasNavigation(member)) this.write(object, member, value);
      else this.writeAll(object.navigate(member)!, value as Readonly<Record<string, unknown>>);
    }
  }

  private write(object: HostObject, member: string, value: unknown): void {
    this.origins.refuseNewer(object, member);
    object.write(member, value);
  }
}
