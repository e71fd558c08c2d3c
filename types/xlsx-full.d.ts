/** The one build of the library that carries its code pages; it is a CommonJS script. */
declare module '@e965/xlsx/dist/xlsx.full.min.js' {
  import type * as xlsx from '@e965/xlsx';
  export const read: typeof xlsx.read;
  export const write: typeof xlsx.write;
  export const utils: typeof xlsx.utils;
  const library: typeof xlsx;
  export default library;
}
