import { type KeyboardEvent, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import classes from '#rooms/training/screens/role-play/RolePlay.module.css';
import { Button } from '#ui/Button.tsx';

/** What the trainee says: typed, or nothing at all. */
export function Entry({
  typed,
  onTyped,
  onSay,
}: {
  readonly typed: string;
  readonly onTyped: (text: string) => void;
  readonly onSay: (text: string) => void;
}) {
  const { t } = useTranslation('training');
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);
  const say = () => {
    if (typed.trim() !== '') onSay(typed);
    field.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.nativeEvent.isComposing || event.key !== 'Enter' || event.shiftKey) return;
    event.preventDefault();
    say();
  };
  return (
    <div className={classes.entry}>
      <textarea
        ref={field}
        className={classes.input}
        aria-label={t('play.say-label')}
        placeholder={t('play.say-label')}
        rows={2}
        maxLength={2000}
        value={typed}
        onChange={(event) => onTyped(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <div className={classes.entryKeys}>
        <Button look="primary" disabled={typed.trim() === ''} onClick={say}>
          {t('play.say')}
        </Button>
        <Button
          shortcut="mod+."
          onClick={() => {
            onSay('');
            field.current?.focus();
          }}
        >
          {t('play.silence')}
        </Button>
      </div>
    </div>
  );
}
