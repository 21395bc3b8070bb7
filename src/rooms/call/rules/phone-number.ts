import { type CountryCode, isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/min';

/** A number as it is written everywhere the same ('+31101234567'); null when it is no number. `country` is where it was written without one. */
export function wholeNumber(text: string, country: string): string | null {
  const region: CountryCode = isSupportedCountry(country) ? country : 'NL';
  const found = parsePhoneNumberFromString(text, region);
  return found?.isPossible() ? found.number : null;
}

/** The digits by which a number is looked up: the last eight, which no way of writing changes. */
export function endOf(number: string): string {
  return number.replaceAll(/\D/g, '').slice(-8);
}
