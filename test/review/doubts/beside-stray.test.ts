import { edits } from './edited';

test('nothing is written over a score beside a figure in no column', () => {
  expect(edits({ G14: '10', I14: '7.50' })).toEqual([]);
  expect(edits({ G14: '9', I14: '每少1场扣0.33分' })).toEqual([]);
});
