import { cellAt } from './drawn-fault';
import type { DrawnForm } from './draw-form';
import type { Figure } from './figure';
import { type Way, WAYS } from './way';

/**
 * What may stand in the place of a figure: its value by every way of scoring that the other printed
 * scores bear out; a rate tells less, being worked out from amounts that are rounded themselves. Every standard has two decimals: where a form is content with fewer, a review may
 * fill in two, and nothing on the form tells how the second is rounded. What a person gave is nobody else's.
 */
export function borneOut(form: DrawnForm, figure: Figure, unseen: readonly Figure[]): Set<string> {
  if (figure.kind === 'given' || figure.kind === 'extra') return new Set();
  // without a sign a score below its points may be what a person gave
  const seen = form.figures.filter(({ kind, provable }) => kind === 'score' && provable);
  const told = seen.filter((each) => !unseen.includes(each));
  const ways = WAYS.filter((way) => told.every(({ under }) => under(way) === under(form.way)));
  return new Set(ways.flatMap((way) => [way, ...inTwoDecimals(way)]).map(figure.under));
}

function inTwoDecimals({ digits, excess }: Way): Way[] {
  return digits === 2 ? [] : WAYS.filter((way) => way.digits === 2 && way.excess === excess);
}

/** Whether the figure stands in its cell, where some forms have a dash or nothing. */
export function isPrinted({ grid, way }: DrawnForm, { at, dressed, under }: Figure): boolean {
  return cellAt(grid, at).text === dressed(under(way)).text;
}
