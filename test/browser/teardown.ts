/** Browsers are closed by the test files that open them; what is left is only the note for them. */
export default function teardown(): void {
  delete process.env['TEST_BROWSER_FILE'];
}
