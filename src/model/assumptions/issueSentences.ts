import type { StatementOf } from "./statement";

/** A number, or its text in a locale's notation. */
type Figure = number | string;

/** English sentences for what is wrong or odd in assumptions. Cells use them; other languages use the same keys. */
export const ISSUE_SENTENCES = {
  size: (cells: Figure) => `The assumptions have ${cells} cells; select the table only, not whole columns.`,
  columns: () => "The assumptions need at least two columns: names and values.",
  header: () =>
    "The assumptions have more than two columns, so their first row must be a header that names the scenarios.",
  scenarios: () => "The header of the assumptions names no scenario.",
  headers: (name: string) => `Two columns are headed "${name}"; every scenario needs a name of its own.`,
  column: (column: Figure) => `Column ${column} has values but no header.`,
  rows: (name: string, first: Figure) => `${name} is already in row ${first}. Keep only one of them.`,
  row: () => "The row has a value but no name.",
  name: (name: string, nearest: string) => `"${name}" is not a known assumption; did you mean "${nearest}"?`,
  heading: (name: string, nearest: string) => `"${name}" is read as a heading; did you mean "${nearest}"?`,
  inputs: () =>
    "No row of this range names what makes a case. Put names in the first column and numbers beside them: at least Users, Incidents per user per month, Hands-on hours per incident, Break-fix hourly rate or Managed fee per user per month. The command New comparison adds a sheet with a sample.",
  more: (count: Figure) => `${count} more rows are not known assumptions.`,
  ambiguous: (label: string, found: string, decimal: Figure, thousands: Figure) =>
    `${label} is the text "${found}", which can be read as ${decimal} or as ${thousands}; enter it as a number.`,
  percent: (label: string, found: string, plain: Figure, fraction: Figure) =>
    `${label} is the text "${found}", but it is not a share; enter ${plain} or ${fraction}, whichever is meant.`,
  fees: () =>
    "Every managed fee is 0 or an empty cell; give a fee per user, device, server or site, or a flat fee.",
  bandStart: (label: string, fee: string) =>
    `${fee} is given, but ${label} is 0 or an empty cell; say after how many users the band begins.`,
  bandOrder: (label: string, start: Figure, previous: Figure) =>
    `${label} is ${start}; it must be more than those before the band below it (${previous}), and no band may be left out.`,
  bandFee: (label: string) =>
    `${label} is 0 or an empty cell; give the fee of the band, or leave out the users before it.`,
  unitText: (label: string, found: string, number: Figure) =>
    `${label} is the text "${found}"; enter ${number}.`,
  choice: (label: string, found: string, choices: string) =>
    `${label} is "${found}"; it must be one of ${choices}.`,
  quoteHeader: () =>
    "The quotes need a first row that names each of them, the names of contract terms in the first column, and values beside them.",
  noQuotes: () => "The header of the quotes names no quote.",
  quoteRow: (name: string) => `"${name}" is not a known term of a contract.`,
  quoteTerm: (name: string, nearest: string) =>
    `"${name}" is not a known term of a contract; did you mean "${nearest}"?`,
  quoteAmbiguous: (name: string, one: string, other: string) =>
    `"${name}" can mean "${one}" or "${other}"; use the one that is meant.`,
  quoteInput: (name: string) =>
    `"${name}" belongs to the assumptions: the same firm is behind all quotes. For a least number of users billed, use "Minimum users billed".`,
  quoteEmpty: (label: string) =>
    `${label} is 0 or an empty cell, which can be meant in two ways; write what the quote says, or take the row out.`,
  quoteName: (name: string) =>
    `"${name}" is the name of a way of buying support; give the quote another name.`,
  quoteTwice: (name: string, other: string) =>
    `"${name}" and "${other}" are the same term; keep one of them.`,
  number: (label: string, found: string) => `${label} is ${found}; it must be a number.`,
  parts: (label: string, stated: Figure, parts: string, made: Figure) =>
    `${label} is ${stated}, but its parts (${parts}) make ${made}; empty one or the other.`,
  mix: (sum: Figure) =>
    `The shares of incidents P1 to P4 add up to ${sum}, not 1; incidents are scaled by it.`,
  share: (label: string, value: Figure) =>
    `${label} is ${value}; a share is a fraction from 0 to 1 (35 % is 0.35).`,
  rate: (label: string, value: Figure, min: Figure, max: Figure) =>
    `${label} is ${value}; a yearly rate is a fraction from ${min} to ${max} (3 % is 0.03).`,
  zero: (label: string, min: Figure, max: Figure) =>
    `${label} is 0 or an empty cell; it must be from ${min} to ${max}.`,
  range: (label: string, value: Figure, min: Figure, max: Figure) =>
    `${label} is ${value}; it must be from ${min} to ${max}.`,
  whole: (label: string, value: Figure) => `${label} is ${value}; it must be a whole number.`,
  empty: (label: string, usual: Figure) => `${label} is 0: is the cell empty? The usual value is ${usual}.`,
  unusual: (label: string, value: Figure, min: Figure, max: Figure) =>
    `${label} is ${value}, outside the plausible range of ${min} to ${max}.`,
};

export type IssueSentences = typeof ISSUE_SENTENCES;
export type IssueStatement = StatementOf<IssueSentences>;
