/** What an installed package says about its licence. */
export interface PackageLicence {
  readonly name: string;
  readonly version: string;
  /** As an SPDX expression. */
  readonly licence: string;
  /** Its full text, and notices that go with it. */
  readonly texts: readonly string[];
}

export function isPermissive(licence: string): boolean;
export function packageLicence(folder: string): PackageLicence;
export function thirdPartyText(packages: readonly PackageLicence[]): string;
