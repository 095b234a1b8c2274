import { unzipSync } from "fflate";
import { FileProblem } from "./fileProblem";

const MEGABYTE = 1_000_000;
/** Larger files are refused unread. */
const MOST_FILE_BYTES = 20 * MEGABYTE;
/** What the parts of a file may become when they are unpacked: some hundred thousand cells. */
const MOST_UNPACKED_BYTES = 200 * MEGABYTE;
/** A workbook of fifty sheets has some hundred parts. */
const MOST_PARTS = 5000;

/** How files begin that have a password, and those of Excel 97 to 2003. */
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP = [0x50, 0x4b];

const beginsWith = (bytes: Uint8Array, start: readonly number[]) =>
  start.every((byte, index) => bytes[index] === byte);

/** True for what is packed as an .xlsx file is. */
export function isArchive(bytes: Uint8Array): boolean {
  return beginsWith(bytes, ZIP);
}

/** Refuses a file by its size alone, before it is in memory. */
export function refuseSize(bytes: number): void {
  if (bytes > MOST_FILE_BYTES)
    throw new FileProblem(
      `The file has ${megabytes(bytes)} MB; files up to ${megabytes(MOST_FILE_BYTES)} MB can be opened.`,
    );
}

/** Refuses a file that is too large, or that no program should open unasked, before anything of it is read. */
export function refuseFile(bytes: Uint8Array): void {
  refuseSize(bytes.length);
  if (beginsWith(bytes, COMPOUND_FILE))
    throw new FileProblem(
      "The file has a password or is in the format of Excel 97 to 2003. Open it in Excel, remove the password, and save it as .xlsx.",
    );
}

/**
 * Refuses an archive by its list of parts, before any of them is unpacked: what would become too large, what lies about
 * its size, and macros. The library unpacks no part beyond the size that is listed here.
 */
export function refuseArchive(bytes: Uint8Array): void {
  const parts = listedParts(bytes);
  const unpacked = parts.reduce((sum, { originalSize }) => sum + originalSize, 0);
  if (unpacked > MOST_UNPACKED_BYTES || parts.length > MOST_PARTS)
    throw new FileProblem(
      `The file would have ${megabytes(unpacked)} MB in ${parts.length} parts once unpacked; at most ${megabytes(MOST_UNPACKED_BYTES)} MB in ${MOST_PARTS} parts can be opened.`,
    );
  const hidesSize = parts.some(({ size, originalSize }) => size > 0 && originalSize === 0);
  const isListedTwice = new Set(parts.map(({ name }) => name)).size < parts.length;
  if (hidesSize || isListedTwice) throw damagedFile();
  if (parts.some(({ name }) => /vbaProject\.bin$/i.test(name)))
    throw new FileProblem(
      "The file holds macros, which the workbench neither runs nor keeps. Save it as .xlsx in Excel and open that.",
    );
}

/** The file is not what its name says, or not whole. */
export function damagedFile(): FileProblem {
  return new FileProblem("The file is damaged or is not an Excel workbook (.xlsx).");
}

interface ListedPart {
  readonly name: string;
  readonly size: number;
  readonly originalSize: number;
}

function listedParts(bytes: Uint8Array): readonly ListedPart[] {
  const parts: ListedPart[] = [];
  try {
    unzipSync(bytes, {
      filter: (part) => {
        parts.push(part);
        return false;
      },
    });
  } catch {
    throw damagedFile();
  }
  return parts;
}

const megabytes = (bytes: number) => Math.ceil(bytes / MEGABYTE).toLocaleString("en-US");
