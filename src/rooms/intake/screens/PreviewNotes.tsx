import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportView } from '#rooms/intake/screens/importView.ts';
import { useProblemTexts } from '#rooms/intake/screens/problemTexts.ts';
import { cx } from '#ui/cx.ts';
import classes from './Import.module.css';

/** What a person should know before booking a file: why it cannot be, that it was booked before, a strange sender, assumed due dates. */
export function PreviewNotes({ view }: { readonly view: ImportView }) {
  const { t } = useTranslation('intake');
  const { customersNew, customersChanged } = view.counts;
  const { fieldName, wrong, found } = useProblemTexts();
  const questions = view.problems.filter((problem) => problem.weight === 'question');
  const assumed = view.rows.some((row) => row.dueDateAssumed);
  return (
    <div className={classes.notes}>
      {view.blocked === 'refused' && <Note bad>{t('preview.refused')}</Note>}
      {view.blocked === 'asked' && (
        <Note>
          {t('preview.asked')}
          <ul className={classes.questions}>
            {questions.map((question) => (
              <li key={`${question.code} ${question.field ?? ''}`}>
                {question.code === 'missing-column' && question.field ? `${fieldName(question.field)}: ` : ''}
                {wrong(question)}
                {question.code.startsWith('ambiguous') && <span className={classes.small}> {found(question)}</span>}
              </li>
            ))}
          </ul>
        </Note>
      )}
      {view.sameFile ? (
        <Note>{t('preview.same-file', { at: view.sameFile.publishedAt })}</Note>
      ) : (
        view.blocked === 'nothing-new' && <Note>{t('preview.nothing-new')}</Note>
      )}
      {view.strangeSuppliers.length > 0 && (
        <Note>{t('preview.strange', { names: view.strangeSuppliers.join(', ') })}</Note>
      )}
      {assumed && <Note>{t('preview.due-assumed', { days: view.defaultTermDays })}</Note>}
      {customersNew + customersChanged > 0 && (
        <p className={classes.quiet}>{t('preview.customers', { new: customersNew, changed: customersChanged })}</p>
      )}
    </div>
  );
}

function Note({ bad = false, children }: { readonly bad?: boolean; readonly children: ReactNode }) {
  return (
    <div className={cx(classes.note, bad && classes.bad)} role={bad ? 'alert' : undefined}>
      {children}
    </div>
  );
}
