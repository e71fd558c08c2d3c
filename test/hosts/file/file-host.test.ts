import { describeHost } from '../contract/describe-host';
import { FileUnderTest } from './file-officer';

// A file is known by where it lies.
describeHost('file', async (fixture) => new FileUnderTest(fixture), {
  workbookTags: true,
  turning: true,
});
