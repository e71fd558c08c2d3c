const load = jest.requireActual<(source: string) => string>('../../webpack/icons-loader.js');

test('each icon comes from the file of its drawing, and what is no icon from the small rest', () => {
  const source =
    'import { ChevronDown12Regular, PersonRegular, bundleIcon } from "@fluentui/react-icons";';
  expect(load(source).split(/;\s*/)).toEqual([
    "import { ChevronDown12Regular } from '@fluentui/react-icons/svg/chevron-down'",
    "import { PersonRegular } from '@fluentui/react-icons/svg/person'",
    "import { bundleIcon } from '@fluentui/react-icons/utils'",
    '',
  ]);
});

test('one under another name comes from the same file', () => {
  const source = 'import { ChevronDownRegular as ChevronDownIcon } from "@fluentui/react-icons"';
  expect(load(source)).toBe(
    "import { ChevronDownRegular as ChevronDownIcon } from '@fluentui/react-icons/svg/chevron-down'",
  );
});

test('other imports stay', () => {
  const source = "import { Button } from '@fluentui/react-button';";
  expect(load(source)).toBe(source);
});
