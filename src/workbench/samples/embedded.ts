/** A sample workbook that comes with the page, so that it can be tried without a file or a server. */
export interface Sample {
  /** 1 to 11. */
  readonly number: number;
  /** The project the table is about. */
  readonly title: string;
  /** The .xlsx file. */
  readonly base64: string;
}

/** Filled in by the build (webpack/samples-loader.js), which makes the files from the fixtures. */
export const SAMPLES: readonly Sample[] = [];
