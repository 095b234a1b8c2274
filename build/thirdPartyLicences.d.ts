import type { Compiler } from "webpack";

export class ThirdPartyLicences {
  apply(compiler: Compiler): void;
}
