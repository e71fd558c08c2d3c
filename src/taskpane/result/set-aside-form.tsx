import { useEffect, useRef, useState } from 'react';
import { Field, Select, Textarea } from '@fluentui/react-components';
import type { Review } from '../../review';
import type { Card } from '../../session';
import { CardForm } from '../controls/card-form';
import { GROUNDS, isSaid } from './set-aside-grounds';
import { useSession } from '../frame/session-context';

interface SetAsideFormProps {
  readonly card: Card;
  readonly review: Review;
  readonly onClose: () => void;
}

/** 暂不处理: asks for a ground and for words; without both nothing is set aside. */
export function SetAsideForm({ card, review, onClose }: SetAsideFormProps) {
  const session = useSession();
  const [ground, setGround] = useState('');
  const [words, setWords] = useState('');
  const [asked, setAsked] = useState(false);
  const choice = useRef<HTMLSelectElement>(null);
  const input = useRef<HTMLTextAreaElement>(null);
  useEffect(() => choice.current?.focus(), []);
  const submit = () => {
    setAsked(true);
    if (ground === '') return choice.current?.focus();
    if (!isSaid(words)) return input.current?.focus();
    const findings = card.findings.filter(({ severity }) => severity !== 'info');
    void session.setAside(findings, review, `${ground}：${words.trim()}`);
  };
  const isError = card.severity === 'error';
  return (
    <CardForm
      title={`暂不处理 ${card.title}`}
      className="jx-set-aside"
      act="确定"
      onSubmit={submit}
      onClose={onClose}
    >
      <Field
        label="暂不处理的依据"
        validationMessage={asked && ground === '' ? '请选择一项依据。' : undefined}
      >
        <Select ref={choice} value={ground} onChange={(_, { value }) => setGround(value)}>
          <option value="">请选择</option>
          {GROUNDS.map((one) => (
            <option key={one}>{one}</option>
          ))}
        </Select>
      </Field>
      <Field
        label="说明"
        hint={
          isError
            ? '必须改的暂不处理后，结论仍不是「可以上报」，标记、核验单和退回意见中照列。'
            : '保存在本机；相关单元格改动后，这一项会重新列出。'
        }
        validationMessage={asked && !isSaid(words) ? '请写明具体情况，至少四个字。' : undefined}
      >
        <Textarea ref={input} rows={2} value={words} onChange={(_, { value }) => setWords(value)} />
      </Field>
    </CardForm>
  );
}
