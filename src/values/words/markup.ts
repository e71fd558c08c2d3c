/** Tags that word processors and web forms leave in cells; of another kind only what is closed again is one. */
export const MARKUP_TAGS: ReadonlySet<string> = new Set(
  'p br hr div span font b i u s em strong sub sup a img ul ol li table thead tbody tr td th h1 h2 h3 h4 h5 h6 style o:p'.split(
    ' ',
  ),
);

/** Named entities seen in exported forms. */
export const ENTITIES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    nbsp: ' ',
    ensp: ' ',
    emsp: ' ',
    thinsp: ' ',
    lt: '<',
    gt: '>',
    le: '≤',
    ge: '≥',
    amp: '&',
    quot: '"',
    apos: "'",
    ldquo: '“',
    rdquo: '”',
    mdash: '—',
    ndash: '–',
    hellip: '…',
    permil: '‰',
    middot: '·',
    times: '×',
  }),
);
