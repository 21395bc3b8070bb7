import { AudioLines, ExternalLink, Pause } from 'lucide-react';
import { type ReactNode, type Ref, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { MomentView } from '#rooms/coaching/screens/moments/momentView.ts';
import { clockText } from '#rooms/coaching/screens/review/reviewView.ts';
import { useRecording } from '#rooms/coaching/screens/review/useRecording.ts';
import { Badge } from '#ui/Badge.tsx';
import { Button } from '#ui/Button.tsx';
import { cx } from '#ui/cx.ts';
import { Moment } from '#ui/DayText.tsx';
import { formatShare } from '#ui/format.ts';
import { useKeys } from '#ui/keys.ts';
import { useLanguage } from '#ui/language.ts';
import { LinkTo, useSearchState } from '#ui/navigation.ts';
import classes from './moments.module.css';

/** One moment: what it is, what was said, why it was chosen, a better line, and below it what people say of it. */
export function MomentCard({
  moment,
  ref,
  children,
}: {
  readonly moment: MomentView;
  readonly ref?: Ref<HTMLElement>;
  readonly children: ReactNode;
}) {
  const { t } = useTranslation('coaching');
  return (
    <article ref={ref} className={classes.card} aria-label={t(`moment.kind.${moment.kind}`)}>
      <header className={classes.cardHead}>
        <h2>{t(`moment.kind.${moment.kind}`)}</h2>
        <Badge tone={moment.strong ? 'accent' : 'strong'}>{t(moment.strong ? 'moment.strong' : 'moment.weak')}</Badge>
        <Badge>{t(`skill.${moment.skill}`)}</Badge>
      </header>
      <p className={classes.small}>
        {moment.userName} · {moment.customerName} · <Moment at={moment.heldAt} /> ·{' '}
        {t('moment.seconds', { seconds: moment.seconds })}
      </p>
      <Words moment={moment} />
      <p>{t(`moment.what.${moment.kind}`)}</p>
      <Why moment={moment} />
      {!moment.strong && <Better moment={moment} />}
      {children}
    </article>
  );
}

function Words({ moment }: { readonly moment: MomentView }) {
  const { t } = useTranslation('coaching');
  const [state] = useSearchState();
  if (moment.turns.length === 0) return <p className={classes.small}>{t('moment.no-words')}</p>;
  return (
    <section aria-label={t('moment.heard')}>
      <ol className={classes.turns} lang="nl">
        {moment.turns.map(({ turn, role, text, from }) => (
          <li
            key={turn}
            className={cx(classes.turn, role === 'agent' && classes.agent, turn === moment.keyTurn && classes.key)}
          >
            <span className={classes.small}>
              {t(role === 'agent' ? 'review.agent' : 'review.customer')} {turn}
              {from !== null && ` · ${clockText(from)}`}
            </span>
            {turn === moment.keyTurn ? <strong>{text}</strong> : <span>{text}</span>}
          </li>
        ))}
      </ol>
      <div className={classes.row}>
        {moment.recording && <Listen moment={moment} pieces={moment.recording.pieces} />}
        <LinkTo
          place="coaching"
          search={{ ...state, moment: moment.momentId, gesprek: moment.reviewId, beurt: String(moment.keyTurn) }}
          className={classes.link}
        >
          <ExternalLink aria-hidden="true" />
          {t('moment.to-review')}
        </LinkTo>
      </div>
    </section>
  );
}

/** Plays just these turns. The sound is fetched when somebody first wants to hear it. */
function Listen({ moment, pieces }: { readonly moment: MomentView; readonly pieces: number }) {
  const { t } = useTranslation('coaching');
  const recording = useRecording(moment.reviewId, { pieces });
  const [first, last] = [moment.turns[0], moment.turns.at(-1)];
  const wants = useRef(false);
  const play = () => recording.play(first?.from ?? 0, last?.to ?? null);
  useEffect(() => {
    if (!recording.isReady || !wants.current) return;
    wants.current = false;
    play();
  });
  const press = () => {
    if (recording.isPlaying) recording.pause();
    else if (recording.isReady) play();
    else {
      wants.current = true;
      recording.load();
    }
  };
  useKeys(t('moment.keys'), [{ keys: 'l', label: t('moment.listen'), run: press }]);
  if (recording.state === 'unreadable') return <p className={classes.small}>{t('moment.unreadable')}</p>;
  return (
    <Button
      size="small"
      shortcut="l"
      busy={recording.state === 'loading'}
      icon={recording.isPlaying ? <Pause aria-hidden="true" /> : <AudioLines aria-hidden="true" />}
      onClick={press}
    >
      {t(recording.isPlaying ? 'moment.stop' : 'moment.listen')}
    </Button>
  );
}

function Why({ moment }: { readonly moment: MomentView }) {
  const { t } = useTranslation('coaching');
  const language = useLanguage();
  const { code, facts } = moment.why;
  const share = (name: string): string => formatShare(facts[name] ?? 0, language);
  return (
    <p className={classes.small}>
      {t(`moment.why.${code}`, { withShare: share('with'), withoutShare: share('without') })}
    </p>
  );
}

const advised = new Set([
  'hedging',
  'invites_excuse',
  'gives_away_lead',
  'accepts_vague',
  'moralising_argument',
  'settles_too_low',
  'threat_at_close',
]);

function Better({ moment }: { readonly moment: MomentView }) {
  const { t } = useTranslation('coaching');
  const { act, line } = moment.better;
  const advice = act && advised.has(act) ? t(`advice.${act}`) : t(`moment.advice.${moment.kind}`);
  return (
    <section className={classes.better}>
      <h3>{t('moment.better')}</h3>
      {line && (
        <p lang="nl">
          <q>{line}</q>
        </p>
      )}
      <p className={line ? classes.small : undefined}>{advice}</p>
    </section>
  );
}
