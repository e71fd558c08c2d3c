import type { Area, NewCellStyle } from '../../../sheet';

/** How each kind of cell of a new sheet looks in Excel. */
export const STYLES: Readonly<
  Record<NewCellStyle, (format: Excel.RangeFormat, area: Area) => void>
> = {
  title: (format) => {
    format.font.bold = true;
    format.font.size = 16;
    format.horizontalAlignment = 'Center';
    format.verticalAlignment = 'Center';
  },
  header: (format, area) => {
    boxed(format, area);
    format.font.bold = true;
    format.fill.color = '#DDEBF7';
    format.horizontalAlignment = 'Center';
    format.wrapText = true;
  },
  label: (format, area) => {
    boxed(format, area);
    format.horizontalAlignment = 'Center';
    format.wrapText = true;
  },
  text: (format, area) => {
    boxed(format, area);
    format.horizontalAlignment = 'Left';
    format.wrapText = true;
  },
  number: (format, area) => {
    boxed(format, area);
    format.horizontalAlignment = 'Right';
  },
  total: (format, area) => {
    boxed(format, area);
    format.font.bold = true;
    format.horizontalAlignment = 'Right';
  },
  input: (format, area) => {
    boxed(format, area);
    format.fill.color = '#FFF9E5';
    format.wrapText = true;
  },
  note: (format) => {
    format.font.color = '#595959';
    format.wrapText = true;
  },
};

const EDGES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;

function boxed(format: Excel.RangeFormat, { top, left, bottom, right }: Area): void {
  format.verticalAlignment = 'Center';
  for (const edge of EDGES) format.borders.getItem(edge).style = 'Continuous';
  if (bottom > top) format.borders.getItem('InsideHorizontal').style = 'Continuous';
  if (right > left) format.borders.getItem('InsideVertical').style = 'Continuous';
}
