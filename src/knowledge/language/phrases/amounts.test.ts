import { describe, expect, it } from 'vitest';
import { day } from '#kernel/dates.ts';
import { readNumbers } from '#knowledge/language/phrases/numbers.ts';
import { readPhrases } from '#knowledge/language/phrases/read-phrases.ts';
import { tokenise } from '#knowledge/language/text/tokens.ts';

/** Amounts in euros, '*' behind one with a currency; shares as a percentage; '…' for the rest. */
function shown(text: string): string {
  return readPhrases(text, day('2026-11-18'))
    .amounts.map(({ cents, fraction, currency }) => {
      if (cents !== null) return `${cents / 100}${currency === null ? '' : '*'}`;
      return fraction === null ? '…' : `${Math.round(fraction * 10000) / 100}%`;
    })
    .join(' ');
}

const cases: readonly (readonly [text: string, expected: string])[] = [
  // Written
  ['€ 3.000,-', '3000*'],
  ['€3.000,50', '3000.5*'],
  ['€ 1.250', '1250*'],
  ['€ 2 480,75', '2480.75*'],
  ['€ 12\u202f500', '12500*'],
  ['1\u00a0100,00 euro', '1100*'],
  ['3 250 €', '3250*'],
  ['€ 40 en € 250', '40* 250*'],
  ['twee ruggen', '2000*'],
  ['250 €', '250*'],
  ['24,- graag', '24*'],
  ['eur 1.250,00', '1250*'],
  ['1250,75 euro', '1250.75*'],
  ["dat is 12,50 euro's", '12.5*'],
  ['het bedrag van 3.412,80', '3412.8'],
  ['12.500 euro', '12500*'],
  ['3 000 euro', '3000*'],
  ['250euro', '250*'],
  // Euros and cents as two numbers
  ['ik betaal tweehonderdtwaalf vijftig', '212.5'],
  ['honderdvijfentwintig vijfenzeventig euro', '125.75*'],
  ['ik stort twaalf vijftig', '12.5'],
  ['het bedrag is driehonderd vijftig', '350'],
  ['ik betaal twintig vijfentwintig euro', '25*'],
  ['ik betaal om twaalf vijftig', ''],
  ['tweehonderdtwaalf vijftig facturen', ''],
  // Spoken
  ['twaalfhonderd vijftig euro', '1250*'],
  ['twaalfhonderdvijftig euro', '1250*'],
  ['drie en een half duizend euro', '3500*'],
  ['anderhalf duizend euro', '1500*'],
  ['tweeënhalf duizend', '2500'],
  ['twee honderd vijf en twintig euro', '225*'],
  ['vijfentwintighonderd euro', '2500*'],
  ['vijf euro vijftig', '5.5*'],
  ['5 euro 50', '5.5*'],
  ['drie euro en tachtig cent', '3.8*'],
  ['achtennegentig euro vijfennegentig', '98.95*'],
  ['vijftig cent', '0.5*'],
  ['duizend euro', '1000*'],
  ['negenhonderdnegenennegentigduizend negenhonderdnegenennegentig euro negenennegentig', '999999.99*'],
  ['een ton', '100000*'],
  ['anderhalve ton', '150000*'],
  ['2k nu', '2000'],
  ['een tientje', '10*'],
  ['twee tientjes', '20*'],
  ["zo'n tweehonderd euro", '200*'],
  ['een half miljoen euro', '500000*'],
  ['drieduizend tweehonderd euro', '3200*'],
  ['honderd en vijf euro', '105*'],
  ['tienduizend en vijftig euro', '10050*'],
  ['zeventien komma vijf euro', '17.5*'],
  // Without a unit
  ['ik kan honderd per maand betalen', '100'],
  ['elke week vijftig', '50'],
  ['ik maak morgen tweehonderdvijftig over', '250'],
  ['vijfhonderd nu en de rest later', '500 …'],
  ['ja, tachtig', '80'],
  ['ik stort vijfenzeventig volgende week', '75'],
  // Shares
  ['de helft', '50%'],
  ['een derde nu', '33.33%'],
  ['tien procent', '10%'],
  ['25% vooraf', '25%'],
  ['driekwart van het bedrag', '75%'],
  ['twee derde', '66.67%'],
  ['de helft nu en de rest eind december', '50% …'],
  ['het resterende bedrag', '…'],
  ['het volledige bedrag', '100%'],
  // Several
  ['tweehonderd euro vrijdag en driehonderd euro op de 1e', '200* 300*'],
  ['€ 100 op 1/12 en € 150,25 op 1/1', '100* 150.25*'],
  // No amounts
  ['Dorpsstraat 15', ''],
  ['ik woon in de Kerkstraat 120', ''],
  ['factuurnummer 20260113', ''],
  ['factuur 2026-0113', ''],
  ['nummer 4512', ''],
  ['mijn telefoonnummer is 0612345678', ''],
  ['bel mij op 06-12345678', ''],
  ['+31 6 12345678', ''],
  ['NL91 ABNA 0417 1643 00', ''],
  ['in 2026', ''],
  ['sinds tweeduizend twintig', ''],
  ['ik heb drie facturen', ''],
  ['over veertien dagen', ''],
  ['om kwart over drie', ''],
  ['ik ben vijftig jaar', ''],
  ['honderd dozen', ''],
  ['de eerste december', ''],
  ['een keer', ''],
  ['zo, vrij druk', ''],
  ['drie keer gebeld', ''],
];

describe('amounts in speech', () => {
  it.each(cases)('%s → %s', (text, expected) => {
    expect(shown(text)).toBe(expected);
  });

  it('quotes what was said', () => {
    const text = 'Dat wordt dan vijf euro vijftig, akkoord?';
    expect(readPhrases(text, day('2026-11-18')).amounts.map((amount) => amount.text)).toEqual(['vijf euro vijftig']);
  });
});

describe('numbers in words', () => {
  const spoken: readonly (readonly [string, number])[] = [
    ['nul', 0],
    ['zeventien', 17],
    ['tweeëntwintig', 22],
    ['twee en twintig', 22],
    ['honderdeen', 101],
    ['honderdenvijf', 105],
    ['honderd vijf en twintig', 125],
    ['tweehonderdachtenveertig', 248],
    ['elfhonderd', 1100],
    ['negentienhonderdnegenennegentig', 1999],
    ['vijf en twintig honderd', 2500],
    ['drieduizend', 3000],
    ['drie duizend vijf honderd', 3500],
    ['tienduizendvijfhonderddrie', 10503],
    ['tweehonderd vijftig duizend', 250000],
    ['achthonderdduizend', 800000],
    ['anderhalf', 1.5],
    ['drieënhalf', 3.5],
    ['vier en een half', 4.5],
    ['twee komma vijf', 2.5],
    ['drie kwart', 0.75],
    ['een dozijn', 12],
    ['een half dozijn', 6],
  ];
  it.each(spoken)('%s is %d', (text, value) => {
    expect(readNumbers(tokenise(text)).map((number) => number.value)).toEqual([value]);
  });

  it('keeps numbers apart that do not make one', () => {
    expect(readNumbers(tokenise('vijf zes dagen, honderd twee honderd')).map((number) => number.value)).toEqual([
      5, 6, 100, 200,
    ]);
  });
});
