/** The address every link of manifest.xml begins with. */
const DEVELOPMENT = 'https://localhost:3000/';

export interface ManifestOptions {
  /** Where the built folder will be found; https, ending in a slash. */
  readonly baseUrl: string;
  /** Whether pane and ribbon buttons share a page. */
  readonly isShared: boolean;
  /** Of the product, `1.2.3`; the manifest counts four numbers. */
  readonly version: string;
}

/**
 * The manifest for one installation.
 * @throws RangeError when Office would not accept the address
 */
export function manifestFor(
  template: string,
  { baseUrl, isShared, version }: ManifestOptions,
): string {
  const url = new URL(baseUrl);
  if (url.protocol !== 'https:')
    throw new RangeError(`Office takes https addresses only: ${baseUrl}`);
  if (!url.pathname.endsWith('/') || url.search || url.hash) {
    throw new RangeError(`the address has to end with a slash: ${baseUrl}`);
  }
  const manifest = template
    .replace(/\n?<!--[^>]*-->/, '')
    .replace(/<Version>[^<]*</, `<Version>${version.replace(/-.*/, '')}.0<`)
    .replaceAll(DEVELOPMENT, () => url.href);
  if (isShared) return manifest;
  return manifest
    .replace(/\s*<Runtimes>[\s\S]*<\/Runtimes>/, '')
    .replace('<FunctionFile resid="Taskpane.Url" />', '<FunctionFile resid="Commands.Url" />');
}
