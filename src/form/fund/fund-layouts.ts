import type { FundReading } from './fund-reading';
import type { FundRoom } from './fund-room';
import { readLabelledFund } from './labelled-fund';
import { readRowsFund } from './rows-fund';
import { readTransposedFund } from './transposed-fund';

/** Reads a fund block in one layout; null where nothing stands as that layout has it. */
export type FundLayout = (room: FundRoom) => FundReading | null;

/** The ways to lay a fund block out. Their order says nothing: what can be read in several is weighed. */
export const FUND_LAYOUTS: readonly FundLayout[] = [
  readRowsFund,
  readLabelledFund,
  readTransposedFund,
];
