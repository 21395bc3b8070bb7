import { Undo2 } from 'lucide-react';
import { type KeyboardEvent, type Ref, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Role } from '#knowledge/language/acts/labels.ts';
import type { Said } from '#rooms/call/rules/coach/said.ts';
import type { Talk } from '#rooms/call/rules/coach/talk.ts';
import { typedWords } from '#rooms/call/rules/coach/typed-words.ts';
import { Button } from '#ui/Button.tsx';
import { cx } from '#ui/cx.ts';
import { Segmented } from '#ui/Segmented.tsx';
import classes from './Talk.module.css';

/** What is said, turn by turn: typed as it is heard, or as it comes from a transcript. What the coach understood stands below each turn. */
export function TalkPanel({
  said,
  talk,
  onSay,
  onTakeBack,
  inputRef,
}: {
  readonly said: readonly Said[];
  readonly talk: Talk | null;
  readonly onSay: (role: Role, text: string) => void;
  readonly onTakeBack: () => void;
  readonly inputRef: Ref<HTMLInputElement>;
}) {
  const { t } = useTranslation('call');
  const [role, setRole] = useState<Role>('customer');
  const [typed, setTyped] = useState('');
  const add = () => {
    const heard = typedWords(typed);
    for (const one of heard) onSay(one.marked ? one.role : role, one.text);
    if (heard.length > 0) setTyped('');
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      add();
    } else if (event.key === 'ArrowUp' || event.key === 'ArrowDown') {
      event.preventDefault();
      setRole((current) => (current === 'customer' ? 'agent' : 'customer'));
    }
  };
  return (
    <section className={classes.panel} aria-label={t('talk.title')}>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, also for who uses only keys */}
      <ol className={classes.turns} aria-label={t('talk.turns')} tabIndex={0}>
        {said.length === 0 && <li className={classes.empty}>{t('talk.empty')}</li>}
        {said.map((one, index) => (
          <li
            key={`${String(index)} ${one.role}`}
            className={cx(classes.turn, one.role === 'agent' && classes.own)}
            ref={index === said.length - 1 ? keepInSight : null}
          >
            <span className={classes.who}>{t(`talk.${one.role}`)}</span>
            <span>{one.text}</span>
            <Acts talk={talk} index={index} />
          </li>
        ))}
      </ol>
      <div className={classes.entry}>
        <Segmented
          label={t('talk.who')}
          hideLabel
          value={role}
          onValue={setRole}
          options={[
            { value: 'customer', label: t('talk.customer') },
            { value: 'agent', label: t('talk.agent') },
          ]}
        />
        <input
          ref={inputRef}
          className={classes.input}
          aria-label={t(`talk.heard-${role}`)}
          placeholder={t(`talk.heard-${role}`)}
          value={typed}
          maxLength={2000}
          autoComplete="off"
          enterKeyHint="send"
          onChange={(event) => setTyped(event.target.value)}
          onKeyDown={onKeyDown}
        />
        <Button
          look="quiet"
          icon={<Undo2 aria-hidden="true" />}
          aria-label={t('talk.take-back')}
          disabled={said.length === 0}
          onClick={onTakeBack}
        />
      </div>
    </section>
  );
}

/** The newest turn comes into sight, without moving the page. */
function keepInSight(turn: HTMLLIElement | null): void {
  const list = turn?.parentElement;
  if (list) list.scrollTop = list.scrollHeight;
}

function Acts({ talk, index }: { readonly talk: Talk | null; readonly index: number }) {
  const { t } = useTranslation('call');
  const acts = talk?.turns[index]?.acts ?? [];
  if (acts.length === 0) return null;
  return <span className={classes.acts}>{acts.map((act) => t(`act.${act}`)).join(' · ')}</span>;
}
