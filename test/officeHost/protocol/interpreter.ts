import type { HostObject } from "./hostObject";
import { HostProblem, UnknownMember } from "./hostProblem";
import type { ApiSets } from "./apiSets";
import { ObjectReferences } from "./objectReferences";
import type { Origins } from "./pathResolver";
import { RequestRun } from "./requestRun";
import type { WireAction, WireAnswer, WireError, WireRequest, WireResult } from "./wire";

/** What an interpreter serves: the workbook, services by name, and how new its ExcelApi is. */
export interface Served {
  root(): HostObject;
  service(name: string): HostObject | undefined;
  readonly excelApi: string;
  /** By what members are known to be newer; without it only those that a type names. */
  readonly apiSets?: ApiSets | undefined;
}

/** Understands the requests of the library. Knows the protocol and nothing of Excel. */
export class Interpreter implements Origins {
  /** Members that an add-in asked for and that the host lacks, and the host's own faults. */
  readonly complaints: string[] = [];
  readonly references = new ObjectReferences();

  constructor(private readonly served: Served) {}

  /** Carries out a request up to the first action that fails; what was done before it stays done. */
  answer(request: WireRequest): WireAnswer {
    const run = new RequestRun(request, this, this.references);
    const results: WireResult[] = [];
    for (const [index, action] of request.Actions.entries()) {
      try {
        results.push({ ActionId: action.Id, Value: run.perform(action) ?? null });
      } catch (reason) {
        return { Results: results, TraceIds: run.traceIds, Error: this.failure(reason, action, index) };
      }
    }
    return { Results: results, TraceIds: run.traceIds };
  }

  root(): HostObject {
    return this.served.root();
  }

  service(name: string): HostObject {
    const service = this.served.service(name);
    if (!service) throw new UnknownMember(`service ${name}`);
    return service;
  }

  refuseNewer(object: HostObject, member: string): void {
    const since = this.since(object, member);
    if (since === undefined || isAtLeast(this.served.excelApi, since)) return;
    throw new HostProblem("ApiNotFound", `${object.type.name}.${member} needs ExcelApi ${since}.`);
  }

  private since(object: HostObject, member: string): string | undefined {
    const { apiSets } = this.served;
    const named = object.since(member);
    const isPublic = !member.startsWith("_") && !object.type.isInternal;
    if (named !== undefined || !apiSets || !isPublic) return named;
    const since = apiSets(object.type.name, member);
    if (since === undefined)
      throw new UnknownMember(`${object.type.name}.${member} (in Microsoft's typings)`);
    return since;
  }

  private failure(reason: unknown, action: WireAction, index: number): WireError {
    const location = action.Name;
    const { code, message } =
      reason instanceof HostProblem ? reason : new HostProblem("HostFault", String(reason));
    if (reason instanceof UnknownMember) this.complaints.push(reason.member);
    else if (code === "HostFault") this.complaints.push(`${location}: ${message}`);
    return { Code: code, Message: message, Location: location, ActionIndex: index, HttpStatusCode: 400 };
  }
}

/** Compares versions like "1.17" part by part. */
function isAtLeast(version: string, wanted: string): boolean {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = wanted.split(".").map(Number);
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}
