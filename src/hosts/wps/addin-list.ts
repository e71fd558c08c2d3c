import type { AddinMembers } from './pane-window';

/** Where WPS keeps its list of add-ins, below the folder of the user's programs. */
const PLACES = [
  ({ Env }: Members) => `${Env.GetAppDataPath()}/kingsoft/wps/jsaddons/publish.xml`,
  ({ Env }: Members) => `${Env.GetHomePath()}/.local/share/Kingsoft/wps/jsaddons/publish.xml`,
];

type Members = Pick<AddinMembers, 'Env' | 'FileSystem'>;

/** The text of publish.xml, as far as this build lets an add-in read it; null otherwise. */
export function addinList(addin: Partial<Members>): string | null {
  for (const place of PLACES) {
    try {
      const path = place(addin as Members);
      const { FileSystem: files } = addin as Members;
      if (!files.Exists(path)) continue;
      const text = files.ReadFile(path);
      if (typeof text === 'string') return text;
    } catch {
      // Not every build has these members, and each system has one of the two places.
    }
  }
  return null;
}
