import {
  CHOICE_TITLES,
  PARAMETER_TITLES,
  ROUNDING_TITLES,
  type Band,
  type Rounding,
  type StandardParameters,
} from '../../standards';
import { Choice } from '../controls/choice';
import { NumberInput } from '../controls/number-input';
import { RowsEditor } from './rows-editor';

export type ParameterName = keyof StandardParameters;

interface ParameterEditorProps {
  readonly name: ParameterName;
  /** The standard being written. */
  readonly parameters: StandardParameters;
  readonly onChange: (value: unknown) => void;
}

/** What a number standing alone counts. */
const UNITS: Partial<Record<ParameterName, string>> = {
  executionWeight: '分',
  overThreshold: '倍指标值',
  executionReasonBelow: '%',
  fullMarks: '分',
  edgeDistance: '分',
};

/** The fields of one parameter of a standard; what is typed is handed on as it is and checked there. */
export function ParameterEditor({ name, parameters, onChange }: ParameterEditorProps) {
  const title = PARAMETER_TITLES[name];
  switch (name) {
    case 'rateRounding':
    case 'scoreRounding':
      return <RoundingEditor title={title} value={parameters[name].value} onChange={onChange} />;
    case 'executionRule':
    case 'reverseRule':
    case 'equalRule':
    case 'overReason':
      return (
        <Choice<string>
          label={title}
          choices={CHOICE_TITLES[name]}
          value={parameters[name].value}
          onChange={onChange}
        />
      );
    case 'executionSteps':
      return (
        <RowsEditor
          title={title}
          columns={[
            { key: 'from', label: '执行率不低于', unit: '%', number: true },
            { key: 'share', label: '得分比例', unit: '1为满分', number: true },
          ]}
          rows={parameters.executionSteps.value}
          onChange={onChange}
        />
      );
    case 'grades':
      return (
        <RowsEditor
          title={title}
          columns={[
            { key: 'name', label: '等级' },
            { key: 'from', label: '总分不低于', unit: '分', number: true },
          ]}
          rows={parameters.grades.value}
          onChange={onChange}
        />
      );
    case 'weightPreset':
      return (
        <RowsEditor
          title={title}
          columns={[
            { key: 'name', label: '一级指标' },
            { key: 'points', label: '分值', unit: '分', number: true },
          ]}
          rows={presetRows(parameters.weightPreset.value)}
          onChange={(rows) => onChange(presetOf(rows))}
        />
      );
    case 'qualitativeBands':
      return <BandsEditor value={parameters.qualitativeBands.value} onChange={onChange} />;
    default:
      return (
        <div className="jx-pair">
          <NumberInput label={title} value={parameters[name].value} onChange={onChange} />
          <span className="jx-unit">{UNITS[name]}</span>
        </div>
      );
  }
}

function RoundingEditor(props: {
  readonly title: string;
  readonly value: Rounding;
  readonly onChange: (value: unknown) => void;
}) {
  const { title, value, onChange } = props;
  return (
    <div className="jx-pair">
      <Choice
        label={`${title} 方式`}
        choices={ROUNDING_TITLES}
        value={value.mode}
        onChange={(mode) => onChange({ ...value, mode })}
      />
      <NumberInput
        label={`${title} 小数位数`}
        value={value.digits}
        onChange={(digits) => onChange({ ...value, digits })}
      />
      <span className="jx-unit">位小数</span>
    </div>
  );
}

type Bands = Readonly<Record<'met' | 'partial' | 'unmet', Band>>;

/** Two lower edges; the bands below begin where the ones above end. */
function BandsEditor(props: {
  readonly value: Bands;
  readonly onChange: (value: unknown) => void;
}) {
  const { value, onChange } = props;
  const { met, partial, unmet } = value;
  return (
    <>
      <div className="jx-pair">
        <span className="jx-unit">达成，不低于分值的</span>
        <NumberInput
          label="定性指标达成的下限"
          value={met.min}
          onChange={(min) =>
            onChange({ ...value, met: { ...met, min }, partial: { ...partial, max: min } })
          }
        />
      </div>
      <div className="jx-pair">
        <span className="jx-unit">部分达成，不低于分值的</span>
        <NumberInput
          label="定性指标部分达成的下限"
          value={partial.min}
          onChange={(min) =>
            onChange({ ...value, partial: { ...partial, min }, unmet: { ...unmet, max: min } })
          }
        />
      </div>
    </>
  );
}

interface PresetRow {
  readonly name: string;
  readonly points: number;
}

function presetRows(preset: Readonly<Record<string, number>> | null): readonly PresetRow[] {
  return Object.entries(preset ?? {}).map(([name, points]) => ({ name, points }));
}

/** No row at all means that the standard has no usual split. */
function presetOf(rows: readonly PresetRow[]): Readonly<Record<string, number>> | null {
  if (rows.length === 0) return null;
  return Object.fromEntries(rows.map(({ name, points }) => [name, points]));
}
