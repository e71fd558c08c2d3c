/** The add-in's name in WPS, in its folder and in every package; WPS wants name_version as the folder. */
export const NAME = 'jixiao-check';

/** The entry of publish.xml for a folder beside it; `enable_dev` is what WPS itself writes. */
export function localEntry(version: string): string {
  return `<jsplugin name="${NAME}" type="et" url="${NAME}_${version}" version="${version}" enable="enable_dev" install="null" customDomain=""/>`;
}

/** The list of add-ins of a server; the address ends with a slash. */
export function serverList(baseUrl: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<jsplugins>
  <jspluginonline name="${NAME}" type="et" url="${escaped(baseUrl)}" debug="" enable="enable_dev" install="null" customDomain=""/>
</jsplugins>
`;
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');
}
