import type { HostObject } from "./hostObject";
import { HostProblem } from "./hostProblem";

/** Objects that the add-in asked to keep from one request to the next. */
export class ObjectReferences {
  private readonly byId = new Map<string, HostObject>();
  private readonly ids = new Map<HostObject, string>();
  private count = 0;

  get size(): number {
    return this.byId.size;
  }

  keep(object: HostObject): string {
    const known = this.ids.get(object);
    if (known !== undefined) return known;
    const id = `reference-${++this.count}`;
    this.byId.set(id, object);
    this.ids.set(object, id);
    return id;
  }

  idOf(object: HostObject): string | undefined {
    return this.ids.get(object);
  }

  find(id: string): HostObject {
    const object = this.byId.get(id);
    if (!object) throw new HostProblem("InvalidReference", `There is no object with the reference ${id}.`);
    return object;
  }

  /** Gives back what was kept since that count, because the add-in has not heard of it. */
  forgetSince(size: number): void {
    for (const id of [...this.byId.keys()].slice(size)) this.remove(id);
  }

  remove(id: string): void {
    const object = this.find(id);
    this.byId.delete(id);
    this.ids.delete(object);
  }
}
