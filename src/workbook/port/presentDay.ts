const DAY = 86_400_000;
/** 30 December 1899, from which Excel counts days. */
const DAY_ZERO = Date.UTC(1899, 11, 30);

/** The present day where the user is, as cells count days. */
export function presentDay(): number {
  const now = new Date();
  return (Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) - DAY_ZERO) / DAY;
}
