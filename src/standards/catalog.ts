import { COST_GROUP } from './cost-group';
import { GUANGXI } from './guangxi';
import { HUBEI } from './hubei';
import { NATIONAL_2020 } from './national-2020';
import { SHANGHAI } from './shanghai';
import { SICHUAN } from './sichuan';
import type { Standard } from './standard';
import { SYSTEM_PROFILE } from './system';

/** Every standard the product ships with, in the order of the chooser. */
export const STANDARDS: readonly Standard[] = [
  SHANGHAI,
  NATIONAL_2020,
  COST_GROUP,
  HUBEI,
  SICHUAN,
  GUANGXI,
  SYSTEM_PROFILE,
];

/** Applied where nobody has chosen another. */
export const DEFAULT_STANDARD: Standard = SHANGHAI;

/** The shipped standard of that id, or null. */
export function findStandard(id: string): Standard | null {
  return STANDARDS.find((standard) => standard.id === id) ?? null;
}
