import { composeIBAN } from 'ibantools';
import { assert } from '#kernel/assert.ts';
import type { Dice } from '#app/demo/story/dice.ts';
import type { Town } from '#app/demo/story/places.ts';

const digits = (dice: Dice, count: number): string => Array.from({ length: count }, () => dice.int(0, 9)).join('');

function iban(countryCode: string, bban: string): string {
  const value = composeIBAN({ countryCode, bban });
  assert(value, `no IBAN from ${countryCode} ${bban}`);
  return value;
}

/** A Dutch IBAN with right check digits, whose account number fails the eleven test: no bank can have given it out. */
export function dutchIban(dice: Dice): string {
  const bank = dice.weighted([
    ['RABO', 40],
    ['INGB', 30],
    ['ABNA', 20],
    ['KNAB', 6],
    ['TRIO', 4],
  ]);
  for (;;) {
    const account = `0${dice.int(1, 9)}${digits(dice, 8)}`;
    const eleven = account.split('').reduce((total, sign, place) => total + Number(sign) * (10 - place), 0);
    if (eleven % 11 !== 0) return iban('NL', `${bank}${account}`);
  }
}

/** A Belgian IBAN with right check digits at a bank code that is not in use. */
export function belgianIban(dice: Dice): string {
  const account = `99${dice.int(0, 9)}${digits(dice, 7)}`;
  return iban('BE', `${account}${String(Number(account) % 97 || 97).padStart(2, '0')}`);
}

/** A number in the form of the Dutch trade register, from a range that was not given out. */
export function tradeRegisterNumber(dice: Dice): string {
  return `99${digits(dice, 6)}`;
}

/** A Belgian enterprise number with right check digits, from a range that was not given out. */
export function enterpriseNumber(dice: Dice): string {
  const body = `0999${digits(dice, 4)}`;
  return `${body}${String(97 - (Number(body) % 97)).padStart(2, '0')}`;
}

/** A number that cannot ring: within an area, subscriber numbers never begin with 1. */
export function landline(dice: Dice, town: Town, country: 'NL' | 'BE'): string {
  const area = town.areaCode.slice(1);
  const left = 9 - area.length - 1 - (country === 'BE' ? 1 : 0);
  return `+${country === 'NL' ? '31' : '32'} ${area} 1${digits(dice, left)}`;
}

/** A mobile number from a range that was not given out. */
export function mobile(dice: Dice, country: 'NL' | 'BE'): string {
  return country === 'NL' ? `+31 6 90${digits(dice, 6)}` : `+32 400 ${digits(dice, 6)}`;
}

/** The twelve digits of a Belgian structured message made of a number of at most ten digits. */
export function structuredMessage(number: number): string {
  const body = String(number).padStart(10, '0');
  return `${body}${String(number % 97 || 97).padStart(2, '0')}`;
}
