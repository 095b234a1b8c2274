/** Remembers values by key; forgets the least recently used one first. */
export class BoundedMemo<Value, Key = string> {
  private readonly values = new Map<Key, Value>();

  constructor(private readonly size: number) {}

  /** The remembered value, or a new one; nothing is remembered if `make` throws. */
  recall(key: Key, make: () => Value): Value {
    const known = this.values.get(key);
    const value = known === undefined ? make() : known;
    this.values.delete(key);
    this.values.set(key, value);
    if (this.values.size > this.size) this.values.delete(this.values.keys().next().value!);
    return value;
  }
}
