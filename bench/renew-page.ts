import { markdown, type Section } from './section';

/**
 * The page with what was measured now. A section whose heading was measured is put in its place, a new one
 * goes to the end; every other section, remarks among them, stays as somebody wrote it.
 * @param page the page as it stands
 * @param top what stands above the first section
 */
export function renewPage(page: string, top: string, measured: readonly Section[]): string {
  const [, ...standing] = page.split(/^(?=## )/m);
  const fresh = new Map(measured.map((section) => [section.title, markdown(section)]));
  const renewed = standing.map((text) => {
    const title = /^## (.*)/.exec(text)![1]!;
    const now = fresh.get(title) ?? text.trimEnd();
    fresh.delete(title);
    return now;
  });
  return `${[top, ...renewed, ...fresh.values()].join('\n\n')}\n`;
}
