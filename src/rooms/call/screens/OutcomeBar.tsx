import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CallForm, OutcomePart } from '#rooms/call/rules/call-form.ts';
import { type CallResult, causes } from '#rooms/call/rules/outcome.ts';
import { Button } from '#ui/Button.tsx';
import { Select } from '#ui/Field.tsx';
import { useKeys } from '#ui/keys.ts';
import type { FieldErrors } from './fieldErrors.ts';
import classes from './Outcomes.module.css';

/** One key each for what can come out of a call: first what is agreed, then who was not reached. */
const parts: readonly { readonly part: OutcomePart; readonly key: string }[] = [
  { part: 'promise', key: 't' },
  { part: 'arrangement', key: 'p' },
  { part: 'callback', key: 'b' },
  { part: 'says_paid', key: 'z' },
  { part: 'complaint', key: 'k' },
  { part: 'refuses', key: 'w' },
];
const results: readonly { readonly result: CallResult; readonly key: string }[] = [
  { result: 'someone_else', key: 'a' },
  { result: 'voicemail', key: 'v' },
  { result: 'no_answer', key: 'g' },
  { result: 'busy', key: 'i' },
  { result: 'wrong_number', key: 'f' },
];

/** The bar below the call: one key for each outcome, several at once, and one to save all and go on. */
export function OutcomeBar({
  form,
  onPart,
  onChange,
  onSave,
  saving,
  errors,
  opened,
  children,
}: {
  readonly form: CallForm;
  readonly onPart: (part: OutcomePart, open: boolean) => void;
  readonly onChange: (change: Partial<CallForm>) => void;
  readonly onSave: () => void;
  readonly saving: boolean;
  readonly errors: FieldErrors;
  /** The part that was opened last, and how often: opening it again gives it the focus again. */
  readonly opened: { readonly part: OutcomePart; readonly times: number } | null;
  /** The part of the form of a chosen outcome. */
  readonly children: (part: OutcomePart) => ReactNode;
}) {
  const { t } = useTranslation('call');
  const reach = (result: CallResult) => onChange({ result: form.result === result ? null : result });
  // Who was spoken to was reached: the other results make room; their keys still work.
  const reached = form.result === 'right_person' || parts.some(({ part }) => form[part] !== null);
  const nothing = () => onChange({ nothing: !form.nothing, ...(form.nothing ? {} : { result: 'right_person' }) });
  useKeys(t('outcome.title'), [
    ...parts.map(({ part, key }) => ({ keys: key, label: t(`outcome.${part}`), run: () => onPart(part, true) })),
    { keys: 'x', label: t('outcome.nothing'), run: nothing },
    ...results.map(({ result, key }) => ({ keys: key, label: t(`result.${result}`), run: () => reach(result) })),
    { keys: 'mod+Enter', label: t('outcome.save'), run: onSave },
  ]);
  return (
    <section className={classes.bar} aria-label={t('outcome.title')}>
      <div className={classes.open}>
        {parts.map(({ part }) =>
          form[part] ? (
            <fieldset key={opened?.part === part ? `${part} ${String(opened.times)}` : part} className={classes.part}>
              <legend>{t(`outcome.${part}`)}</legend>
              <Button
                className={classes.remove ?? ''}
                look="quiet"
                size="small"
                icon={<X aria-hidden="true" />}
                aria-label={t('outcome.remove', { what: t(`outcome.${part}`) })}
                onClick={() => onPart(part, false)}
              />
              {children(part)}
              {errors(part, null) && <p className={classes.error}>{errors(part, null)}</p>}
            </fieldset>
          ) : null,
        )}
      </div>
      <div className={classes.buttons}>
        <div className={classes.group} role="group" aria-label={t('outcome.agreed')}>
          {parts.map(({ part, key }) => (
            <Button
              key={part}
              size="small"
              shortcut={key}
              aria-pressed={form[part] !== null}
              onClick={() => onPart(part, form[part] === null)}
            >
              {t(`outcome.${part}`)}
            </Button>
          ))}
          <Button size="small" shortcut="x" aria-pressed={form.nothing} onClick={nothing}>
            {t('outcome.nothing')}
          </Button>
        </div>
        {!reached && (
          <div className={classes.group} role="group" aria-label={t('outcome.not-reached')}>
            {results.map(({ result, key }) => (
              <Button
                key={result}
                size="small"
                look="quiet"
                shortcut={key}
                aria-pressed={form.result === result}
                onClick={() => reach(result)}
              >
                {t(`result.${result}`)}
              </Button>
            ))}
          </div>
        )}
        <div className={classes.end}>
          <Select
            className={classes.cause ?? ''}
            label={t('cause.label')}
            hideLabel
            value={form.cause ?? ''}
            onValue={(value) => onChange({ cause: causes.find((cause) => cause === value) ?? null })}
            options={[
              { value: '', label: t('cause.unknown') },
              ...causes.map((cause) => ({ value: cause as string, label: t(`cause.${cause}`) })),
            ]}
          />
          <Button look="primary" shortcut="mod+Enter" busy={saving} onClick={onSave}>
            {t('outcome.save')}
          </Button>
        </div>
      </div>
    </section>
  );
}
