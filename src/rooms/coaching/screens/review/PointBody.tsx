import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { PointView } from '#rooms/coaching/contract.ts';
import { PointTalk } from '#rooms/coaching/screens/review/PointTalk.tsx';
import { QuoteButton } from '#rooms/coaching/screens/review/QuoteButton.tsx';
import { checkText, quotesOf, type ReviewView } from '#rooms/coaching/screens/review/reviewView.ts';
import type { Say } from '#rooms/coaching/screens/review/SayDialog.tsx';
import { Status } from '#ui/Badge.tsx';
import { skillLinks } from '#rooms/training/contract.ts';
import { Button } from '#ui/Button.tsx';
import { LinkTo } from '#ui/navigation.ts';
import { useMay } from '#ui/session.ts';
import classes from './review.module.css';

/** What somebody practises who did not do a point well. */
const skillOf = {
  silence: 'silence',
  questions: 'questions',
  excuses: 'excuses',
  individual: 'empathy',
  summary: 'summary',
} as const satisfies Partial<Record<PointView['point'], keyof typeof skillLinks>>;

const marks = { yes: 'done', no: 'open', not_observable: 'withdrawn' } as const;

/** A point opened: its questions with their answers, its quotes, the tip, what people said and what can be said. */
export function PointBody({
  review,
  point,
  onJump,
  onSay,
}: {
  readonly review: ReviewView;
  readonly point: PointView;
  readonly onJump: (turn: number) => void;
  readonly onSay: (say: Say) => void;
}) {
  const { t } = useTranslation('coaching');
  const mayCoach = useMay('steer');
  const { goodFrom, partlyFrom } = review.policy[point.point];
  const waits = point.dispute !== null && point.dispute.answer === null;
  const quotes = quotesOf(point).slice(0, 3);
  return (
    <div id={`body-${point.point}`} className={classes.body}>
      <ul className={classes.checks} aria-label={t('review.checks', { point: t(`point.${point.point}`) })}>
        {point.checks.map((check) => (
          <li key={check.id} className={classes.check}>
            <Status state={marks[check.answer]} bare>
              {t(`answer.${check.answer}`)}
            </Status>
            <span>
              {checkText(t, check.id)} <span className={classes.small}>{notesOf(check, t)}</span>
            </span>
          </li>
        ))}
      </ul>
      {quotes.length > 0 && (
        <div className={classes.quotes}>
          {quotes.map((quote) => (
            <QuoteButton key={quote.turn} review={review} quote={quote} onJump={onJump} />
          ))}
        </div>
      )}
      {point.verdict !== 'good' && (
        <p className={classes.tip}>
          {t(`tip.${point.point}`)} <ReadAbout point={point.point} />
        </p>
      )}
      {point.verdict !== 'not_observable' && (
        <p className={classes.small}>{t('score.thresholds', { goodFrom, partlyFrom })}</p>
      )}
      <PointTalk point={point} />
      <div className={classes.badges}>
        {mayCoach && waits && (
          <Button size="small" look="primary" shortcut="o" onClick={() => onSay('answer')}>
            {t('act.answer')}
          </Button>
        )}
        {mayCoach && (
          <Button size="small" {...(waits ? {} : { shortcut: 'o' })} onClick={() => onSay('overrule')}>
            {t('act.overrule')}
          </Button>
        )}
        {review.isOwn && !waits && (
          <Button size="small" {...(mayCoach ? {} : { shortcut: 'o' })} onClick={() => onSay('dispute')}>
            {t('act.dispute')}
          </Button>
        )}
      </div>
    </div>
  );
}

function notesOf(check: PointView['checks'][number], t: TFunction<'coaching'>): string {
  const notes = [
    check.answer === 'not_observable' && t('answer.not_observable'),
    check.vital ? t('check-vital') : check.required && t('check-required'),
    check.weight !== 1 && t('check-weight', { weight: check.weight }),
  ].filter(Boolean);
  return notes.length > 0 ? `(${notes.join(', ')})` : '';
}

/** Leads from a tip to the article that says more, where there is one. */
function ReadAbout({ point }: { readonly point: PointView['point'] }) {
  const { t } = useTranslation('coaching');
  const skill = Object.entries(skillOf).find(([id]) => id === point)?.[1];
  const article = skill === undefined ? null : skillLinks[skill].article;
  if (article === null) return null;
  return (
    <LinkTo place="trainen" search={{ tab: 'knowledge', artikel: article }}>
      {t('review.read-about')}
    </LinkTo>
  );
}
