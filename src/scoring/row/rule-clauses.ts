import { Decimal, halfWidth, type NumberTarget, parseTarget, wordsFor } from '../../values';

/** What one clause of a 评分标准 says. */
export type RuleClause =
  /** 完成得满分, or words that set no points: the usual way is left as it is. */
  | { readonly kind: 'nothing' }
  /** 未完成按比例得分, or a formula of the share. */
  | { readonly kind: 'share' }
  /** 超支的按超支比例扣减: the share by which a limit is passed is lost. */
  | { readonly kind: 'excess' }
  /** 否则不得分 */
  | { readonly kind: 'none' }
  /** ≥85% or 达到100人得满分: where full marks begin. */
  | { readonly kind: 'from'; readonly from: NumberTarget; readonly saysFull: boolean }
  /** 每少2人扣1分 */
  | { readonly kind: 'per-step'; readonly step: PointStep };

/** So many points off for every so much. */
export interface PointStep {
  readonly size: NumberTarget;
  readonly points: Decimal;
  /** What is counted: how far the result stays below the target, or goes beyond it. */
  readonly side: 'below' | 'beyond';
}

/**
 * A 评分标准 clause by clause; null as soon as one of them says anything else, since a rule of which a part
 * is not understood is not understood (`≥95%满分；80%-95%得50%分值；低于80%不得分`).
 */
export function ruleClauses(printed: string): readonly RuleClause[] | null {
  const clauses = clausesOf(printed).map(readClause);
  return clauses.every((clause) => clause !== null) ? clauses : null;
}

/** 2.未完成的，按比例得分。 in its clauses, what is given or taken with what it is given for. */
function clausesOf(printed: string): string[] {
  return printed.split(/[;；。:：!！\r\n]+/).flatMap((sentence) => {
    const pieces = halfWidth(sentence.replace(NUMBERING, '')).replace(/\s/g, '').split(',');
    const clauses: string[] = [];
    for (const piece of pieces) {
      const before = GIVES.test(piece) ? clauses.pop() : undefined;
      if (piece !== '') clauses.push(`${before ?? ''}${piece}`);
    }
    return clauses;
  });
}

const NUMBERING = /^\s*(?:\d{1,2}[.、)](?!\d)|\(\d{1,2}\)|[①-⑳]|[一二三四五六]、)/u;
/** 得满分, 扣1分, 不得分: what belongs to the words before a comma. */
const GIVES = /^(?:不?[得计记给](?!分=)|[扣减])/;

function readClause(clause: string): RuleClause | null {
  return perStep(clause) ?? from(clause) ?? inWords(clause);
}

const PER_STEP =
  /^(?:否则|[未不][^\d扣]{0,8})?每(?:次)?(?:(少|减少|低|低于|降低|下降)|超|超过|超出|增加|多|逾期|延迟|推迟|晚)([^扣减]{1,10}?)(?:扣|减)(?:除|减|掉)?(\d{1,3}(?:\.\d{1,4})?)分$/;

function perStep(clause: string): RuleClause | null {
  const match = PER_STEP.exec(clause);
  if (!match) return null;
  const [, below, said = '', points = ''] = match;
  const size = quantityIn(
    /^[\d一二三四五六七八九十两]/.test(said) ? said.replace(/^一/, '1') : `1${said}`,
  );
  if (!size?.value.gt(0) || size.operator !== null) return null;
  const side = below === undefined ? 'beyond' : 'below';
  return { kind: 'per-step', step: { size, points: new Decimal(points), side } };
}

/** 完成率达到90%得满分, 90%以上满分 */
const FULL_FROM = new RegExp(
  `^\\D{0,10}?((?:${wordsFor('≥', '>')})?\\d[^得计记]{0,12}?)的?(?:得|计|记)?满分$`,
);

function from(clause: string): RuleClause | null {
  const full = FULL_FROM.exec(clause)?.[1];
  if (full === undefined && /[得计记分扣]/.test(clause)) return null;
  const due = quantityIn(full ?? clause);
  if (!due) return null;
  // 低于80% is where full marks end
  const begins = due.operator === '≥' || (full === undefined && !/[<>]/.test(due.operator ?? ''));
  return begins ? { kind: 'from', from: due, saysFull: full !== undefined } : null;
}

function quantityIn(text: string): NumberTarget | null {
  const read = parseTarget({ text, value: text });
  return read.kind === 'number' ? read : null;
}

function inWords(clause: string): RuleClause | null {
  if (/酌情|适当|视.{0,8}情|专家|评委|档/.test(clause)) return null;
  if (/^(?:否则|未|不|没有)[^\d]{0,8}(?:不得分|不计分|不给分|(?:得|计|记)0分)$/.test(clause)) {
    return { kind: 'none' };
  }
  if (
    /^(?:发生|出现)(?:任何|[一1](?:次|起|例|件|人|处|项))?[^\d]{0,6}(?:不得分|不计分|(?:得|计|记)0分)$/.test(
      clause,
    )
  ) {
    return { kind: 'none' };
  }
  if (/^[^\d]{0,6}超[^\d]{0,8}比例[^\d]{0,4}[扣减][^\d]{0,3}$/.test(clause))
    return { kind: 'excess' };
  if (/\d/.test(clause.replace(OF_A_SHARE, ''))) return null;
  if (/比例|[/÷×*]/.test(clause)) return { kind: 'share' };
  return /满分|^[^分扣减]+$/.test(clause) ? { kind: 'nothing' } : null;
}

/** Figures of a formula that takes the usual share: the whole (1, 100%), and the points of the row at its end. */
const OF_A_SHARE = /[×*]\d+(?:\.\d+)?分?$|(?<!\d)1(?:00%?)?(?![\d%])/g;
