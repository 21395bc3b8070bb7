import { describe, expect, it } from 'vitest';
import type { Act, Role } from '#knowledge/language/acts/labels.ts';
import { speechActs, type Turn } from '#knowledge/language/acts/speech-acts.ts';

const acts = (role: Role, text: string, previous?: Turn): readonly Act[] =>
  speechActs(role, text, previous).map(({ act }) => act);

describe('speech acts', () => {
  it.each<[Role, string, Act]>([
    ['agent', 'Waarom heeft u niet gewoon even gebeld?', 'why_question'],
    ['agent', 'waarom hebt ge niet gebeld', 'why_question'],
    ['agent', 'U moet dit echt voor vrijdag betalen.', 'must_verb'],
    ['agent', 'ge had da al lang moeten betalen zulle', 'must_verb'],
    ['agent', 'Spreek ik met mevrouw Pieters?', 'verifies_identity'],
    ['agent', 'Goedemiddag, u spreekt met Karin van de debiteurenadministratie.', 'identifies_self'],
    ['agent', 'Wanneer kunt u het overmaken?', 'asks_date'],
    ['agent', 'wanneer kunt u het overmaken', 'open_question'],
    ['agent', 'Factuur 2231 van € 450,00 staat al vier weken open.', 'states_purpose'],
    ['agent', 'We kunnen het in drie termijnen doen als u wilt.', 'offers_arrangement'],
    ['agent', 'Bij schuldhulpverlening van de gemeente helpen ze u gratis.', 'refers_to_help'],
    ['customer', 'Die heb ik vorige week al overgemaakt.', 'excuse_already_paid'],
    ['customer', 'wij betalen alleen op de vijftiende in de betaalrun', 'excuse_in_batch'],
    ['customer', 'De directeur moet hem nog goedkeuren.', 'excuse_approval_pending'],
    ['customer', 'Die factuur heb ik nooit ontvangen.', 'excuse_not_received'],
    ['customer', 'ik bel u morgen terug', 'will_call_back'],
    ['customer', 'Kan het in drie termijnen?', 'asks_arrangement'],
    ['customer', 'Ik lig er nachten van wakker, ik durf de post niet meer open te maken.', 'distressed'],
    ['customer', 'Vrijdag maak ik het hele bedrag over.', 'concrete_promise'],
  ])('%s: “%s” is %s', (role, text, act) => {
    expect(acts(role, text)).toContain(act);
  });

  it.each<[Role, string, Act]>([
    ['agent', 'Ik moet even kijken in het systeem.', 'must_verb'],
    ['agent', 'Dat moet lukken.', 'must_verb'],
    ['agent', 'Waar wacht u nog op?', 'why_question'],
    ['customer', 'Belt u mij morgen maar terug.', 'will_call_back'],
    ['customer', 'Die is nog niet betaald.', 'excuse_already_paid'],
    ['customer', 'Vorige vrijdag heb ik het overgemaakt.', 'concrete_promise'],
  ])('%s: “%s” is not %s', (role, text, act) => {
    expect(acts(role, text)).not.toContain(act);
  });

  it('points to the words that show the act, in the raw text', () => {
    const text = '  Oké… maar   waarom   heeft u niet gebeld?';
    const found = speechActs('agent', text).find(({ act }) => act === 'why_question');
    expect(text.slice(found?.start, found?.end)).toContain('waarom');
  });

  it('hears a vague answer being accepted only with the turn before', () => {
    const before: Turn = { role: 'customer', text: 'Ik betaal zo snel mogelijk.' };
    expect(acts('agent', 'Prima, dan wacht ik het af.', before)).toContain('accepts_vague');
    expect(acts('agent', 'Prima, en op welke dag is dat?', before)).not.toContain('accepts_vague');
  });

  it('does not depend on what was heard before', () => {
    const alone = speechActs('customer', 'Ik ga dat niet betalen.');
    speechActs('agent', 'Wanneer kunt u betalen?');
    speechActs('customer', 'Volgende week misschien.', { role: 'agent', text: 'Wanneer kunt u betalen?' });
    expect(speechActs('customer', 'Ik ga dat niet betalen.')).toEqual(alone);
  });

  it('says nothing about nothing', () => {
    for (const text of ['', '   ', '…', '?!', '\u200f\u202e', '🙂'])
      expect(speechActs('agent', text).length).toBeLessThan(3);
    expect(speechActs('customer', '')).toEqual([]);
  });
});
