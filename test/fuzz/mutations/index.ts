import { addForm, addGroupRow, addNeighbour, hideLines, repeatHeader } from './around';
import * as cells from './cells';
import * as contents from './contents';
import * as lines from './lines';
import * as merges from './merges';
import type { Mutation } from './mutation';
import { otherWords, spacedWords } from './words';

export type { Mutation } from './mutation';
export { surrounded } from './around';

/** Every change, by its name; what officers do most is there most often. */
export const MUTATIONS: readonly Mutation[] = [
  cells.typeOver,
  ...Object.values(cells),
  ...Object.values(contents),
  ...Object.values(lines),
  lines.slideRows,
  lines.moveBlock,
  ...Object.values(merges),
  addForm,
  addGroupRow,
  addNeighbour,
  addNeighbour,
  hideLines,
  repeatHeader,
  otherWords,
  spacedWords,
];
