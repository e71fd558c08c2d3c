import { join } from 'node:path';
import type { Configuration } from 'webpack';

type Build = (options: { production: boolean; baseUrl: string }) => Configuration;

test.each(['cli', 'excel', 'workbench', 'wps'])(
  'the licences of all packages in it lie beside the bundle %s',
  (name) => {
    const build = jest.requireActual<Build>(join(__dirname, `../../webpack/${name}.config.js`));
    const { plugins = [] } = build({ production: true, baseUrl: 'https://example.cn/' });
    const names = plugins.map((plugin) => plugin && plugin.constructor.name);
    expect(names.filter((one) => one === 'LicencesPlugin')).toHaveLength(1);
  },
);
