/** The members of an add-in's own world that WPS adds to `Application`. */
export interface AddinMembers {
  readonly PluginStorage: PluginStorage;
  GetTaskPane(id: number): { Visible: boolean };
  readonly FileSystem: AddinFiles;
  readonly Env: AddinFolders;
}

export interface AddinFiles {
  Exists(path: string): boolean;
  ReadFile(path: string): unknown;
}

export interface AddinFolders {
  GetAppDataPath(): string;
  GetHomePath(): string;
}

/** Shared by all pages of the add-in until WPS ends. */
export interface PluginStorage {
  getItem(key: string): unknown;
  setItem(key: string, value: string): void;
}

/** Kept by the ribbon (wps/js/ribbon.js): the number of the pane in 表格. */
const PANE_KEY = 'jixiao_check_pane_et';
/** What went wrong in the ribbon last. */
const ERROR_KEY = 'jixiao_check_error';

/** Hides the pane: while it is open some builds of WPS do not let the mouse reach the ribbon. */
export function hidePane(addin: AddinMembers): void {
  const id = Number(addin.PluginStorage.getItem(PANE_KEY));
  if (id) addin.GetTaskPane(id).Visible = false;
}

/** What the ribbon noted of its last fault; empty when there was none. */
export function ribbonError(storage: PluginStorage): string {
  const noted = storage.getItem(ERROR_KEY);
  return typeof noted === 'string' ? noted : '';
}
