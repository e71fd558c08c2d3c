const Sequencer = require('@jest/test-sequencer').default;
const path = require('node:path');

/** Seconds the longest files take on two cores, about: what a first run in a folder cannot know by itself. */
const SECONDS = {
  'hosts/excel/excel.browser.test.ts': 61,
  'browser/pane-states.browser.test.ts': 51,
  'review/lost-headers.test.ts': 48,
  'hosts/every.test.ts': 43,
  'browser/wps.browser.test.ts': 42,
  'workbench/beside.browser.test.ts': 37,
  'cli/originals.test.ts': 34,
  'acceptance/same-form.test.ts': 33,
  'session/every.test.ts': 32,
  'review/extracted-forms.test.ts': 31,
  'workbench/workbench.browser.test.ts': 28,
  'acceptance/storage/same-form-stored.test.ts': 25,
  'fuzz/fuzz.test.ts': 24,
  'workbench/other-documents.browser.test.ts': 23,
  'review/every.test.ts': 30,
  'cli/review.test.ts': 21,
  'acceptance/storage/officer-path.test.ts': 21,
  'review/filled-rows.test.ts': 18,
  'workbench/small-windows.browser.test.ts': 17,
  'packaging/built-addin.test.ts': 17,
  'form/every.test.ts': 16,
  'acceptance/planted-faults.test.ts': 16,
  'browser/pane-beside.browser.test.ts': 15,
  'acceptance/evidence.property.test.ts': 15,
  'cli/companions.test.ts': 15,
  'browser/pane-journey.browser.test.ts': 14,
  'cli/every.test.ts': 13,
  'scoring/every.test.ts': 12,
  'values/every.test.ts': 11,
  'companion/every.test.ts': 11,
  'cli/process.test.ts': 11,
  'documents/own-samples.test.ts': 10,
  'browser/pane-room.browser.test.ts': 10,
  'hosts/file/second-opinions.test.ts': 10,
  'acceptance/generated-forms.property.test.ts': 10,
  'workbench/batch.browser.test.ts': 10,
  'acceptance/planted-mistakes.property.test.ts': 10,
  'hosts/wps/calls.test.ts': 10,
  'hosts/file/ooxml/hostile-files.test.ts': 9,
  'workbench/officer-desk.browser.test.ts': 9,
  'form/ledger.test.ts': 9,
  'rules/every.test.ts': 9,
  'hosts/workbench/workbench-host.browser.test.ts': 8,
  'hosts/wps/et-members.test.ts': 8,
  'form/growth.test.ts': 8,
  'regular-expressions.test.ts': 8,
  'bench/count-calls.test.ts': 8,
  'cli/folders.test.ts': 8,
  'hosts/excel/round-trips.test.ts': 8,
  'hosts/wps/contract.test.ts': 8,
  'browser/pane-book.browser.test.ts': 8,
  'scoring/tried-scores.test.ts': 7,
  'session/reloaded.test.ts': 7,
  'cli/odd-names.test.ts': 6,
  'hosts/file/formats/reference-tables.test.ts': 6,
  'packaging/linux-install.test.ts': 6,
  'session/book.test.ts': 6,
  'review/edit-plan.property.test.ts': 6,
  'form/several-forms.test.ts': 6,
};
/** Any other. */
const SHORT = 1;

/**
 * Longest first, so that no core waits for the last file of another. Durations of earlier runs on this
 * machine come before those listed; without either, Jest would go by the size of a file.
 */
class LongestFirst extends Sequencer {
  time(test) {
    const name = path.relative(__dirname, test.path).replaceAll('\\', '/');
    return super.time(test) ?? (SECONDS[name] ?? SHORT) * 1000;
  }
}

module.exports = LongestFirst;
module.exports.SECONDS = SECONDS;
