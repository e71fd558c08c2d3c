import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { FileHost } from '../../../src/hosts/file';
import { Package } from '../../../src/hosts/file/ooxml/package/package';
import { damaged } from '../../../src/hosts/file/ooxml/workbook-error';
import { fixtureXlsx } from '../contract/fixture-xlsx';
import type { Failing, HostUnderTest, Officer } from '../contract/host-under-test';
import { StepsToFailure } from '../contract/steps-to-failure';
import type { FixtureValue, WorkbookFixture } from '../contract/workbook-fixture';

/**
 * A fixture opened as a file. The officer's acts are done to the saved bytes with plain text
 * replacements, without the product's code, and the file is opened anew.
 */
export class FileUnderTest implements HostUnderTest {
  host: FileHost;
  readonly #id = `under test ${++opened}`;

  constructor(fixture: WorkbookFixture) {
    this.host = this.#open(fixtureXlsx(fixture));
  }

  readonly officer: Officer = {
    write: async (sheet, cell, value) => this.#edit(sheet, (xml) => written(xml, cell, value)),
    insertRows: async (sheet, above, count) =>
      this.#edit(sheet, (xml) => withRowsInserted(xml, above, count)),
    deleteSheet: async (sheet) => {
      const parts = unzipSync(this.host.save());
      const workbook = strFromU8(parts[WORKBOOK]!);
      const without = workbook.replace(new RegExp(`<sheet name="${sheet}"[^>]*/>`), '');
      parts[WORKBOOK] = strToU8(without);
      this.#open(zipSync(parts, { level: 1 }));
    },
    renameSheet: async (sheet, name) =>
      this.#editPart(WORKBOOK, (xml) => xml.replace(`name="${sheet}"`, `name="${name}"`)),
    // a copy that took the place of the sheet is the same but for its id
    replaceSheet: async (sheet) =>
      this.#editPart(WORKBOOK, (xml) =>
        xml.replace(
          new RegExp(`name="${sheet}" sheetId="(\\d+)"`),
          `name="${sheet}" sheetId="$10"`,
        ),
      ),
    protect: async (sheet, on) => this.#edit(sheet, (xml) => protectedAs(xml, on)),
    rules: async (sheet) => rulesIn(this.#xml(sheet)),
    reopen: async () => void this.#open(this.host.save()),
  };

  fail(step: number, how: 'once' | 'from then on'): Failing {
    const spies = (['text', 'setText'] as const).map((name) => {
      const real = Package.prototype[name] as (...args: unknown[]) => unknown;
      return jest.spyOn(Package.prototype, name).mockImplementation(function (
        this: Package,
        ...args: unknown[]
      ) {
        if (failing.fails()) throw damaged('the part cannot be read');
        return real.apply(this, args) as never;
      });
    });
    const failing = new StepsToFailure(step, how, () => spies.forEach((spy) => spy.mockRestore()));
    return failing;
  }

  #xml(sheet: string): string {
    return strFromU8(unzipSync(this.host.save())[this.#partOf(sheet)]!);
  }

  #edit(sheet: string, change: (xml: string) => string): void {
    this.#editPart(this.#partOf(sheet), change);
  }

  #editPart(part: string, change: (xml: string) => string): void {
    const parts = unzipSync(this.host.save());
    parts[part] = strToU8(change(strFromU8(parts[part]!)));
    this.#open(zipSync(parts, { level: 1 }));
  }

  #partOf(sheet: string): string {
    const workbook = strFromU8(unzipSync(this.host.save())[WORKBOOK]!);
    const id = new RegExp(`<sheet name="${sheet}"[^>]* r:id="rId(\\d+)"`).exec(workbook)![1];
    return `xl/worksheets/sheet${id}.xml`;
  }

  /** To the officer it stays the same open file, however often it is read anew. */
  #open(bytes: Uint8Array): FileHost {
    return (this.host = FileHost.open(bytes, { name: '自评.xlsx', id: this.#id }));
  }
}

const WORKBOOK = 'xl/workbook.xml';

let opened = 0;

function written(xml: string, cell: string, value: FixtureValue): string {
  const pattern = new RegExp(`<c r="${cell}"([^>]*?)(/>|>.*?</c>)`);
  if (!pattern.test(xml)) throw new Error(`no cell ${cell}`);
  return xml.replace(pattern, (_, attributes: string) => {
    const kept = attributes.replace(/ t="\w+"/, '');
    if (typeof value === 'number') return `<c r="${cell}"${kept}><v>${value}</v></c>`;
    if (typeof value === 'string') return `<c r="${cell}"${kept} t="str"><v>${value}</v></c>`;
    throw new Error('the officer of a file types numbers and plain texts only');
  });
}

function protectedAs(xml: string, on: boolean): string {
  const open = xml.replace(/<sheetProtection [^>]*\/>/, '');
  return on ? open.replace('</sheetData>', '</sheetData><sheetProtection sheet="1"/>') : open;
}

function withRowsInserted(xml: string, above: number, count: number): string {
  const moved = (row: string) => Number(row) + (Number(row) >= above ? count : 0);
  const movedNames = (names: string) =>
    names.replace(/([A-Z]{1,3})(\d+)/g, (_, column: string, row: string) => column + moved(row));
  return xml
    .replace(/<row r="(\d+)"/g, (_, row: string) => `<row r="${moved(row)}"`)
    .replace(/<c r="([A-Z]+\d+)"/g, (_, name: string) => `<c r="${movedNames(name)}"`)
    .replace(/ref="([^"]*)"/g, (_, names: string) => `ref="${movedNames(names)}"`)
    .replace(/<f>(.*?)<\/f>/g, (_, formula: string) => `<f>${movedNames(formula)}</f>`);
}

function rulesIn(xml: string) {
  const blocks = xml.matchAll(
    /<conditionalFormatting sqref="([^"]*)">(.*?)<\/conditionalFormatting>/g,
  );
  return [...blocks]
    .flatMap(([, area, rules]) =>
      [...rules!.matchAll(/priority="(\d+)"[^>]*><formula>(.*?)<\/formula>/g)].map((rule) => ({
        area: area!,
        priority: Number(rule[1]),
        formula: rule[2]!.replace(/&gt;/g, '>').replace(/&amp;/g, '&'),
      })),
    )
    .sort((a, b) => a.priority - b.priority)
    .map(({ area, formula }) => ({ area, formula }));
}
