import { DEFAULT_SETTINGS, loadSettings, memoryStore, saveSettings } from '../../../src/session';

describe('settings', () => {
  it('come back as they were saved', () => {
    const store = memoryStore();
    const settings = { ...DEFAULT_SETTINGS, standard: 'hubei', live: false, rulesOff: ['a'] };
    saveSettings(store, settings);
    expect(loadSettings(store)).toEqual(settings);
  });

  it.each(['{', '[]', '7', 'null', '{"live":"yes","rulesOff":[1,"a"],"theme":"pink"}'])(
    'fall back to the defaults where %s is stored',
    (stored) => {
      const store = memoryStore();
      store.set('settings', stored);
      const rulesOff = stored.includes('"a"') ? ['a'] : null;
      expect(loadSettings(store)).toEqual({ ...DEFAULT_SETTINGS, rulesOff });
    },
  );
});
