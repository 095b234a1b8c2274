import { BREAK_FIX_SOURCES } from "./breakFixSources";
import { MANAGED_SOURCES } from "./managedSources";
import type { Source } from "./source";
import { STUDY_SOURCES } from "./studySources";

const sources = { ...BREAK_FIX_SOURCES, ...MANAGED_SOURCES, ...STUDY_SOURCES };

/** The name by which a note refers to a source. */
export type SourceKey = keyof typeof sources;

/** Every source that a default rests on. */
export const SOURCES: Readonly<Record<SourceKey, Source>> = sources;

export const SOURCE_KEYS = Object.keys(sources) as readonly SourceKey[];
