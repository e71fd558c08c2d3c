/** The number ET takes for a colour: blue, green and red from the highest byte down. */
export function bgr(rgb: string): number {
  const part = (at: number) => parseInt(rgb.slice(at, at + 2), 16);
  return part(1) + part(3) * 0x100 + part(5) * 0x1_00_00;
}
