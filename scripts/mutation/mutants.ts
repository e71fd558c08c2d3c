import ts from 'typescript';

/** One small change of a source that a test should notice. */
export interface Mutant {
  /** 1-based. */
  readonly line: number;
  /** As `a < b` → `a <= b`, for the list of those no test noticed. */
  readonly change: string;
  /** The whole source with the change in it. */
  readonly source: string;
}

const OPERATORS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '<': '<=',
    '<=': '<',
    '>': '>=',
    '>=': '>',
    '===': '!==',
    '!==': '===',
    '&&': '||',
    '||': '&&',
    '+': '-',
    '-': '+',
    '*': '/',
    '/': '*',
  }),
);

const METHODS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    some: 'every',
    every: 'some',
    startsWith: 'endsWith',
    endsWith: 'startsWith',
    lt: 'lte',
    lte: 'lt',
    gt: 'gte',
    gte: 'gt',
    plus: 'minus',
    minus: 'plus',
    times: 'div',
    div: 'times',
    min: 'max',
    max: 'min',
  }),
);

/** Every mutant of a source, in its order. */
export function mutantsOf(file: string, source: string): Mutant[] {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.ES2022, true);
  const found: Mutant[] = [];
  const add = (node: ts.Node, replacement: string) => {
    const [start, end] = [node.getStart(tree), node.getEnd()];
    const changed = source.slice(0, start) + replacement + source.slice(end);
    const line = tree.getLineAndCharacterOfPosition(start).line + 1;
    found.push({
      line,
      change: `${short(node.getText(tree))} → ${short(replacement)}`,
      source: changed,
    });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node) || ts.isImportDeclaration(node)) return;
    for (const [place, replacement] of changesAt(node, tree)) add(place, replacement);
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

function changesAt(node: ts.Node, tree: ts.SourceFile): (readonly [ts.Node, string])[] {
  const text = (part: ts.Node) => part.getText(tree);
  if (ts.isBinaryExpression(node)) {
    const other = OPERATORS.get(text(node.operatorToken));
    const joinsTexts = other === '-' && [node.left, node.right].some(isText);
    return other === undefined || joinsTexts
      ? []
      : [[node, `${text(node.left)} ${other} ${text(node.right)}`]];
  }
  if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken) {
    return [[node, text(node.operand)]];
  }
  if (ts.isIfStatement(node)) {
    return [
      [node.expression, 'true'],
      [node.expression, 'false'],
    ];
  }
  if (ts.isConditionalExpression(node)) {
    return [
      [node, text(node.whenTrue)],
      [node, text(node.whenFalse)],
    ];
  }
  if (node.kind === ts.SyntaxKind.TrueKeyword) return [[node, 'false']];
  if (node.kind === ts.SyntaxKind.FalseKeyword) return [[node, 'true']];
  if (ts.isNumericLiteral(node)) return [[node, `(${node.text} + 1)`]];
  if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
    return callChanges(node, node.expression, text);
  }
  return [];
}

function callChanges(
  call: ts.CallExpression,
  { expression, name }: ts.PropertyAccessExpression,
  text: (part: ts.Node) => string,
): (readonly [ts.Node, string])[] {
  const other = METHODS.get(name.text);
  if (other !== undefined) return [[name, other]];
  // a list that nobody thins
  return name.text === 'filter' && call.arguments.length === 1 ? [[call, text(expression)]] : [];
}

function isText(node: ts.Node): boolean {
  return ts.isStringLiteralLike(node) || ts.isTemplateExpression(node);
}

function short(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 70 ? `${line.slice(0, 67)}…` : line;
}
