import { answerLines } from '#rooms/training/rules/role-play/lines/answers.ts';
import { closingLines } from '#rooms/training/rules/role-play/lines/closing.ts';
import { complaintLines } from '#rooms/training/rules/role-play/lines/complaint.ts';
import { defenceLines } from '#rooms/training/rules/role-play/lines/defence.ts';
import { moneyExcuseLines } from '#rooms/training/rules/role-play/lines/excuses-1.ts';
import { houseExcuseLines } from '#rooms/training/rules/role-play/lines/excuses-2.ts';
import { firstComplaintLines } from '#rooms/training/rules/role-play/lines/excuses-3.ts';
import { fillerLines } from '#rooms/training/rules/role-play/lines/filler.ts';
import { agreeingLines } from '#rooms/training/rules/role-play/lines/negotiating-1.ts';
import { bargainingLines } from '#rooms/training/rules/role-play/lines/negotiating-2.ts';
import { openingLines } from '#rooms/training/rules/role-play/lines/opening.ts';
import { questionLines } from '#rooms/training/rules/role-play/lines/questions.ts';
import { stanceLines } from '#rooms/training/rules/role-play/lines/stance.ts';
import { temperLines } from '#rooms/training/rules/role-play/lines/temper-1.ts';
import { distressLines } from '#rooms/training/rules/role-play/lines/temper-2.ts';
import { truthLines } from '#rooms/training/rules/role-play/lines/truth-1.ts';
import { detailLines } from '#rooms/training/rules/role-play/lines/truth-2.ts';
import { vagueLines } from '#rooms/training/rules/role-play/lines/vague.ts';
import { warmingLines } from '#rooms/training/rules/role-play/lines/warming.ts';
import type { Line } from '#rooms/training/rules/role-play/moves.ts';

/** Everything that a simulated debtor can say when his persona has no line of its own. */
export const allLines: readonly Line[] = [
  ...openingLines,
  ...moneyExcuseLines,
  ...houseExcuseLines,
  ...firstComplaintLines,
  ...vagueLines,
  ...defenceLines,
  ...warmingLines,
  ...truthLines,
  ...detailLines,
  ...answerLines,
  ...agreeingLines,
  ...bargainingLines,
  ...questionLines,
  ...complaintLines,
  ...closingLines,
  ...temperLines,
  ...distressLines,
  ...fillerLines,
  ...stanceLines,
];
