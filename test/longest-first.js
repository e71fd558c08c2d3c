const Sequencer = require('@jest/test-sequencer').default;
const path = require('node:path');

/**
 * Seconds the longest files take on two cores of a first run, the builds they wait for included: what a
 * folder where nothing has run cannot know by itself.
 */
const SECONDS = {
  'workbench/workbench.browser.test.ts': 158,
  'browser/pane-states.browser.test.ts': 106,
  'browser/wps.browser.test.ts': 96,
  'hosts/excel/excel.browser.test.ts': 67,
  'cli/originals.test.ts': 50,
  'review/lost-headers.test.ts': 42,
  'hosts/workbench/workbench-host.browser.test.ts': 41,
  'workbench/officer-desk.browser.test.ts': 38,
  'hosts/every.test.ts': 36,
  'cli/every.test.ts': 29,
  'hosts/file/second-opinions.test.ts': 28,
  'cli/review.test.ts': 25,
  'workbench/reference-tables.browser.test.ts': 25,
  'review/every.test.ts': 24,
  'packaging/linux-install.test.ts': 24,
  'workbench/batch.browser.test.ts': 23,
  'browser/pane-journey.browser.test.ts': 22,
  'workbench/other-documents.browser.test.ts': 20,
  'acceptance/same-form.test.ts': 19,
  'session/every.test.ts': 19,
  'cli/process.test.ts': 19,
  'acceptance/storage/same-form-stored.test.ts': 18,
  'browser/pane-beside.browser.test.ts': 15,
  'documents/every.test.ts': 15,
  'browser/pane-book.browser.test.ts': 15,
  'bench/count-calls.test.ts': 14,
  'review/filled-rows.test.ts': 13,
  'browser/pane-reading.browser.test.ts': 13,
  'workbench/journey.browser.test.ts': 12,
  'cli/folders.test.ts': 11,
  'browser/pane-room.browser.test.ts': 11,
  'workbench/beside.browser.test.ts': 10,
  'form/every.test.ts': 10,
  'fuzz/fuzz.test.ts': 10,
  'acceptance/storage/officer-path.test.ts': 10,
  'review/extracted-forms.test.ts': 10,
  'workbench/small-windows.browser.test.ts': 10,
  'acceptance/noise.test.ts': 9,
  'fuzz/judge.test.ts': 9,
  'acceptance/evidence.property.test.ts': 9,
  'acceptance/generated-forms.property.test.ts': 9,
  'scoring/every.test.ts': 9,
  'rules/every.test.ts': 9,
  'browser/pane-standards.browser.test.ts': 9,
  'browser/pane-papers.browser.test.ts': 9,
  'companion/every.test.ts': 9,
  'fuzz/drawn/drawn.test.ts': 8,
  'acceptance/planted-faults.test.ts': 8,
  'regular-expressions.test.ts': 8,
  'hosts/wps/calls.test.ts': 8,
  'browser/pane-hand-in.browser.test.ts': 8,
  'workbench/keyboard.browser.test.ts': 8,
  'scoring/tried-scores.test.ts': 7,
  'acceptance/planted-mistakes.property.test.ts': 6,
  'hosts/excel/round-trips.test.ts': 6,
  'hosts/file/ooxml/hostile-files.test.ts': 6,
  'cli/companions.test.ts': 6,
  'hosts/wps/et-members.test.ts': 6,
  'cli/odd-names.test.ts': 6,
  'acceptance/evidence.test.ts': 5,
  'acceptance/published-rows.test.ts': 5,
  'form/ledger.test.ts': 5,
  'unused-exports.test.ts': 5,
  'hosts/file/formats/reference-tables.test.ts': 5,
  'hosts/wps/contract.test.ts': 5,
  'review/edits/edit-plan.property.test.ts': 5,
  'form/several-forms.test.ts': 5,
  'values/every.test.ts': 5,
  'packaging/built-addin.test.ts': 4,
  'documents/own-samples.test.ts': 4,
  'form/growth.test.ts': 4,
  'session/reloaded.test.ts': 4,
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
