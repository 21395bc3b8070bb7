import type { TFunction } from 'i18next';
import type { ResponseOf } from '#kernel/endpoint.ts';
import type {
  listCalibrationRounds,
  readCalibrationCall,
  readCalibrationFigures,
  readCalibrationRound,
} from '#rooms/coaching/contract.ts';
import type { Language } from '#ui/format.ts';

/** Rounds, a call of a round and figures as their screens get them. */
export type Round = ResponseOf<typeof listCalibrationRounds>['rounds'][number];
export type WholeRound = ResponseOf<typeof readCalibrationRound>;
export type RoundCall = WholeRound['items'][number];
export type CallToJudge = ResponseOf<typeof readCalibrationCall>;
export type Compared = NonNullable<CallToJudge['compared']>;
export type Figures = ResponseOf<typeof readCalibrationFigures>;
export type Agreement = Figures['all']['people']['nominal'];

/** An alpha with two decimals, in the way of the language; a real minus sign. */
export function alphaText(alpha: number, language: Language): string {
  const text = Math.abs(alpha).toFixed(2);
  const sign = alpha < 0 && text !== '0.00' ? '−' : '';
  return sign + (language === 'nl' ? text.replace('.', ',') : text);
}

/** What a judge is called in a table. */
export function judgeName(t: TFunction<'coaching'>, judge: { readonly name: string; readonly isMe: boolean }): string {
  return judge.isMe ? t('compared.you', { name: judge.name }) : judge.name;
}

/** Judgements that a round still misses. */
export function missingIn(round: Pick<Round, 'calls' | 'judges'>): number {
  return round.judges.reduce((sum, judge) => sum + round.calls - judge.done, 0);
}

/** How a round stands for whoever looks. */
export function stateOf(round: Round): 'closed' | 'shown' | 'yours' | 'open' {
  if (round.closedAt !== null) return 'closed';
  if (round.calls > 0 && round.revealed === round.calls) return 'shown';
  return round.judges.some((judge) => judge.isMe && judge.done < round.calls) ? 'yours' : 'open';
}
