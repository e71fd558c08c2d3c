import info from '../../package.json';

/** The version of the product, as the pane, the papers and the manifest name it. */
export const VERSION: string = info.version;
