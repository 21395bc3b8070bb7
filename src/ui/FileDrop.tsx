import { FileUp } from 'lucide-react';
import { type DragEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { cx } from '#ui/cx.ts';
import classes from './FileDrop.module.css';

/** A place to drop files, with a button that opens the picker. `accept` as in an input ('.xml,.csv'); it guides, the server decides. */
export function FileDrop({
  onFiles,
  accept,
  several = false,
  hint,
  busy = false,
}: {
  readonly onFiles: (files: readonly File[]) => void;
  readonly accept?: string;
  readonly several?: boolean;
  readonly hint?: string;
  readonly busy?: boolean;
}) {
  const { t } = useTranslation('ui');
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(0);
  const give = (list: FileList | null) => {
    const files = [...(list ?? [])];
    if (files.length > 0 && !busy) onFiles(several ? files : files.slice(0, 1));
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(0);
    give(event.dataTransfer.files);
  };
  return (
    <div
      className={cx(classes.drop, over > 0 && classes.over)}
      aria-busy={busy || undefined}
      onDragEnter={(event) => {
        event.preventDefault();
        setOver((depth) => depth + 1);
      }}
      onDragOver={(event) => event.preventDefault()}
      onDragLeave={() => setOver((depth) => depth - 1)}
      onDrop={drop}
    >
      <FileUp aria-hidden="true" />
      <p className={classes.title}>
        {over > 0 ? t('drop.release') : t(several ? 'drop.title' : 'drop.title-one')}{' '}
        {over === 0 && (
          <>
            {t('drop.or')}{' '}
            <button type="button" className={classes.choose} disabled={busy} onClick={() => input.current?.click()}>
              {t(several ? 'drop.choose' : 'drop.choose-one')}
            </button>
          </>
        )}
      </p>
      {hint && <p className={classes.hint}>{hint}</p>}
      <input
        ref={input}
        type="file"
        hidden
        tabIndex={-1}
        aria-label={t('drop.choose')}
        accept={accept}
        multiple={several}
        onChange={(event) => {
          give(event.target.files);
          event.target.value = '';
        }}
      />
    </div>
  );
}
