import { useId, useState } from 'react';
import { CheckmarkRegular } from '@fluentui/react-icons/svg/checkmark';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { explanationSentence } from '../../scoring';
import type { Decimal } from '../../values';
import type { BasisEntry } from './basis-entry';
import { CopyButton } from '../controls/copy-button';
import { ExplanationTree } from './explanation-tree';
import { passWords } from './pass-words';

/** One number: its figure, how it compares with the cell, and on opening how it came about. */
export function BasisRow({ entry }: { readonly entry: BasisEntry }) {
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <li className="jx-basis-row">
      <button
        type="button"
        className="jx-basis-button"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        <ChevronRightRegular className={open ? 'jx-chevron jx-open' : 'jx-chevron'} aria-hidden />
        <span className="jx-basis-title">{entry.title}</span>
        <span className="jx-basis-figure">{entry.figure}</span>
        <StateWords entry={entry} />
      </button>
      <div id={id} className="jx-basis-detail" hidden={!open}>
        {open && <Detail entry={entry} />}
      </div>
    </li>
  );
}

function Detail({ entry }: { readonly entry: BasisEntry }) {
  const { note, more } = entry;
  const { explanation } = entry.scored;
  return (
    <>
      {note && <p className="jx-basis-note">{note}</p>}
      <Candidates entry={entry} />
      {explanation && <ExplanationTree explanation={explanation} />}
      {more?.()}
      {explanation && (
        <CopyButton label="复制为一句话" text={() => explanationSentence(explanation)} />
      )}
      {!note && !explanation && <p className="jx-basis-note">缺少数据，暂不能核算。</p>}
    </>
  );
}

function StateWords({ entry }: { readonly entry: BasisEntry }) {
  const { outcome, text } = entry.scored;
  if (outcome === 'pass') {
    return (
      <span className="jx-state jx-state-pass">
        <CheckmarkRegular aria-hidden />
        {passWords(entry.scored)}
      </span>
    );
  }
  const words = {
    fail: `≠ 表内为 ${text ?? '空'}`,
    review: '请核实',
    missing: text === null || text === '' ? '表内未填' : '缺数据',
    'no-cell': '表内无此格',
  }[outcome];
  return <span className={`jx-state jx-state-${outcome}`}>{words}</span>;
}

/** The admissible values beside each other: 按≥：11.11 · 按≤：50.00 ✓ 与表内一致. */
function Candidates({ entry }: { readonly entry: BasisEntry }) {
  const { candidates = [], digits = 2, printed, text } = entry.scored;
  if (candidates.length < 2) return null;
  const shown = (value: Decimal | string) =>
    typeof value === 'string' ? value : value.toFixed(digits);
  const isPrinted = (value: Decimal | string) =>
    typeof value === 'string' ? value === text : printed?.eq(value) === true;
  return (
    <ul className="jx-candidates" aria-label="可能的读法">
      {candidates.map(({ value, reading }) => (
        <li key={`${reading} ${shown(value)}`}>
          {reading}：<b>{shown(value)}</b>
          {isPrinted(value) && ' ✓ 与表内一致'}
        </li>
      ))}
    </ul>
  );
}
