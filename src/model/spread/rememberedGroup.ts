import type { StreamGroup } from "../../numerics/compound/compoundSpec";
import { pooledGroup, type PooledYear } from "../../numerics/compound/pool/pooledGroup";
import { BoundedMemo } from "./boundedMemo";

/** Laws of a pool are long: enough for the scenarios that are compared, in cash and in total. */
const memo = new BoundedMemo<StreamGroup>(16);

/** A group with a pool, found once for each value of what uses it: fees and prices of other options change nothing. */
export function rememberedGroup(year: PooledYear): StreamGroup {
  return year.periods.length === 0
    ? pooledGroup(year)
    : memo.recall(JSON.stringify(year), () => pooledGroup(year));
}
