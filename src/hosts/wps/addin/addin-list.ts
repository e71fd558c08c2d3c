import type { AddinFolders, AddinMembers } from './pane-window';

/** Where WPS keeps its list of add-ins, below the folder of the user's programs. */
const PLACES = [
  (folders: AddinFolders) => `${folders.GetAppDataPath()}/kingsoft/wps/jsaddons/publish.xml`,
  (folders: AddinFolders) =>
    `${folders.GetHomePath()}/.local/share/Kingsoft/wps/jsaddons/publish.xml`,
];

/** The text of publish.xml, as far as this build lets an add-in read it; null otherwise. */
export function addinList(addin: Partial<AddinMembers>): string | null {
  for (const place of PLACES) {
    try {
      const { Env: folders, FileSystem: files } = addin;
      if (!folders || !files) return null;
      const path = place(folders);
      if (!files.Exists(path)) continue;
      const text = files.ReadFile(path);
      if (typeof text === 'string') return text;
    } catch {
      // Not every build has these members, and each system has one of the two places.
    }
  }
  return null;
}
