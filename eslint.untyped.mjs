import ts from 'typescript-eslint';
import config from './eslint.config.mjs';

/** All that lint knows without types: what holds for a text that no file has yet, and what is quick to ask. */
export default [...config, ts.configs.disableTypeChecked];
