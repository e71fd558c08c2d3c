import { everyTest } from '../every-test';

everyTest(__dirname);
