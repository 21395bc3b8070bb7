import { describe, expect, it } from 'vitest';
import { day } from '#kernel/dates.ts';
import { readPhrases } from '#knowledge/language/phrases/read-phrases.ts';

/** Dates as 'from..to' or one day; '?' behind a vague one, '!' behind a deadline, '<' behind one in the past; '~' for no day at all. */
function shown(text: string, callDate = '2026-11-18'): string {
  return readPhrases(text, day(callDate))
    .dates.map(({ from, to, vague, kind, past }) => {
      const span = from === null && to === null ? '~' : from === to ? from : `${from ?? ''}..${to ?? ''}`;
      return `${span?.replaceAll('2026-', '').replaceAll('2027-', "'27-")}${kind === 'deadline' ? '!' : ''}${vague ? '?' : ''}${past ? '<' : ''}`;
    })
    .join(' ');
}

// The call is on Wednesday 18 November 2026.
const cases: readonly (readonly [text: string, expected: string])[] = [
  // Weekdays
  ['ik maak het vrijdag over', '11-20'],
  ['woensdag dan', '11-25'],
  ['komende maandag', '11-23'],
  ['aanstaande zaterdag', '11-21'],
  ['vrijdag aanstaande', '11-20'],
  ['volgende week dinsdag', '11-24'],
  ['dinsdag volgende week', '11-24'],
  ['donderdag van volgende week', '11-26'],
  ['volgende week op vrijdag', '11-27'],
  ['volgende week donderdag of vrijdag', '11-26 11-27'],
  ['volgende vrijdag', '11-20? 11-27?'],
  ['volgende dinsdag', '11-24'],
  ['deze vrijdag nog', '11-20'],
  ['vrijdag over een week', '11-27'],
  ['maandag over veertien dagen', '12-07'],
  ['vrijdagmiddag rond vier uur', '11-20'],
  ['maandagochtend in de voormiddag', '11-23'],
  ['vrijdag de twintigste', '11-20'],
  ['maandag 30 november', '11-30'],
  ['op vr 4 dec', '12-04'],
  ['di. 24 november', '11-24'],
  ['van maandag tot woensdag', '11-23..11-25?'],
  ['tussen maandag en donderdag', '11-23..11-26?'],
  ['maandag of ten laatste dinsdag', '11-23 11-18..11-24!'],
  // Days from today
  ['ik doe het vandaag nog', '11-18'],
  ['vanavond als ik thuis ben', '11-18'],
  ['morgenvroeg', '11-19'],
  ['morgen in de namiddag', '11-19'],
  ['overmorgen', '11-20'],
  ['morgen over een week', '11-26'],
  ['vandaag over acht dagen', '11-25'],
  ['ik maak het nu meteen over', '11-18'],
  // Dates of a month
  ['de 15e', '12-15'],
  ['den 25sten', ''],
  ['op de vijftiende', '12-15'],
  ['de 18e', '11-18'],
  ['de dertigste', '11-30'],
  ['de 1ste', '12-01'],
  ['op de eerste', '12-01'],
  ['de 31e', '12-31'],
  ['de 5e van volgende maand', '12-05'],
  ['volgende maand de vijfde', '12-05'],
  ['de vijfentwintigste van de maand', '11-25'],
  ['de 10e van de maand', '12-10'],
  ['vijftien december', '12-15'],
  ['15 december', '12-15'],
  ['1 december 2026', '12-01'],
  ['de eerste januari', "'27-01-01"],
  ['3 januari', "'27-01-03"],
  ['vijf en twintig november', '11-25'],
  ['de een en dertigste', '12-31'],
  ['15-12', '12-15'],
  ['voor 15/12/2026', '11-18..12-14!'],
  ['op 1/12', '12-01'],
  ['15.12.2026', '12-15'],
  ['2026-12-15', '12-15'],
  ['4 dec', '12-04'],
  ['tussen 1 en 5 december', '12-01..12-05?'],
  ['van 1 t/m 5 december', '12-01..12-05?'],
  ['1 of 2 december', '12-01 12-02'],
  ['eenendertig december tweeduizend zesentwintig', '12-31'],
  // Parts of weeks, months, years
  ['begin december', '12-01..12-10?'],
  ['half december', '12-15'],
  ['medio januari', "'27-01-15"],
  ['eind november', '11-26..11-30?'],
  ['eind van de maand', '11-26..11-30?'],
  ['einde maand', '11-26..11-30?'],
  ['op het einde van de maand', '11-26..11-30?'],
  ['begin volgende maand', '12-01..12-10?'],
  ['begin van de maand', '12-01..12-10?'],
  ['eind volgende week', '11-26..11-27?'],
  ['begin volgende week', '11-23..11-24?'],
  ['midden volgende week', '11-24..11-26?'],
  ['eind deze week', '11-19..11-20?'],
  ['begin van de week', '11-23..11-24?'],
  ['eind januari volgend jaar', "'27-01-27..'27-01-31?"],
  ['eind 2026', '12-01..12-31?'],
  ['de laatste dag van de maand', '11-30'],
  ['de laatste vrijdag van november', '11-27'],
  ['de eerste maandag van december', '12-07'],
  ['de eerste werkdag van januari', "'27-01-04"],
  ['ultimo december', '12-31'],
  // Whole periods
  ['volgende week', '11-23..11-29?'],
  ['deze week nog', '11-16..11-22?'],
  ['in de loop van volgende week', '11-23..11-29?'],
  ['ergens in december', '12-01..12-31?'],
  ['volgende maand', '12-01..12-31?'],
  ['in week 49', '11-30..12-06?'],
  ['maandag in week negenenveertig', '11-30'],
  ['dit weekend', '11-21..11-22?'],
  ['de week van 7 december', '12-07..12-13?'],
  ['het eerste kwartaal', "'27-01-01..'27-03-31?"],
  ['de komende twee weken', '11-19..12-02?'],
  // Lengths
  ['over drie weken', '12-09'],
  ['over 14 dagen', '12-02'],
  ['over acht dagen', '11-25'],
  ['over een week', '11-25'],
  ['over een paar dagen', '11-20..11-22?'],
  ['over een dag of tien', '11-28?'],
  ['over een week of twee', '12-02?'],
  ['over twee tot drie weken', '12-02..12-09?'],
  ['over drie maanden', "'27-02-18?"],
  ['over anderhalve week', '11-29'],
  ['binnen acht dagen', '11-18..11-25!'],
  ['binnen de veertien dagen', '11-18..12-02!'],
  ['binnen een week', '11-18..11-25!'],
  ['binnen vijf werkdagen', '11-18..11-25!'],
  ['binnen 48 uur', '11-18..11-20!'],
  ['over drie werkdagen', '11-23'],
  ['drie dagen na de kerst', '12-29'],
  // Deadlines
  ['voor vrijdag', '11-18..11-19!'],
  ['uiterlijk vrijdag', '11-18..11-20!'],
  ['uiterlijk op 1 december', '11-18..12-01!'],
  ['tegen vrijdag', '11-18..11-20!'],
  ['tegen einde november', '11-18..11-30!'],
  ['ten laatste donderdag', '11-18..11-19!'],
  ['op zijn laatst maandag', '11-18..11-23!'],
  ['niet later dan 1 december', '11-18..12-01!'],
  ['nog voor het weekend', '11-18..11-20!'],
  ['voor de 25e', '11-18..11-24!'],
  ['voor het einde van de maand', '11-18..11-30!'],
  ['voor december', '11-18..11-30!'],
  ['tot en met vrijdag', '11-18..11-20!'],
  ['voor kerst', '11-18..12-24!'],
  // Holidays
  ['met de kerst', '12-25..12-26'],
  ['na de kerst', '12-27..?'],
  ['na nieuwjaar', "'27-01-02..?"],
  ['met Pasen', "'27-03-28..'27-03-29"],
  ['tweede paasdag', "'27-03-29"],
  ['tussen kerst en nieuwjaar', "12-25..'27-01-01?"],
  ['met sinterklaas', '12-05'],
  ['na het weekend', '11-23..?'],
  // No day at all
  ['na mijn vakantiegeld', '~?'],
  ['zodra ik betaald word maak ik het over', '~?'],
  ['zo snel mogelijk', '~?'],
  ['zo rap mogelijk', '~?'],
  ['als mijn loon binnen is', '~?'],
  ['wanneer mijn klant betaald heeft', '~?'],
  ['na de bouwvak', '~?'],
  ['binnenkort', '~?'],
  ['een dezer dagen', '~?'],
  // The past
  ['ik heb dat vrijdag al betaald', '11-13<'],
  ['vorige week overgemaakt', '11-09..11-15?<'],
  ['afgelopen maandag gestort', '11-16<'],
  ['gisteren', '11-17<'],
  ['twee weken geleden', '11-04<'],
  ['de factuur van 15 oktober', '10-15<'],
  ['dat heb ik de tiende overgemaakt', '11-10<'],
  ['drie dagen terug', '11-15<'],
  // No dates
  ['zo, dat was het dan', ''],
  ['het was vrij druk en ik zat vast', ''],
  ['ons ma is gevallen', ''],
  ['do you speak english', ''],
  ['mevrouw Mei Ling Jansen', ''],
  ['goedemorgen, u spreekt met Jan', ''],
  ['morgen, met Jan van de boekhouding', ''],
  ['goeie morgen', ''],
  ['de eerste factuur en de tweede herinnering', ''],
  ['de derde keer al', ''],
  ['Dorpsstraat 15 in Lier', ''],
  ['factuur 2026-0113', ''],
  ['dat is 24/7 bereikbaar', ''],
  ['een kwart over drie', ''],
  ['honderd per maand', ''],
  ['elke vrijdag vijftig', ''],
  ['als u wilt kan het', ''],
  ['we praten over drie facturen', ''],
  ['gespreid over zes maanden', ''],
];

