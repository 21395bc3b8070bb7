import { useTranslation } from 'react-i18next';
import { readLetter } from '#rooms/letter/contract.ts';
import { type LetterRow, Why } from '#rooms/letter/screens/letterColumns.tsx';
import { useEndpoint } from '#ui/api.ts';
import { Button } from '#ui/Button.tsx';
import { Moment } from '#ui/DayText.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { Stack } from '#ui/Page.tsx';
import { Answered } from '#ui/states.tsx';
import classes from './Brieven.module.css';

/** A letter as the customer reads it, with how it stands. */
export function ReadDialog({ letter, onClose }: { readonly letter: LetterRow; readonly onClose: () => void }) {
  const { t } = useTranslation('letter');
  const answer = useEndpoint(readLetter, { params: { letterId: letter.letterId } });
  return (
    <Dialog
      open
      wide
      onClose={onClose}
      title={letter.subject}
      note={t(`state.${letter.state}`)}
      actions={
        <Button look="primary" onClick={onClose} autoFocus>
          {t('close')}
        </Button>
      }
    >
      <Stack>
        <dl className={classes.facts}>
          <dt>{t('read.to')}</dt>
          <dd>{letter.to}</dd>
          <dt>{t('read.by')}</dt>
          <dd>{letter.createdBy}</dd>
          <dt>{t('read.at')}</dt>
          <dd>
            <Moment at={letter.createdAt} />
          </dd>
          <dt>{t('read.language')}</dt>
          <dd>{t(`language.${letter.language}`)}</dd>
        </dl>
        <span className={classes.lines}>
          <Why row={letter} t={t} />
        </span>
        <Answered query={answer} room="letter" rows={10}>
          {({ body, language }) => (
            <p className={classes.text} lang={language}>
              {body}
            </p>
          )}
        </Answered>
      </Stack>
    </Dialog>
  );
}
