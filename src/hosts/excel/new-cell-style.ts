import type { NewCellStyle } from '../../sheet';

/** How each kind of cell of a new sheet looks in Excel. */
export const STYLES: Readonly<Record<NewCellStyle, (format: Excel.RangeFormat) => void>> = {
  title: (format) => {
    format.font.bold = true;
    format.font.size = 16;
    format.horizontalAlignment = 'Center';
    format.verticalAlignment = 'Center';
  },
  header: (format) => {
    boxed(format);
    format.font.bold = true;
    format.fill.color = '#DDEBF7';
    format.horizontalAlignment = 'Center';
    format.wrapText = true;
  },
  label: (format) => {
    boxed(format);
    format.horizontalAlignment = 'Center';
    format.wrapText = true;
  },
  text: (format) => {
    boxed(format);
    format.horizontalAlignment = 'Left';
    format.wrapText = true;
  },
  number: (format) => {
    boxed(format);
    format.horizontalAlignment = 'Right';
  },
  total: (format) => {
    boxed(format);
    format.font.bold = true;
    format.horizontalAlignment = 'Right';
  },
  input: (format) => {
    boxed(format);
    format.fill.color = '#FFF9E5';
    format.wrapText = true;
  },
  note: (format) => {
    format.font.color = '#595959';
    format.wrapText = true;
  },
};

const EDGES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;

function boxed(format: Excel.RangeFormat): void {
  format.verticalAlignment = 'Center';
  for (const edge of EDGES) format.borders.getItem(edge).style = 'Continuous';
}
