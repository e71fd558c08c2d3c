/** Text made safe to stand in a page, in an element or a quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/**
 * A table with a head row; nothing at all when it has no rows.
 * @param short heads of the columns whose words and figures are never broken off within
 */
export function table(
  heads: readonly string[],
  rows: readonly (readonly string[])[],
  short: readonly string[] = [],
): string {
  if (rows.length === 0) return '';
  const kept = (at: number) => (short.includes(heads[at] ?? '') ? ' class="short"' : '');
  const head = heads.map((text) => `<th scope="col">${escapeHtml(text)}</th>`).join('');
  const body = rows.map(
    (row) =>
      `<tr>${row.map((text, at) => `<td${kept(at)}>${escapeHtml(text)}</td>`).join('')}</tr>`,
  );
  return `<table><thead><tr>${head}</tr></thead><tbody>${body.join('')}</tbody></table>`;
}
