import { ArrowLeft, BookUser, Check, Trash2 } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Id } from '#kernel/ids.ts';
import type { PointId } from '#knowledge/language/review/points/point.ts';
import { acknowledgeReview, readCallReview, removeTranscript } from '#rooms/coaching/contract.ts';
import { MistakesAndHabits } from '#rooms/coaching/screens/review/MistakesAndHabits.tsx';
import { Points } from '#rooms/coaching/screens/review/Points.tsx';
import { RecordingBar } from '#rooms/coaching/screens/review/RecordingBar.tsx';
import { ResultLine } from '#rooms/coaching/screens/review/ResultLine.tsx';
import { firstOpen, type ReviewView } from '#rooms/coaching/screens/review/reviewView.ts';
import { Score } from '#rooms/coaching/screens/review/Score.tsx';
import { ScoreNote } from '#rooms/coaching/screens/review/ScoreNote.tsx';
import { TurnList } from '#rooms/coaching/screens/review/TurnList.tsx';
import { type Recording, useRecording } from '#rooms/coaching/screens/review/useRecording.ts';
import { CallNotes } from '#rooms/coaching/screens/side-by-side/CallNotes.tsx';
import { useEndpoint, useEndpointAction } from '#ui/api.ts';
import { Button } from '#ui/Button.tsx';
import { DayText, Moment } from '#ui/DayText.tsx';
import { useKeys } from '#ui/keys.ts';
import { LinkTo, useGo, useSearchState } from '#ui/navigation.ts';
import { Page, Section } from '#ui/Page.tsx';
import { Answered } from '#ui/states.tsx';
import { useDone, useFailed } from '#ui/toast.tsx';
import classes from './review.module.css';

const LOOK_AGAIN_MS = 2000;

/** The review of one call: what was said at the left, what is to be learned from it at the right. */
export function ReviewPage({ reviewId }: { readonly reviewId: string }) {
  const { t } = useTranslation('coaching');
  const input = { params: { reviewId } };
  const [everyMs, setEveryMs] = useState<number | undefined>(undefined);
  const answer = useEndpoint(readCallReview, input, everyMs === undefined ? {} : { everyMs });
  const waits = answer.data?.state === 'waiting';
  if (waits !== (everyMs !== undefined)) setEveryMs(waits ? LOOK_AGAIN_MS : undefined);
  const name = answer.data?.customerName;
  const back = useBack();
  useKeys(t('title'), [{ keys: 'Escape', label: t('review.back'), run: back }]);
  return (
    <Page
      title={name ? t('review.title', { name }) : t('review.title-no-name')}
      toolbar={
        <div className={classes.toolbar}>
          <Button icon={<ArrowLeft aria-hidden="true" />} onClick={back}>
            {t('review.back')}
          </Button>
          {answer.data && <Actions review={answer.data} />}
        </div>
      }
      note={answer.data && <About review={answer.data} />}
    >
      <Answered query={answer} room="coaching" rows={12}>
        {(review) => <Review key={review.state} review={review} />}
      </Answered>
    </Page>
  );
}

function useBack(): () => void {
  const go = useGo();
  const [state] = useSearchState();
  return () => go('coaching', {}, { ...state, gesprek: undefined, beurt: undefined });
}

function About({ review }: { readonly review: ReviewView }) {
  const { t } = useTranslation('coaching');
  return (
    <>
      {review.source === 'call' ? <Moment at={review.heldAt} /> : <DayText day={review.callDay} />} ·{' '}
      {t('review.by', { name: review.userName })}
      {review.addedBy && ` · ${t('review.added-by', { name: review.addedBy })}`}
    </>
  );
}

function Actions({ review }: { readonly review: ReviewView }) {
  const { t } = useTranslation('coaching');
  const back = useBack();
  const acknowledge = useEndpointAction(acknowledgeReview);
  const remove = useEndpointAction(removeTranscript);
  const done = useDone();
  const failed = useFailed('coaching');
  const params = { reviewId: review.reviewId as Id<'review'> };
  const mayAcknowledge = review.isOwn && review.state === 'reviewed' && review.acknowledgedAt === null;
  const read = () =>
    acknowledge.mutate({ params }, { onSuccess: ({ undo }) => done(t('act.acknowledge-done'), undo), onError: failed });
  const takeAway = async () => {
    try {
      const { undo } = await remove.mutateAsync({ params });
      back();
      done(t('act.remove-done'), undo);
    } catch (error) {
      failed(error);
    }
  };
  useKeys(t('title'), [
    { keys: 'l', label: t('act.acknowledge'), disabled: !mayAcknowledge || acknowledge.isPending, run: read },
  ]);
  return (
    <>
      {review.customerId && (
        <LinkTo place="dossier" params={{ customerId: review.customerId }} className={classes.link}>
          <BookUser aria-hidden="true" />
          {t('review.to-dossier')}
        </LinkTo>
      )}
      {review.source === 'transcript' && (
        <Button
          look="quiet"
          icon={<Trash2 aria-hidden="true" />}
          busy={remove.isPending}
          onClick={() => void takeAway()}
        >
          {t('act.remove')}
        </Button>
      )}
      {mayAcknowledge && (
        <Button
          look="primary"
          icon={<Check aria-hidden="true" />}
          shortcut="l"
          busy={acknowledge.isPending}
          onClick={read}
        >
          {t('act.acknowledge')}
        </Button>
      )}
      {review.acknowledgedAt && (
        <span className={classes.small}>
          {t('act.acknowledged')} <Moment at={review.acknowledgedAt} /> ({review.acknowledgedBy})
        </span>
      )}
    </>
  );
}

function Review({ review }: { readonly review: ReviewView }) {
  const { t } = useTranslation('coaching');
  const [open, setOpen] = useState<PointId | null>(() => firstOpen(review));
  const [search] = useSearchState();
  const asked = Number(search['beurt']) || null;
  const [turn, setTurn] = useState<number | null>(asked);
  // Who comes from a moment begins at its turn.
  useEffect(() => {
    if (asked !== null) showTurn(asked);
  }, [asked]);
  const recording = useRecording(review.reviewId, review.recording);
  const jump = (to: number) => {
    setTurn(to);
    jumpTo(review, to, recording);
  };
  return (
    <div className={classes.review}>
      <div className={classes.right}>
        {review.state === 'waiting' ? (
          <p role="status">{t('review.waiting')}</p>
        ) : (
          <>
            <div className={classes.head}>
              <Score tenths={review.score} seen={review.pointsSeen} />
              <ScoreNote review={review} />
              <p className={classes.small}>{t('for-learning')}</p>
            </div>
            <ResultLine review={review} onJump={jump} />
            <Points review={review} open={open} onOpen={setOpen} onJump={jump} />
            <CallNotes reviewId={review.reviewId} />
            <MistakesAndHabits review={review} onJump={jump} />
          </>
        )}
      </div>
      <div className={classes.left}>
        <Section title={t('review.transcript')} flush>
          <RecordingBar review={review} recording={recording} />
          <TurnList review={review} open={open} turn={turn} onOpen={setOpen} recording={recording} />
        </Section>
      </div>
    </div>
  );
}

/** Shows a turn, and plays it where there is sound. */
function jumpTo(review: ReviewView, turn: number, recording: Recording): void {
  showTurn(turn);
  const said = review.turns[turn - 1];
  if (said?.from != null && recording.isReady) recording.play(said.from, said.to);
}

function showTurn(turn: number): void {
  const element = document.getElementById(`turn-${String(turn)}`);
  element?.scrollIntoView({ block: 'center' });
  element?.focus({ preventScroll: true });
}
