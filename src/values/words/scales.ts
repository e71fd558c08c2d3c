/** Scale words and what they multiply by, as powers of ten. */
export const SCALE_POWERS: Readonly<Record<string, number>> = { 十: 1, 百: 2, 千: 3, 万: 4, 亿: 8 };

/** What a percentage is written with, and the power of ten that makes it percent points. */
export const PERCENT_WORDS: readonly { readonly word: string; readonly power: number }[] = [
  { word: '个百分点', power: 0 },
  { word: '百分点', power: 0 },
  { word: '百分比', power: 0 },
  { word: '%', power: 0 },
  { word: '‰', power: -1 },
  { word: '个千分点', power: -1 },
];

/** 9成 is 90%; 9成套 counts something. */
export const TENTHS = '成';

/** Units whose first character is no scale word. */
export const NOT_SCALED: readonly string[] = [
  '千米',
  '千克',
  '千瓦时',
  '千瓦',
  '千伏',
  '千卡',
  '千兆',
  '百货',
];
