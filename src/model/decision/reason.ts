import type { OptionName } from "./comparison";
import type { FieldName } from "../assumptions/scenario";
import type { Service } from "../assumptions/services";
import type { VerdictStatement } from "./verdictStatement";

type TwoOptions = "break-fix" | "managed";

/** One reason of the verdict as data; its words are in reasonText.ts. Money is for months 1 to 12. */
export type Reason = ReasonKind & {
  /** About how far off its figures may be, as a share of them; not there where they are exact. */
  readonly error?: number;
};

type ReasonKind =
  /** What the decision comes to; its figure is what is saved in a year, if it is about that. */
  | { readonly kind: "answer"; readonly figure: number | undefined; readonly statement: VerdictStatement }
  | {
      readonly kind: "scores";
      readonly figure: number;
      readonly cheaper: TwoOptions;
      readonly riskWeight: number;
      readonly isTerm: boolean;
    }
  | { readonly kind: "budget"; readonly figure: number; readonly option: TwoOptions; readonly cap: number }
  | {
      readonly kind: "chance";
      readonly figure: number;
      readonly option: TwoOptions;
      readonly isTerm: boolean;
    }
  | {
      readonly kind: "inexact";
      readonly figure: undefined;
      readonly about: DistributionReason;
      /** What the accuracy lacks, without a full stop. */
      readonly problem: string;
    }
  | {
      readonly kind: "cashPerMonth";
      readonly figure: number;
      readonly perUser: number;
      readonly cheaper: TwoOptions;
    }
  | { readonly kind: "badYear"; readonly figure: number; readonly option: TwoOptions; readonly mean: number }
  | { readonly kind: "range"; readonly figure: number; readonly low: number; readonly high: number }
  | { readonly kind: "regret"; readonly figure: number; readonly option: TwoOptions }
  | { readonly kind: "knowing"; readonly figure: number }
  | { readonly kind: "certaintyPremium"; readonly figure: number; readonly removed: number }
  | {
      readonly kind: "neededReduction";
      readonly figure: number | undefined;
      readonly present: number;
      readonly cheaper: string;
    }
  | {
      readonly kind: "breakeven";
      readonly figure: number;
      readonly input: FieldName;
      readonly present: number;
    }
  | {
      readonly kind: "noBreakeven";
      readonly figure: number;
      readonly input: FieldName;
      readonly cheaper: string;
    }
  | {
      readonly kind: "sensitivity";
      readonly figure: number;
      readonly input: FieldName;
      readonly low: number;
      readonly high: number;
      readonly atLow: number;
      readonly atHigh: number;
    }
  | {
      readonly kind: "cashSpread";
      readonly figure: number;
      readonly option: TwoOptions;
      readonly budgetMiss: number;
    }
  | { readonly kind: "reserve"; readonly figure: number }
  | { readonly kind: "fixedShare"; readonly figure: number; readonly option: TwoOptions }
  | {
      readonly kind: "varianceSplit";
      readonly figure: number;
      readonly count: number;
      readonly severity: number;
      readonly year: number;
    }
  | {
      readonly kind: "oneUserLess";
      readonly figure: number;
      readonly breakFix: number;
      readonly managed: number;
    }
  | { readonly kind: "quietMonth"; readonly figure: number }
  | {
      readonly kind: "downtime";
      readonly figure: number;
      readonly breakFix: number;
      readonly managed: number;
      readonly money: number;
    }
  | { readonly kind: "admin"; readonly figure: number }
  | {
      readonly kind: "security";
      readonly figure: number;
      readonly breakFix: number;
      readonly managed: number;
    }
  | {
      readonly kind: "openServices";
      readonly figure: number;
      readonly option: TwoOptions;
      readonly services: readonly Service[];
    }
  | {
      readonly kind: "boughtServices";
      readonly figure: number;
      readonly option: TwoOptions;
      readonly services: readonly Service[];
    }
  | { readonly kind: "exit"; readonly figure: number; readonly expected: number }
  | {
      readonly kind: "termPremium";
      readonly figure: number;
      readonly atYear: number;
      readonly termMonths: number;
    }
  | { readonly kind: "minimumUsers"; readonly figure: number; readonly minimum: number }
  | { readonly kind: "quality"; readonly figure: number; readonly breakFix: number; readonly managed: number }
  | {
      readonly kind: "otherOption";
      readonly figure: number;
      readonly option: OptionName;
      readonly expectedCash: number;
    }
  /** Whose figures the totals rest on; its figure is the share of the buyer's own. */
  | {
      readonly kind: "origins";
      readonly figure: number;
      readonly published: number;
      readonly assumed: number;
    }
  | { readonly kind: "notPriced"; readonly figure: undefined };

/** Reasons whose figures come from a distribution, so that one may not be known exactly enough to show. */
export type DistributionReason =
  "chance" | "badYear" | "range" | "regret" | "certaintyPremium" | "cashSpread" | "reserve" | "otherOption";

export type { TwoOptions };
