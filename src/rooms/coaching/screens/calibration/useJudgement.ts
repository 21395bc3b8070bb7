import { useCallback, useEffect, useRef, useState } from 'react';
import type { Id } from '#kernel/ids.ts';
import type { PointId, Verdict } from '#knowledge/language/review/points/point.ts';
import { readCalibrationCall, readCalibrationRound, saveJudgement } from '#rooms/coaching/contract.ts';
import { type Answer, type Judgement, nothingJudged } from '#rooms/coaching/rules/calibration/judgement.ts';
import type { CallToJudge } from '#rooms/coaching/screens/calibration/calibrationView.ts';
import { useCall, useRefresh } from '#ui/api.ts';

/** Which call of which round is judged. */
export interface Place {
  readonly roundId: Id<'calibration-round'>;
  readonly reviewId: Id<'review'>;
}

/** Whether what was judged is kept on the server. */
export type KeptState = 'kept' | 'keeping' | 'not-kept';

const WAIT_MS = 600;

/** The own judgement of a call while it is made. Each change is kept a moment later, and at once when the screen is left. */
export function useJudgement(place: Place, call: CallToJudge) {
  const [judgement, setJudgement] = useState<Judgement>(() => call.own ?? nothingJudged);
  const [done, setDone] = useState(call.ownDone);
  const [kept, setKept] = useState<KeptState>('kept');
  const send = useCall();
  const refresh = useRefresh();
  const unsaved = useRef<Judgement | null>(null);
  const [where] = useState(place);

  const flush = useCallback(async () => {
    const now = unsaved.current;
    if (!now) return;
    unsaved.current = null;
    setKept('keeping');
    try {
      await send(saveJudgement, { params: where, body: bodyOf(now, false) });
      if (!unsaved.current) setKept('kept');
    } catch {
      unsaved.current ??= now;
      setKept('not-kept');
    }
  }, [send, where]);
  useEffect(() => {
    if (unsaved.current !== judgement) return;
    const timer = setTimeout(() => void flush(), WAIT_MS);
    return () => clearTimeout(timer);
  }, [judgement, flush]);
  useEffect(() => {
    const leaving = () => {
      if (document.visibilityState === 'hidden') void flush();
    };
    document.addEventListener('visibilitychange', leaving);
    return () => {
      document.removeEventListener('visibilitychange', leaving);
      void flush();
    };
  }, [flush]);

  const change = (next: Judgement) => {
    unsaved.current = next;
    setKept('keeping');
    setJudgement(next);
  };
  return {
    judgement,
    done,
    kept,
    judge: (point: PointId, verdict: Verdict) =>
      change({ ...judgement, verdicts: { ...judgement.verdicts, [point]: verdict } }),
    answer: (point: PointId, check: string, answer: Answer | null) =>
      change({ ...judgement, checks: { ...judgement.checks, [point]: withAnswer(judgement, point, check, answer) } }),
    remark: (remark: string) => change({ ...judgement, remark }),
    /** Gives the judgement, or takes it back to change it; tells whether everybody is done now. */
    give: async (isDone: boolean): Promise<boolean> => {
      unsaved.current = null;
      const { revealed } = await send(saveJudgement, { params: where, body: bodyOf(judgement, isDone) });
      setDone(isDone);
      await refresh([readCalibrationCall, readCalibrationRound]);
      return revealed;
    },
  };
}

function bodyOf({ verdicts, checks, remark }: Judgement, done: boolean) {
  const answered = Object.entries(checks).map(([point, given]) => [point, { ...given }] as const);
  return { verdicts: { ...verdicts }, checks: Object.fromEntries(answered), remark, done };
}

function withAnswer(
  { checks }: Judgement,
  point: PointId,
  check: string,
  answer: Answer | null,
): Readonly<Record<string, Answer>> {
  const { [check]: _, ...others } = checks[point] ?? {};
  return answer === null ? others : { ...others, [check]: answer };
}
