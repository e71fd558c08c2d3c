import { type FieldsOf, z } from '../../sheet/schema';
import { type KeyValueStore, readJson, writeJson } from './storage';

export type ThemeChoice = 'auto' | 'light' | 'dark';

/** The officer's few choices; everything else is decided by the form and the standard. */
export interface Settings {
  /** Id of the 评分口径; null leaves it to the bureau, or else to the product's default. */
  readonly standard: string | null;
  /** 实时核验: follow the officer's edits; null leaves it to the bureau, or else on. */
  readonly live: boolean | null;
  /** 标记: highlight cells in the sheet when writing back. */
  readonly marks: boolean;
  /** Let marks follow live even where that costs the spreadsheet's own undo history. */
  readonly liveMarks: boolean;
  readonly theme: ThemeChoice;
  /** Ids of the rules switched off; null leaves it to what the bureau set. */
  readonly rulesOff: readonly string[] | null;
  /** Whether the first opening is over. */
  readonly welcomed: boolean;
}

export const DEFAULT_SETTINGS: Settings = {
  standard: null,
  live: null,
  marks: true,
  liveMarks: false,
  theme: 'auto',
  rulesOff: null,
  welcomed: false,
};

const KEY = 'settings';

/** A field that is missing or of the wrong kind has its default. */
const kept: z.ZodType<Settings> = z.object({
  standard: z.string().nullable().catch(DEFAULT_SETTINGS.standard),
  live: z.boolean().nullable().catch(DEFAULT_SETTINGS.live),
  marks: z.boolean().catch(DEFAULT_SETTINGS.marks),
  liveMarks: z.boolean().catch(DEFAULT_SETTINGS.liveMarks),
  theme: z.enum(['auto', 'light', 'dark']).catch(DEFAULT_SETTINGS.theme),
  rulesOff: z
    .array(z.unknown())
    .transform((ids) => ids.filter((id) => typeof id === 'string'))
    .nullable()
    .catch(null),
  welcomed: z.boolean().catch(DEFAULT_SETTINGS.welcomed),
} satisfies FieldsOf<Settings>);

/** The stored settings, or the defaults. */
export function loadSettings(store: KeyValueStore): Settings {
  const parsed = kept.safeParse(readJson(store, KEY));
  return parsed.success ? parsed.data : DEFAULT_SETTINGS;
}

/** @returns whether they outlive the pane */
export function saveSettings(store: KeyValueStore, settings: Settings): boolean {
  return writeJson(store, KEY, settings);
}
