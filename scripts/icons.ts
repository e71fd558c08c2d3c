import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { encodePng } from './png';

/** Draws the icons of the add-in into assets/: `npx tsx scripts/icons.ts`. */

const GREEN = [30, 122, 77] as const;
const WHITE = [255, 255, 255] as const;
const INK = [68, 68, 68] as const;
const RED = [192, 0, 0] as const;

/** A point in the unit square and whether it lies on the shape. */
type Shape = (x: number, y: number) => boolean;
type Layer = readonly [Shape, readonly [number, number, number]];

const check = stroke(0.075, [0.27, 0.54, 0.43, 0.7], [0.43, 0.7, 0.76, 0.33]);
const sheetLines = stroke(
  0.022,
  [0.2, 0.3, 0.8, 0.3],
  [0.2, 0.44, 0.8, 0.44],
  [0.4, 0.3, 0.4, 0.78],
);

/** Each icon, its layers from the back to the front. */
const ICONS: Readonly<Record<string, readonly Layer[]>> = {
  logo: [
    [rounded(0.04, 0.04, 0.96, 0.96, 0.18), GREEN],
    [rounded(0.2, 0.16, 0.8, 0.84, 0.05), WHITE],
    [both(sheetLines, rounded(0.2, 0.16, 0.8, 0.84, 0.05)), [190, 215, 200]],
    [check, GREEN],
  ],
  review: [
    [outline(0.08, 0.1, 0.74, 0.9, 0.05, 0.06), INK],
    [stroke(0.03, [0.2, 0.3, 0.62, 0.3], [0.2, 0.46, 0.5, 0.46], [0.2, 0.62, 0.4, 0.62]), INK],
    [stroke(0.08, [0.46, 0.66, 0.62, 0.82], [0.62, 0.82, 0.92, 0.46]), GREEN],
  ],
  pane: [
    [outline(0.06, 0.14, 0.94, 0.86, 0.05, 0.06), INK],
    [rounded(0.62, 0.2, 0.88, 0.8, 0.02), GREEN],
    [stroke(0.03, [0.18, 0.34, 0.5, 0.34], [0.18, 0.5, 0.5, 0.5], [0.18, 0.66, 0.5, 0.66]), INK],
  ],
  clear: [
    [turned(rounded(0.3, 0.16, 0.7, 0.62, 0.06), 0.6), INK],
    [turned(rounded(0.3, 0.62, 0.7, 0.82, 0.06), 0.6), RED],
    [stroke(0.03, [0.5, 0.9, 0.94, 0.9]), INK],
  ],
  undo: [
    [arc(0.52, 0.58, 0.28, 0.075), GREEN],
    [triangle(0.06, 0.42, 0.4, 0.16, 0.42, 0.58), GREEN],
  ],
};

/** Samples of each pixel along each side, for smooth edges. */
const FINE = 6;

const SIZES = [16, 20, 24, 32, 40, 48, 64, 80, 128];

const folder = join(__dirname, '../assets');
mkdirSync(folder, { recursive: true });
for (const [name, layers] of Object.entries(ICONS)) {
  for (const size of name === 'logo' ? SIZES : SIZES.filter((one) => one <= 80)) {
    writeFileSync(join(folder, `${name}-${size}.png`), encodePng(size, size, draw(layers, size)));
  }
}

function draw(layers: readonly Layer[], size: number): Uint8Array {
  const pixels = new Uint8Array(size * size * 4);
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) pixels.set(pixel(layers, size, x, y), (y * size + x) * 4);
  }
  return pixels;
}

function pixel(layers: readonly Layer[], size: number, x: number, y: number): number[] {
  const sum = [0, 0, 0, 0];
  for (let i = 0; i < FINE * FINE; i++) {
    const u = (x + ((i % FINE) + 0.5) / FINE) / size;
    const v = (y + (Math.floor(i / FINE) + 0.5) / FINE) / size;
    const colour = layers.filter(([shape]) => shape(u, v)).at(-1)?.[1];
    if (!colour) continue;
    colour.forEach((part, channel) => (sum[channel]! += part));
    sum[3]! += 1;
  }
  const covered = sum[3]!;
  if (covered === 0) return [0, 0, 0, 0];
  const alpha = Math.round((covered * 255) / (FINE * FINE));
  return [...sum.slice(0, 3).map((part) => Math.round(part / covered)), alpha];
}

function rounded(left: number, top: number, right: number, bottom: number, radius: number): Shape {
  return (x, y) => {
    const dx = Math.max(left + radius - x, 0, x - right + radius);
    const dy = Math.max(top + radius - y, 0, y - bottom + radius);
    return Math.hypot(dx, dy) <= radius;
  };
}

function outline(
  left: number,
  top: number,
  right: number,
  bottom: number,
  radius: number,
  width: number,
): Shape {
  const outer = rounded(left, top, right, bottom, radius);
  const inner = rounded(left + width, top + width, right - width, bottom - width, radius / 2);
  return (x, y) => outer(x, y) && !inner(x, y);
}

/** Lines from (a, b) to (c, d) with round ends; the width is half of a line's. */
function stroke(half: number, ...lines: readonly [number, number, number, number][]): Shape {
  return (x, y) => lines.some((line) => distance(x, y, line) <= half);
}

function distance(x: number, y: number, [a, b, c, d]: readonly [number, number, number, number]) {
  const along = ((x - a) * (c - a) + (y - b) * (d - b)) / ((c - a) ** 2 + (d - b) ** 2);
  const t = Math.min(1, Math.max(0, along));
  return Math.hypot(x - a - t * (c - a), y - b - t * (d - b));
}

/** Three quarters of a ring, open to the left above. */
function arc(cx: number, cy: number, radius: number, half: number): Shape {
  return (x, y) => {
    const isOnRing = Math.abs(Math.hypot(x - cx, y - cy) - radius) <= half;
    return isOnRing && !(x < cx && y < cy + 0.02) && !(x < cx - 0.1 && y > cy + 0.24);
  };
}

function triangle(a: number, b: number, c: number, d: number, e: number, f: number): Shape {
  const side = (x: number, y: number, p: number, q: number, r: number, s: number) =>
    (x - r) * (q - s) - (p - r) * (y - s);
  return (x, y) => {
    const signs = [side(x, y, a, b, c, d), side(x, y, c, d, e, f), side(x, y, e, f, a, b)];
    return signs.every((one) => one >= 0) || signs.every((one) => one <= 0);
  };
}

function turned(shape: Shape, angle: number): Shape {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  return (x, y) =>
    shape(0.5 + (x - 0.5) * cos + (y - 0.5) * sin, 0.5 - (x - 0.5) * sin + (y - 0.5) * cos);
}

function both(a: Shape, b: Shape): Shape {
  return (x, y) => a(x, y) && b(x, y);
}
