/** The number ET takes for a colour: blue, green and red from the highest byte down. */
export function bgr(rgb: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => parseInt(rgb.slice(at, at + 2), 16));
  return red! + green! * 0x100 + blue! * 0x1_00_00;
}
