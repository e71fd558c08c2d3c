/** Between reading and writing everything is pure: no clock, no DOM, no host, no I/O, no async. */
export const PURE = [
  'sheet',
  'values',
  'form',
  'companion',
  'standards',
  'scoring',
  'rules',
  'review',
  'documents',
];

/**
 * The rooms of src/ and which others each may import from (docs/architecture.md). A room not listed
 * here may import nothing, so a new room has to be given its place first.
 */
export const ROOMS = {
  sheet: [],
  values: ['sheet'],
  form: ['sheet', 'values'],
  companion: ['sheet', 'values', 'form'],
  standards: ['sheet', 'values'],
  scoring: ['sheet', 'values', 'form', 'standards'],
  rules: ['sheet', 'values', 'form', 'companion', 'standards', 'scoring'],
  review: ['sheet', 'values', 'form', 'companion', 'standards', 'scoring', 'rules'],
  documents: ['sheet', 'values', 'form', 'companion', 'standards', 'scoring', 'rules', 'review'],
  hosts: ['sheet'],
  session: [...PURE, 'hosts'],
  commands: ['sheet', 'standards', 'review', 'documents', 'hosts', 'session'],
  taskpane: [...PURE, 'hosts', 'session', 'commands'],
  cli: [...PURE, 'hosts', 'session'],
  workbench: ['sheet', 'review', 'documents', 'hosts', 'session', 'taskpane'],
};

/** The rooms within a room, from the ground up, and which others each may import from. */
export const INNER_ROOMS = {
  values: {
    words: [],
    grammar: ['words'],
    results: ['words', 'grammar'],
  },
  /** In the order in which evidence is gathered. */
  form: {
    words: [],
    evidence: ['words'],
    places: ['words', 'evidence'],
    fund: ['words', 'evidence', 'places'],
    indicators: ['words', 'evidence', 'places'],
    edges: ['words', 'evidence', 'places', 'indicators'],
    companion: ['words', 'evidence', 'places', 'indicators'],
  },
  scoring: {
    shared: [],
    printed: ['shared'],
    weight: ['shared', 'printed'],
    achievement: ['shared', 'weight'],
    explain: ['shared', 'achievement'],
    fund: ['shared', 'printed', 'weight', 'explain'],
    row: ['shared', 'printed', 'weight', 'achievement', 'explain', 'fund'],
    total: ['shared', 'printed', 'weight', 'explain', 'fund', 'row'],
  },
  'rules/shared': {
    words: [],
    rows: ['words'],
    fund: ['words'],
    reasons: ['words', 'rows'],
    points: ['words', 'rows', 'fund', 'reasons'],
    gaps: ['words', 'points'],
  },
  review: {
    standard: [],
    doubts: [],
    edits: ['doubts'],
    reason: ['edits'],
    report: ['edits'],
  },
  'hosts/excel': {
    model: [],
    reading: ['model'],
    writing: ['model', 'reading'],
  },
  'hosts/wps': {
    model: [],
    reading: ['model'],
    writing: ['model', 'reading'],
    events: ['model', 'reading'],
    addin: ['model', 'reading'],
  },
  'hosts/file/ooxml': {
    zip: [],
    xml: [],
    package: ['zip', 'xml'],
    reading: ['zip', 'xml', 'package'],
    formulas: [],
    change: ['xml', 'package', 'reading', 'formulas'],
  },
  cli: {
    errors: [],
    printing: ['errors'],
    files: ['errors'],
    options: ['errors', 'files'],
    tasks: ['errors', 'printing', 'files'],
    threads: ['errors', 'printing', 'files', 'options', 'tasks'],
  },
  session: {
    kept: [],
    bureau: [],
    shown: [],
    actions: ['kept', 'bureau', 'shown'],
  },
  taskpane: {
    frame: [],
    controls: ['frame'],
    header: ['frame', 'controls'],
    edits: ['frame', 'controls'],
    status: ['frame', 'controls', 'edits'],
    diagnosis: ['frame'],
    basis: ['controls'],
    beside: ['frame', 'controls'],
    result: ['frame', 'controls', 'edits', 'basis', 'beside'],
    reading: ['frame', 'controls'],
    'own-standards': ['frame', 'controls'],
    workbook: ['frame', 'controls', 'header', 'edits', 'status'],
    'hand-in': ['frame', 'controls', 'edits', 'status'],
    pages: [
      ...['frame', 'controls', 'header', 'edits', 'status', 'result'],
      ...['reading', 'own-standards', 'workbook', 'hand-in'],
    ],
  },
};

const IMPURE_GLOBALS = [
  'window',
  'document',
  'navigator',
  'localStorage',
  'sessionStorage',
  'fetch',
  'setTimeout',
  'setInterval',
  'process',
  'Office',
  'Excel',
  'Application',
  'wps',
];

/** What a plain object answers to that nobody put there: 'toString' in {}. */
export const OPEN_SYNTAX = [
  {
    selector:
      "BinaryExpression[operator='in'][left.type!='Literal'][left.type!='PrivateIdentifier']",
    message: 'A text may be any word, constructor too: look it up in a Map.',
  },
];

const PURE_SYNTAX = [
  ...OPEN_SYNTAX,
  { selector: 'AwaitExpression', message: 'Pure rooms do not wait; a host adapter does.' },
  { selector: 'FunctionDeclaration[async=true]', message: 'Pure rooms are synchronous.' },
  { selector: 'ArrowFunctionExpression[async=true]', message: 'Pure rooms are synchronous.' },
  {
    selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message: 'Pure rooms have no clock.',
  },
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'Pure rooms have no clock.',
  },
  {
    selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']",
    message: 'Pure rooms are deterministic.',
  },
  {
    selector: "CallExpression[callee.property.name='normalize']",
    message: 'What width a text is compared in is said once: halfWidth of src/values.',
  },
];

export function roomRules() {
  const rooms = Object.entries(ROOMS).map(([room, allowed]) => ({
    files: [`src/${room}/**`],
    rules: {
      'no-restricted-imports': ['error', { patterns: forbiddenPatterns(room, allowed) }],
      ...(PURE.includes(room) && {
        'no-restricted-globals': ['error', ...IMPURE_GLOBALS],
        'own/no-restricted-syntax': ['error', ...PURE_SYNTAX],
      }),
    },
  }));
  return [...rooms, ...Object.keys(INNER_ROOMS).flatMap(innerRules)];
}

function innerRules(room) {
  const [outermost] = room.split('/');
  const outer = forbiddenPatterns(outermost, ROOMS[outermost]);
  return Object.entries(INNER_ROOMS[room]).map(([inner, allowed]) => {
    const patterns = [...outer, ...bannedFrom(INNER_ROOMS[room], inner, allowed, `src/${room}/`)];
    return {
      files: [`src/${room}/${inner}/**`],
      rules: { 'no-restricted-imports': ['error', { patterns }] },
    };
  });
}

function forbiddenPatterns(room, allowed) {
  const patterns = bannedFrom(ROOMS, room, allowed, 'src/');
  if (PURE.includes(room)) {
    patterns.push({
      regex: '^(node:|fs$|path$|react|@fluentui|@univerjs|fflate$|saxes$)',
      message: `src/${room} is pure: no I/O and no user interface.`,
    });
  }
  return patterns;
}

function bannedFrom(rooms, room, allowed, under) {
  const banned = Object.keys(rooms).filter((other) => other !== room && !allowed.includes(other));
  return banned.map((other) => ({
    regex: `^(\\.\\./)+${other}(/|$)`,
    message: `${under}${room} may not import from ${under}${other} (docs/architecture.md).`,
  }));
}
