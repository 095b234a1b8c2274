/**
 * Formula text of E[(invoice of an incident - amount)+] for the cell that holds the amount: below the least charge of
 * a part the whole of it, above it the line that the table of hours has there; nothing where hours cost nothing.
 */
export function expectedExcess(amount: string): string {
  const isAbove = `((${amount}>={partLeast})*({partRates}>0))`;
  const hours = `{partKeys}+${isAbove}*(${amount}-{partFees})/({partRates}+({partRates}=0))`;
  const read = (column: string) => `LOOKUP(${hours},{hourKeys},{${column}})`;
  const above = `{partRates}*${read("hourIntercepts")}-(${amount}-{partFees})*${read("hourSlopes")}`;
  return `SUMPRODUCT({partShares}*((${amount}<{partLeast})*({partCharges}-${amount})+${isAbove}*(${above})))`;
}
