import { sensesOfAnger } from '#knowledge/language/acts/patterns/senses-anger.ts';
import { sensesOfApproval } from '#knowledge/language/acts/patterns/senses-approval.ts';
import { sensesOfArrangement } from '#knowledge/language/acts/patterns/senses-arrangement.ts';
import { sensesOfDelivery } from '#knowledge/language/acts/patterns/senses-delivery.ts';
import { sensesOfDistress } from '#knowledge/language/acts/patterns/senses-distress.ts';
import { sensesOfGrammar } from '#knowledge/language/acts/patterns/senses-grammar.ts';
import { sensesOfIncome } from '#knowledge/language/acts/patterns/senses-income.ts';
import { sensesOfInvoice } from '#knowledge/language/acts/patterns/senses-invoice.ts';
import { sensesOfMail } from '#knowledge/language/acts/patterns/senses-mail.ts';
import { sensesOfManners } from '#knowledge/language/acts/patterns/senses-manners.ts';
import { sensesOfMoney } from '#knowledge/language/acts/patterns/senses-money.ts';
import { sensesOfPaid } from '#knowledge/language/acts/patterns/senses-paid.ts';
import { sensesOfPersons } from '#knowledge/language/acts/patterns/senses-persons.ts';
import { sensesOfPressure } from '#knowledge/language/acts/patterns/senses-pressure.ts';
import { sensesOfProductsFood } from '#knowledge/language/acts/patterns/senses-products-food.ts';
import { sensesOfProductsGoods } from '#knowledge/language/acts/patterns/senses-products-goods.ts';
import { sensesOfProductsServices } from '#knowledge/language/acts/patterns/senses-products-services.ts';
import { sensesOfQuality } from '#knowledge/language/acts/patterns/senses-quality.ts';
import { sensesOfQuestions } from '#knowledge/language/acts/patterns/senses-questions.ts';
import { sensesOfSystems } from '#knowledge/language/acts/patterns/senses-systems.ts';
import { sensesOfTime } from '#knowledge/language/acts/patterns/senses-time.ts';
import { sensesOfVerbsDoing } from '#knowledge/language/acts/patterns/senses-verbs-doing.ts';
import { sensesOfWilling } from '#knowledge/language/acts/patterns/senses-willing.ts';
import { sensesOfWorld } from '#knowledge/language/acts/patterns/senses-world.ts';
import { normalise } from '#knowledge/language/text/characters.ts';

const themes: readonly Readonly<Record<string, string>>[] = [
  sensesOfAnger,
  sensesOfApproval,
  sensesOfArrangement,
  sensesOfDelivery,
  sensesOfDistress,
  sensesOfGrammar,
  sensesOfIncome,
  sensesOfInvoice,
  sensesOfMail,
  sensesOfManners,
  sensesOfMoney,
  sensesOfPaid,
  sensesOfPersons,
  sensesOfPressure,
  sensesOfProductsFood,
  sensesOfProductsGoods,
  sensesOfProductsServices,
  sensesOfQuality,
  sensesOfQuestions,
  sensesOfSystems,
  sensesOfTime,
  sensesOfVerbsDoing,
  sensesOfWilling,
  sensesOfWorld,
];

/**
 * Words of spoken Dutch and Flemish by what they mean, literally or in an image: finer than `classes`, and for the
 * model only, so that it learns from one word about all of its kind. Same format as `classes`, no name twice.
 */
export const senses: Readonly<Record<string, string>> = Object.fromEntries(
  themes.flatMap((theme) =>
    Object.entries(theme).map(([name, words]) => [name, words.trim().split(/\s+/).map(normalise).join(' ')]),
  ),
);
