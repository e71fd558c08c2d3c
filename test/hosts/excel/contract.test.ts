import { describeHost } from '../contract/describe-host';
import { openFixture } from './open-fixture';
import { expectNoGaps } from './start-excel';

afterEach(expectNoGaps);

describeHost('excel', openFixture);
