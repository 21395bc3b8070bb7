import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { longestText } from '#rooms/coaching/rules/transcript/limits.ts';
import type { TranscriptProblem } from '#rooms/coaching/rules/transcript/transcript.ts';
import { Button } from '#ui/Button.tsx';
import { Textarea } from '#ui/Field.tsx';
import { Stack } from '#ui/Page.tsx';
import classes from './review.module.css';

/** The words as they are pasted or come out of a file, with what is wrong with them and in which line. */
export function TranscriptText({
  text,
  onText,
  problem,
}: {
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly problem: TranscriptProblem | null;
}) {
  const { t } = useTranslation('coaching');
  const input = useRef<HTMLInputElement>(null);
  const [tooLarge, setTooLarge] = useState(false);
  const read = async (file: File | undefined) => {
    setTooLarge(file !== undefined && file.size > longestText);
    if (file && file.size <= longestText) onText(await file.text());
  };
  const error = tooLarge ? t('add.file-too-large') : problem && <Problem problem={problem} />;
  return (
    <Stack gap={8}>
      <Textarea
        label={t('add.text')}
        hint={t('add.text-hint')}
        placeholder={t('add.example')}
        rows={8}
        value={text}
        onValue={(words) => {
          setTooLarge(false);
          onText(words);
        }}
        {...(error ? { error } : {})}
        autoFocus
      />
      <div className={classes.badges}>
        <Button size="small" onClick={() => input.current?.click()}>
          {t('add.file')}
        </Button>
        <input
          ref={input}
          type="file"
          hidden
          aria-label={t('add.file')}
          accept=".txt,.json,.srt,.vtt"
          onChange={(event) => {
            const file = event.target.files?.[0];
            event.target.value = '';
            void read(file);
          }}
        />
      </div>
    </Stack>
  );
}

function Problem({ problem }: { readonly problem: TranscriptProblem }) {
  const { t } = useTranslation('coaching');
  return (
    <>
      {problem.line !== null && `${t('problem.at', { line: problem.line })} `}
      {t(`problem.${problem.code}`)}
      {problem.found !== '' && ` ${t('problem.found', { found: problem.found })}`}
    </>
  );
}
