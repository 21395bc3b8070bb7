import { describe, expect, it } from 'vitest';
import { day } from '#kernel/dates.ts';
import { plain } from '#knowledge/language/conversation/plain.ts';
import {
  asksWhenPaid,
  isOnlyThreatened,
  isOver,
  isPayday,
  isPutOff,
  isTurnedDown,
  knownDay,
  oneDay,
  pastDay,
  saysNow,
} from '#knowledge/language/conversation/which-day.ts';
import { readPhrases } from '#knowledge/language/phrases/read-phrases.ts';

const callDate = day('2025-11-20');
const datesIn = (text: string) => readPhrases(text, callDate).dates;
const first = (text: string) => {
  const [date] = datesIn(text);
  if (!date) throw new Error(`no day in: ${text}`);
  return date;
};
const whole = (text: string) => ({ start: 0, end: text.length });

describe('a day that is no day of paying', () => {
  it.each([
    'maandag lukt me niet',
    'dinsdag is te vroeg',
    'niet op woensdag',
    'vrijdag gaat echt niet',
    'donderdag is te krap',
  ])('is turned down in "%s"', (text) => expect(isTurnedDown(text, first(text))).toBe(true));
  it.each(['maandag lukt wel', 'dinsdag dan', 'woensdag niet later'])('is not turned down in "%s"', (text) =>
    expect(isTurnedDown(text, first(text))).toBe(false),
  );
  it('only stands in a condition', () => {
    const text = 'als u morgen niets overmaakt, gaat het dossier weg';
    expect(isOnlyThreatened(text, first(text))).toBe(true);
    const asked = 'kunt u morgen overmaken';
    expect(isOnlyThreatened(asked, first(asked))).toBe(false);
  });
  it.each(['dan betalen ze mij woensdag', 'dinsdag komt mijn loon', 'vrijdag krijg ik geld'])(
    'is a day on which the customer gets money in "%s"',
    (text) => expect(isPayday(text, first(text), whole(text))).toBe(true),
  );
  it.each(['ik betaal u woensdag', 'u krijgt het dinsdag'])('is none in "%s"', (text) =>
    expect(isPayday(text, first(text), whole(text))).toBe(false),
  );
  it.each(['dinsdag heb ik dat gestort', 'het is woensdag van de rekening afgegaan', 'donderdag was het'])(
    'is over in "%s"',
    (text) => expect(isOver(text, first(text))).toBe(true),
  );
  it.each(['dinsdag stort ik het', 'dan is het dinsdag betaald, dat zal wel lukken'])('is to come in "%s"', (text) =>
    expect(isOver(text, first(text))).toBe(false),
  );
  it('is a month for a rest that nobody promises', () => {
    const text = 'de rest zien we in februari wel weer';
    expect(isPutOff(text, first(text))).toBe(true);
    const meant = 'de rest betaal ik in februari';
    expect(isPutOff(meant, first(meant))).toBe(false);
  });
});

describe('the day that is meant', () => {
  it('is, for a bare weekday, the date beside it or the one under discussion', () => {
    const dates = datesIn('de negentiende december, dat is een vrijdag');
    expect(knownDay(dates[1] ?? first('vrijdag'), dates, [])).toBe('2025-12-19');
    expect(knownDay(first('vrijdag'), [], ['2025-12-05'])).toBe('2025-12-05');
    expect(knownDay(first('dinsdag'), [], ['2025-12-05'])).toBe(null);
  });
  const pick = (text: string, known: string[] = []) =>
    oneDay(
      datesIn(text).map(({ start, end, to }) => ({ start, end, date: to })),
      text,
      known,
    ).map((one) => one.date);
  it('is the one that was said twice, the corrected one, the known one, or the first', () => {
    expect(pick('maandag, of anders dinsdag, ja maandag')).toEqual(['2025-11-24']);
    expect(pick('maandag, nee wacht, dinsdag')).toEqual(['2025-11-25']);
    expect(pick('maandag werk ik, dinsdag ben ik thuis', ['2025-11-25'])).toEqual(['2025-11-25']);
    expect(pick('maandag werk ik, dinsdag ben ik thuis')).toEqual(['2025-11-24']);
  });
  it('is today for who pays at once', () => {
    expect(saysNow('ik maak het nu over', 'customer', ['concrete_promise'])).not.toBe(null);
    expect(saysNow('ik betaal het meteen', 'customer', [])).not.toBe(null);
    expect(saysNow('ik kan nu niet betalen', 'customer', [])).toBe(null);
    expect(saysNow('kunt u het nu direct overmaken', 'agent', [])).not.toBe(null);
    expect(saysNow('ik stuur u nu de rekening', 'agent', [])).toBe(null);
  });
  it('is the agreed day itself where a deadline names it', () => {
    expect(knownDay(first('voor woensdag 3 december'), [], ['2025-12-03'])).toBe('2025-12-03');
    expect(knownDay(first('voor woensdag 3 december'), [], ['2025-12-05'])).toBe(null);
  });
  it('lies in the past where something past was asked', () => {
    expect(asksWhenPaid(plain('Wanneer hebt u dat overgemaakt?'))).toBe(true);
    expect(asksWhenPaid(plain('Wanneer maakt u dat over?'))).toBe(false);
    expect(pastDay(first('dinsdag'), callDate)).toBe('2025-11-18');
    expect(pastDay(first('3 november'), callDate)).toBe('2025-11-03');
    expect(pastDay(first('3 juni'), callDate)).toBe('2025-06-03');
  });
});
