import { UnknownMember } from "./hostProblem";

export interface Property<Target> {
  get(target: Target): unknown;
  set?(target: Target, value: unknown): void;
}

/** One type of Excel's objects as the wire knows it: its members, by their names on the wire. */
export interface ObjectType<Target> {
  readonly name: string;
  readonly properties?: Readonly<Record<string, Property<Target>>>;
  readonly navigations?: Readonly<Record<string, (target: Target) => HostObject | null>>;
  /** Answers a value, another object, or null for a null object. */
  readonly methods?: Readonly<Record<string, (target: Target, args: readonly unknown[]) => unknown>>;
  /** Present on collections. */
  readonly items?: (target: Target) => readonly HostObject[];
  readonly item?: (target: Target, key: unknown) => HostObject;
  /** What the library needs to find the object again, like `{ Id: "3" }`. */
  readonly identity?: (target: Target) => Readonly<Record<string, unknown>>;
  /** True for objects that the library keeps by reference. */
  readonly isTracked?: true;
  /** True for services of the library's own, which are in no typings. */
  readonly isInternal?: true;
  /** Version of ExcelApi that brought a member which Microsoft's typings do not know. */
  readonly since?: Readonly<Record<string, string>>;
}

/** One object of the workbook with the members of its type. */
export class HostObject {
  private constructor(
    readonly type: ObjectType<never>,
    readonly target: object,
  ) {}

  static of<Target extends object>(type: ObjectType<Target>, target: Target): HostObject {
    return new HostObject(type, target);
  }

  get propertyNames(): readonly string[] {
    return Object.keys(this.type.properties ?? {});
  }

  hasProperty(name: string): boolean {
    return owns(this.type.properties, name);
  }

  hasNavigation(name: string): boolean {
    return owns(this.type.navigations, name);
  }

  read(name: string): unknown {
    return this.property(name).get(this.target as never);
  }

  write(name: string, value: unknown): void {
    const property = this.property(name);
    if (!property.set) throw this.unknown(`${name} (to be set)`);
    property.set(this.target as never, value);
  }

  navigate(name: string): HostObject | null {
    if (!this.hasNavigation(name)) throw this.unknown(name);
    return this.type.navigations![name]!(this.target as never);
  }

  call(name: string, args: readonly unknown[]): unknown {
    if (!owns(this.type.methods, name)) throw this.unknown(`${name}()`);
    return this.type.methods![name]!(this.target as never, args);
  }

  items(): readonly HostObject[] | undefined {
    return this.type.items?.(this.target as never);
  }

  item(key: unknown): HostObject {
    if (!this.type.item) throw this.unknown("[key]");
    return this.type.item(this.target as never, key);
  }

  identity(): Readonly<Record<string, unknown>> {
    return this.type.identity?.(this.target as never) ?? {};
  }

  /** The ExcelApi that brought a member, where its type says so. */
  since(member: string): string | undefined {
    return owns(this.type.since, member) ? this.type.since![member] : undefined;
  }

  private property(name: string): Property<never> {
    if (!this.hasProperty(name)) throw this.unknown(name);
    return this.type.properties![name]!;
  }

  private unknown(member: string): UnknownMember {
    return new UnknownMember(`${this.type.name}.${member}`);
  }
}

/** Own members only: `constructor` is not a member of any type. */
function owns(members: object | undefined, name: string): boolean {
  return members !== undefined && Object.prototype.hasOwnProperty.call(members, name);
}

/** A property that is a field of the target, to be read and written. */
export function field<Target>(key: keyof Target): Property<Target> {
  return {
    get: (target) => target[key],
    set: (target, value) => {
      target[key] = value as Target[typeof key];
    },
  };
}

/** A property that can only be read. */
export function readOnly<Target>(get: (target: Target) => unknown): Property<Target> {
  return { get };
}
