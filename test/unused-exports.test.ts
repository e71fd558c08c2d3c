import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import ts from 'typescript';

const ROOT = join(__dirname, '..');

/** The code files below some folders, as paths from the root with slashes. */
function codeIn(...folders: readonly string[]): string[] {
  return folders.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .map((file) => `${folder}/${file.split(sep).join('/')}`)
      .filter((file) => /\.(?:tsx?|m?js)$/.test(file)),
  );
}

const parsed = new Map<string, ts.SourceFile>();

function parse(file: string): ts.SourceFile {
  const text = () => readFileSync(join(ROOT, file), 'utf8');
  const known = parsed.get(file) ?? ts.createSourceFile(file, text(), ts.ScriptTarget.ES2022);
  parsed.set(file, known);
  return known;
}

/** The functions, constants and classes a file exports; the types go with what takes or returns them. */
function valuesExported(source: ts.SourceFile): string[] {
  return source.statements.flatMap((statement) => {
    const modifiers = ts.canHaveModifiers(statement) ? ts.getModifiers(statement) : undefined;
    if (!modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)) return [];
    if (ts.isVariableStatement(statement)) {
      return statement.declarationList.declarations.map(({ name }) => name.getText(source));
    }
    const isValue = ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement);
    return isValue && statement.name ? [statement.name.text] : [];
  });
}

/** Every name a file takes from another: imported, handed on, or read off a module as a whole. */
function namesTaken(source: ts.SourceFile): Set<string> {
  const names = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isImportSpecifier(node) || ts.isExportSpecifier(node)) {
      names.add((node.propertyName ?? node.name).text);
    } else if (ts.isPropertyAccessExpression(node)) names.add(node.name.text);
    else if (ts.isBindingElement(node)) names.add((node.propertyName ?? node.name).getText(source));
    ts.forEachChild(node, visit);
  };
  visit(source);
  return names;
}

test('nothing is exported that no other file takes', () => {
  const taken = new Set<string>();
  for (const file of codeIn('src', 'test', 'scripts', 'bench')) {
    if (!file.startsWith('test/fixtures/'))
      namesTaken(parse(file)).forEach((name) => taken.add(name));
  }
  const unused = codeIn('src').flatMap((file) =>
    valuesExported(parse(file))
      .filter((name) => !taken.has(name))
      .map((name) => `${file}: ${name}`),
  );
  expect(unused).toEqual([]);
});
