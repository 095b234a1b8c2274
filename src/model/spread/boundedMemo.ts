/** Values remembered by key; the one used longest ago is forgotten first. */
export class BoundedMemo<Value> {
  private readonly values = new Map<string, Value>();

  constructor(private readonly size: number) {}

  /** The remembered value, else a new one; what throws is not remembered. */
  recall(key: string, make: () => Value): Value {
    const known = this.values.get(key);
    const value = known === undefined ? make() : known;
    this.values.delete(key);
    this.values.set(key, value);
    if (this.values.size > this.size) this.values.delete(this.values.keys().next().value!);
    return value;
  }
}
