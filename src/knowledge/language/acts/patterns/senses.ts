import { sensesOfApproval } from '#knowledge/language/acts/patterns/senses-approval.ts';
import { sensesOfDelivery } from '#knowledge/language/acts/patterns/senses-delivery.ts';
import { sensesOfIncome } from '#knowledge/language/acts/patterns/senses-income.ts';
import { sensesOfInvoice } from '#knowledge/language/acts/patterns/senses-invoice.ts';
import { sensesOfMoney } from '#knowledge/language/acts/patterns/senses-money.ts';
import { sensesOfPersons } from '#knowledge/language/acts/patterns/senses-persons.ts';
import { sensesOfProductsFood } from '#knowledge/language/acts/patterns/senses-products-food.ts';
import { sensesOfProductsGoods } from '#knowledge/language/acts/patterns/senses-products-goods.ts';
import { sensesOfProductsServices } from '#knowledge/language/acts/patterns/senses-products-services.ts';
import { sensesOfQuality } from '#knowledge/language/acts/patterns/senses-quality.ts';
import { normalise } from '#knowledge/language/text/characters.ts';

const themes: readonly Readonly<Record<string, string>>[] = [
  sensesOfApproval,
  sensesOfDelivery,
  sensesOfIncome,
  sensesOfInvoice,
  sensesOfMoney,
  sensesOfPersons,
  sensesOfProductsFood,
  sensesOfProductsGoods,
  sensesOfProductsServices,
  sensesOfQuality,
];

/**
 * Words of spoken Dutch and Flemish by what they mean, literally or in an image: finer than `classes`, and for the model only, so that it learns
 * from a word what it says about all of its kind. Same format as `classes`; names are unique over both.
 */
export const senses: Readonly<Record<string, string>> = Object.fromEntries(
  themes.flatMap((theme) =>
    Object.entries(theme).map(([name, words]) => [name, words.trim().split(/\s+/).map(normalise).join(' ')]),
  ),
);
