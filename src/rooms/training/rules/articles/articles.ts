import { afterABadCallEn } from '#rooms/training/rules/articles/after-a-bad-call.en.ts';
import { afterABadCallNl } from '#rooms/training/rules/articles/after-a-bad-call.nl.ts';
import {
  type Article,
  type ArticleSlug,
  articleSlugs,
  type TextLanguage,
} from '#rooms/training/rules/articles/article.ts';
import { askUntilADayEn } from '#rooms/training/rules/articles/ask-until-a-day.en.ts';
import { askUntilADayNl } from '#rooms/training/rules/articles/ask-until-a-day.nl.ts';
import { behindTheExcuseEn } from '#rooms/training/rules/articles/behind-the-excuse.en.ts';
import { behindTheExcuseNl } from '#rooms/training/rules/articles/behind-the-excuse.nl.ts';
import { belgianCostsEn } from '#rooms/training/rules/articles/belgian-costs.en.ts';
import { belgianCostsNl } from '#rooms/training/rules/articles/belgian-costs.nl.ts';
import { bigCustomersEn } from '#rooms/training/rules/articles/big-customers.en.ts';
import { bigCustomersNl } from '#rooms/training/rules/articles/big-customers.nl.ts';
import { complaintAsChanceEn } from '#rooms/training/rules/articles/complaint-as-chance.en.ts';
import { complaintAsChanceNl } from '#rooms/training/rules/articles/complaint-as-chance.nl.ts';
import { dutchCostsEn } from '#rooms/training/rules/articles/dutch-costs.en.ts';
import { dutchCostsNl } from '#rooms/training/rules/articles/dutch-costs.nl.ts';
import { firstSentenceEn } from '#rooms/training/rules/articles/first-sentence.en.ts';
import { firstSentenceNl } from '#rooms/training/rules/articles/first-sentence.nl.ts';
import { giveAndTakeEn } from '#rooms/training/rules/articles/give-and-take.en.ts';
import { giveAndTakeNl } from '#rooms/training/rules/articles/give-and-take.nl.ts';
import { moneyStressEn } from '#rooms/training/rules/articles/money-stress.en.ts';
import { moneyStressNl } from '#rooms/training/rules/articles/money-stress.nl.ts';
import { silenceEn } from '#rooms/training/rules/articles/silence.en.ts';
import { silenceNl } from '#rooms/training/rules/articles/silence.nl.ts';
import { sumUpAndConfirmEn } from '#rooms/training/rules/articles/sum-up-and-confirm.en.ts';
import { sumUpAndConfirmNl } from '#rooms/training/rules/articles/sum-up-and-confirm.nl.ts';

const written: Readonly<Record<TextLanguage, Readonly<Record<ArticleSlug, Article>>>> = {
  nl: {
    'first-sentence': firstSentenceNl,
    silence: silenceNl,
    'ask-until-a-day': askUntilADayNl,
    'behind-the-excuse': behindTheExcuseNl,
    'complaint-as-chance': complaintAsChanceNl,
    'give-and-take': giveAndTakeNl,
    'sum-up-and-confirm': sumUpAndConfirmNl,
    'big-customers': bigCustomersNl,
    'money-stress': moneyStressNl,
    'after-a-bad-call': afterABadCallNl,
    'dutch-costs': dutchCostsNl,
    'belgian-costs': belgianCostsNl,
  },
  en: {
    'first-sentence': firstSentenceEn,
    silence: silenceEn,
    'ask-until-a-day': askUntilADayEn,
    'behind-the-excuse': behindTheExcuseEn,
    'complaint-as-chance': complaintAsChanceEn,
    'give-and-take': giveAndTakeEn,
    'sum-up-and-confirm': sumUpAndConfirmEn,
    'big-customers': bigCustomersEn,
    'money-stress': moneyStressEn,
    'after-a-bad-call': afterABadCallEn,
    'dutch-costs': dutchCostsEn,
    'belgian-costs': belgianCostsEn,
  },
};

/** All first articles in a language, in reading order. */
export function articlesIn(language: TextLanguage): readonly Article[] {
  return articleSlugs.map((slug) => written[language][slug]);
}
