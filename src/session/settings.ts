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

/** The stored settings; a field that is missing or of the wrong kind has its default. */
export function loadSettings(store: KeyValueStore): Settings {
  const stored = readJson(store, KEY);
  if (typeof stored !== 'object' || stored === null) return DEFAULT_SETTINGS;
  const from = stored as Record<string, unknown>;
  const flag = (name: 'marks' | 'liveMarks' | 'welcomed') =>
    typeof from[name] === 'boolean' ? from[name] : DEFAULT_SETTINGS[name];
  return {
    standard: typeof from.standard === 'string' ? from.standard : null,
    live: typeof from.live === 'boolean' ? from.live : null,
    marks: flag('marks'),
    liveMarks: flag('liveMarks'),
    welcomed: flag('welcomed'),
    theme: from.theme === 'light' || from.theme === 'dark' ? from.theme : 'auto',
    rulesOff: Array.isArray(from.rulesOff)
      ? from.rulesOff.filter((id): id is string => typeof id === 'string')
      : null,
  };
}

export function saveSettings(store: KeyValueStore, settings: Settings): void {
  writeJson(store, KEY, settings);
}
