const Sequencer = require('@jest/test-sequencer').default;
const path = require('node:path');

/** Seconds the longest files take on two cores, about: what a first run in a folder cannot know by itself. */
const SECONDS = {
  'browser/pane-states.browser.test.ts': 52,
  'browser/wps.browser.test.ts': 40,
  'workbench/workbench.browser.test.ts': 55,
  'hosts/every.test.ts': 37,
  'review/lost-headers.test.ts': 36,
  'acceptance/noise.test.ts': 33,
  'hosts/excel/excel.browser.test.ts': 32,
  'workbench/beside.browser.test.ts': 26,
  'cli/originals.test.ts': 25,
  'acceptance/storage/same-form-stored.test.ts': 24,
  'acceptance/same-form.test.ts': 23,
  'review/every.test.ts': 23,
  'session/every.test.ts': 19,
  'workbench/officer-desk.browser.test.ts': 19,
  'fuzz/judge.test.ts': 17,
  'cli/review.test.ts': 17,
  'hosts/workbench/workbench-host.browser.test.ts': 17,
  'form/every.test.ts': 16,
  'review/filled-rows.test.ts': 16,
  'workbench/batch.browser.test.ts': 14,
  'fuzz/fuzz.test.ts': 15,
  'browser/pane-beside.browser.test.ts': 14,
  'cli/every.test.ts': 13,
  'workbench/reference-tables.browser.test.ts': 13,
  'browser/pane-journey.browser.test.ts': 13,
  'acceptance/evidence.property.test.ts': 13,
  'acceptance/storage/officer-path.test.ts': 13,
  'documents/every.test.ts': 12,
  'cli/process.test.ts': 11,
  'fuzz/drawn/drawn.test.ts': 11,
  'acceptance/planted-faults.test.ts': 11,
  'review/extracted-forms.test.ts': 11,
  'browser/pane-book.browser.test.ts': 10,
  'acceptance/evidence.test.ts': 9,
  'acceptance/generated-forms.property.test.ts': 9,
  'scoring/tried-scores.test.ts': 9,
  'workbench/other-documents.browser.test.ts': 9,
  'regular-expressions.test.ts': 8,
  'bench/count-calls.test.ts': 8,
  'browser/pane-reading.browser.test.ts': 8,
  'hosts/wps/calls.test.ts': 8,
  'hosts/file/second-opinions.test.ts': 25,
  'acceptance/published-rows.test.ts': 7,
  'acceptance/planted-mistakes.property.test.ts': 7,
  'scoring/every.test.ts': 7,
  'form/ledger.test.ts': 7,
  'unused-exports.test.ts': 7,
  'rules/every.test.ts': 7,
  'browser/pane-standards.browser.test.ts': 7,
  'workbench/journey.browser.test.ts': 6,
  'hosts/excel/round-trips.test.ts': 6,
  'browser/pane-hand-in.browser.test.ts': 6,
  'browser/pane-papers.browser.test.ts': 6,
  'hosts/file/formats/reference-tables.test.ts': 6,
  'hosts/file/ooxml/hostile-files.test.ts': 6,
  'cli/folders.test.ts': 6,
  'companion/every.test.ts': 6,
  'packaging/linux-install.test.ts': 6,
  'hosts/wps/contract.test.ts': 5,
  'browser/pane-room.browser.test.ts': 5,
  'review/edits/edit-plan.property.test.ts': 5,
  'workbench/small-windows.browser.test.ts': 5,
  'form/several-forms.test.ts': 5,
  'values/every.test.ts': 5,
  'workbench/keyboard.browser.test.ts': 4,
  'packaging/built-addin.test.ts': 4,
  'cli/companions.test.ts': 4,
  'documents/own-samples.test.ts': 4,
  'hosts/wps/et-members.test.ts': 4,
  'form/growth.test.ts': 4,
  'session/reloaded.test.ts': 4,
  'cli/odd-names.test.ts': 4,
  'session/book.test.ts': 4,
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
