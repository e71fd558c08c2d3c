export { ExcelHost } from './excel-host';
export { BASELINE, type ExcelEnvironment, officeEnvironment } from './model/excel-environment';
