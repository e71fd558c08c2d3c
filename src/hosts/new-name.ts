/** A name nobody else has: this is no secret, and older engines have no better source. */
export function newName(): string {
  const part = () => Math.random().toString(36).slice(2, 12);
  return `${Date.now().toString(36)}${part()}${part()}`;
}
