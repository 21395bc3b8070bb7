/** A place where people with money worries get help. Its words stand in the texts under `help.<code>`. */
export interface HelpAddress {
  readonly code: string;
  readonly country: 'NL' | 'BE';
  readonly phone: string | null;
  readonly web: string | null;
  readonly source: string;
  /** False: not found at its source yet; check it before you name it. */
  readonly checked: boolean;
}

/** Help with debts, free of charge, per country; the first is named first. */
export const helpAddresses: readonly HelpAddress[] = [
  {
    code: 'geldfit',
    country: 'NL',
    phone: '0800-8115',
    web: 'geldfit.nl',
    source: 'nederlandseschuldhulproute.nl',
    checked: true,
  },
  {
    code: 'gemeente',
    country: 'NL',
    phone: null,
    web: null,
    source: 'Wet gemeentelijke schuldhulpverlening, art. 2 en 3',
    checked: true,
  },
  { code: 'caw', country: 'BE', phone: '0800 13 500', web: 'caw.be', source: 'caw.be', checked: false },
  { code: 'ocmw', country: 'BE', phone: null, web: null, source: 'OCMW-wet van 8 juli 1976, art. 57', checked: false },
];

/** The help addresses in a country; for another country none. */
export function helpIn(country: string): readonly HelpAddress[] {
  return helpAddresses.filter((address) => address.country === country);
}
