import { expect, it } from 'vitest';
import { saidWords } from '#platform/speech/made-up.ts';

const said = (text: string, voicedMs = 4000, before: readonly string[] = []) => saidWords(text, { voicedMs, before });

it.each([
  'Ondertitels ingediend door de Amara.org gemeenschap',
  'ondertitels ingediend door de amara.org gemeenschap.',
  'Ondertiteld door de Amara.org gemeenschap',
  'Ondertiteling door de Amara.org gemeenschap',
  'TV Gelderland 2021',
  'TV GELDERLAND',
  'Bedankt voor het kijken!',
  'Nederlandse ondertiteling',
  'Vergeet niet te abonneren op ons kanaal.',
  'Thanks for watching!',
  '[Muziek]',
  '(applaus)',
  '*zucht*',
  '♪ ♪',
  '…',
  '',
])('drops what nobody said: %s', (text) => {
  expect(said(text)).toBeNull();
});

it.each([
  'Ik betaal vrijdag duizend euro.',
  'Ja ja ja, dat weet ik.',
  'Ja, ja, ja.',
  'Nee nee nee nee.',
  'Dank u wel, dank u wel.',
  'Bedankt voor het meedenken.',
  'Tot ziens.',
  'Wij zitten in Gelderland.',
  'Ik heb daar geen abonnement op.',
  'Goedemiddag.',
])('keeps what people say: %s', (text) => {
  expect(said(text)).toBe(text);
});

it('drops a loop, and writes a loop at the end of a sentence once', () => {
  expect(said('Dank u wel. Dank u wel. Dank u wel. Dank u wel. Dank u wel.')).toBeNull();
  expect(said('En dat is het. En dat is het. En dat is het.')).toBeNull();
  expect(said('ik betaal vrijdag vrijdag vrijdag vrijdag vrijdag vrijdag')).toBe('ik betaal vrijdag');
  expect(said('Ik bel u terug. Dat is goed. Dat is goed. Dat is goed. Dat is goed.')).toBe(
    'Ik bel u terug. Dat is goed.',
  );
});

it('drops more words than fit in the speech', () => {
  const sentence = 'Ik heb de factuur nooit gekregen en daarom heb ik hem ook niet betaald, dat begrijpt u wel.';
  expect(said(sentence, 4000)).toBe(sentence);
  expect(said(sentence, 300)).toBeNull();
  expect(said('Ja hoor, prima.', 200)).toBe('Ja hoor, prima.');
});

it('drops the same sentence from the third time in a row', () => {
  const text = 'Ik ga het nakijken.';
  expect(said(text, 2000, [text])).toBe(text);
  expect(said(text, 2000, [text, 'ik ga het nakijken'])).toBeNull();
  expect(said('Ja hoor.', 2000, ['Ja hoor.', 'Ja hoor.'])).toBe('Ja hoor.');
});

it('takes sounds out of a sentence', () => {
  expect(said('[kucht] Ik betaal morgen. (lacht)')).toBe('Ik betaal morgen.');
});
