import { type FieldName, SCENARIO_FIELDS } from "../../../../model/assumptions/scenario";
import type { Preset } from "../../../../model/assumptions/presets";
import type { FieldGroup, Unit } from "../../../../model/assumptions/scenarioField";

/** Texts of a typical firm. */
export type PresetText = Pick<Preset, "name" | "says" | "source">;

const GROUPS: Readonly<Record<FieldGroup, string>> = {
  Demand: "Demand",
  Downtime: "Downtime",
  "Break-fix": "Break-fix",
  Managed: "Managed",
  Services: "Services",
  "Security and data": "Security and data",
  "Term and growth": "Term and growth",
  "Block hours": "Block hours",
  "Co-managed": "Co-managed",
  "In-house": "In-house",
  Decision: "Decision",
  "Beyond money": "Beyond money",
};

/** Words about inputs that the model holds in English: what each language makes of them. */
export const INPUT_WORDS_EN = {
  /** What an input is called in sentences and forms; sheets and formulas keep the English label. */
  label: (name: FieldName): string => SCENARIO_FIELDS[name].label,
  groups: GROUPS,
  /** What a number counts; money and percent already show in the number. */
  unit: (unit: Unit): string => unit.replace(/^(money|share)( |$)/, ""),
  preset: ({ name, says, source }: Preset): PresetText => ({ name, says, source }),
  costLine: (label: string): string => label,
  /** A choice by its English word, like "included". */
  choice: (word: string): string => word,
};