describe('dates in speech', () => {
  it.each(cases)('%s → %s', (text, expected) => {
    expect(shown(text)).toBe(expected);
  });

  it('does not need capitals, and does not mind fillers', () => {
    expect(shown('IK BETAAL VRIJDAG')).toBe('11-20');
    expect(shown('ja euh volgende euh week eh dinsdag')).toBe('11-24');
  });

  it('quotes the text with its place', () => {
    const text = 'Goed, dan uiterlijk vrijdag 20 november, ja?';
    const [found] = readPhrases(text, day('2026-11-18')).dates;
    expect(found?.text).toBe('uiterlijk vrijdag 20 november');
    expect(text.slice(found?.start, found?.end)).toBe(found?.text);
  });

  it('reads from other days as well', () => {
    expect(shown('vrijdag', '2026-11-20')).toBe('11-27');
    expect(shown('volgende vrijdag', '2026-11-21')).toBe('11-27');
    expect(shown('eind van de week', '2026-11-21')).toBe('11-26..11-27?');
    expect(shown('de 31e', '2026-02-01')).toBe('03-31');
    expect(shown('29 februari', '2026-11-18')).toBe('2028-02-29');
    expect(shown('volgende maand', '2026-12-31')).toBe("'27-01-01..'27-01-31?");
    expect(shown('eind november', '2026-12-01')).toBe("'27-11-26..'27-11-30?");
  });
});
