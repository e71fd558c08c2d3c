import { describeHost } from '../contract/describe-host';
import { FileUnderTest } from './file-officer';

describeHost('file', async (fixture) => new FileUnderTest(fixture));
