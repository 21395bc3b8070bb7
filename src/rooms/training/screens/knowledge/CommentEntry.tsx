import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from '#rooms/training/screens/knowledge/Knowledge.module.css';
import { Button } from '#ui/Button.tsx';
import { Textarea } from '#ui/Field.tsx';

/** Where one writes a comment; Ctrl+Enter posts it. What was posted well is gone from the field. `first`: what stands there, and that it can be cancelled. */
export function CommentEntry({
  label,
  first,
  busy,
  onSay,
  onCancel,
}: {
  readonly label: string;
  readonly first?: string;
  readonly busy: boolean;
  readonly onSay: (said: string) => Promise<boolean>;
  readonly onCancel?: () => void;
}) {
  const { t } = useTranslation(['training', 'ui']);
  const [said, setSaid] = useState(first ?? '');
  const ready = said.trim() !== '' && !busy;
  const post = async () => {
    if (ready && (await onSay(said.trim()))) setSaid('');
  };
  return (
    <form
      className={classes.entry}
      onSubmit={(event) => {
        event.preventDefault();
        void post();
      }}
    >
      <Textarea
        label={label}
        value={said}
        onValue={setSaid}
        rows={2}
        maxLength={1000}
        autoFocus={first !== undefined}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void post();
          if (event.key === 'Escape') onCancel?.();
        }}
      />
      <span className={classes.entryKeys}>
        <Button type="submit" size="small" disabled={!ready} busy={busy}>
          {t('comment.send')}
        </Button>
        {onCancel && (
          <Button size="small" look="quiet" onClick={onCancel}>
            {t('ui:cancel')}
          </Button>
        )}
      </span>
    </form>
  );
}
