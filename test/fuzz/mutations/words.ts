import { LABEL, SYNONYMS } from '../../acceptance/synonyms';
import type { GridCell } from '../grid';
import { mapCells, type Mutation } from './mutation';
import type { Chance } from '../chance';

/** Labels in the words of other forms, some or all of them. */
export const otherWords: Mutation = (grid, chance) => {
  const isOf = 1 + chance.below(3);
  return mapCells(grid, (cell) => (chance.below(isOf) === 0 ? reworded(cell, chance) : cell));
};

function reworded(cell: GridCell, chance: Chance): GridCell {
  const plain = cell.text.replace(/\s/g, '');
  const words = SYNONYMS.find(([label]) => label.test(plain))?.[1];
  return words ? { text: chance.pick(words), role: cell.role } : cell;
}

/** Labels as they are laid out over lines or drawn apart. */
export const spacedWords: Mutation = (grid, chance) => {
  const between = chance.pick([' ', '\n', '\u00a0', '　']);
  return mapCells(grid, (cell) => {
    if (!LABEL.test(cell.text) || chance.below(3) === 0) return cell;
    const at = 1 + chance.below(cell.text.length - 1);
    return { text: cell.text.slice(0, at) + between + cell.text.slice(at), role: cell.role };
  });
};
