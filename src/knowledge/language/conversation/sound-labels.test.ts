import { describe, expect, it } from 'vitest';
import { day } from '#kernel/dates.ts';
import type { Act, Role } from '#knowledge/language/acts/labels.ts';
import { plain } from '#knowledge/language/conversation/plain.ts';
import { soundLabels } from '#knowledge/language/conversation/sound-labels.ts';
import { type ConversationState, startConversation } from '#knowledge/language/conversation/state.ts';
import { readPhrases } from '#knowledge/language/phrases/read-phrases.ts';

const callDate = day('2025-11-20');
const before = startConversation(callDate, { name: 'Zagerij Eik', invoices: [{ number: 'Z-1', openCents: 45_000 }] });
const named: ConversationState = { ...before, turn: 4, agentTurns: 2, named: { ...before.named, purposeTurn: 3 } };
const refused: ConversationState = {
  ...named,
  refusalTurn: 4,
  refusals: 1,
  previous: { role: 'agent', text: 'dan gaat het naar het incassobureau', acts: ['pressure'] },
};

function labels(role: Role, text: string, weak: readonly Act[], state = named, confidence = 0.55): readonly Act[] {
  const acts = weak.map((act) => ({ act, start: 0, end: text.length, confidence }));
  return soundLabels(state, role, plain(text), { acts, phrases: readPhrases(text, callDate) });
}

describe('labels that are heard weakly', () => {
  it('are left where the words show nothing of the kind', () => {
    expect(labels('agent', 'Wat een weer, hè.', ['settles_too_low'])).toEqual([]);
    expect(labels('agent', 'Dan mail ik het u.', ['offers_arrangement'])).toEqual([]);
    expect(labels('agent', 'Doe maar rustig.', ['accepts_vague'], before)).toEqual([]);
    expect(labels('customer', 'Die ga ik niet betalen.', ['complaint_quality'])).toEqual(['refuses']);
    expect(labels('customer', 'Welke rekening?', ['excuse_not_received'])).toEqual([]);
    expect(labels('customer', 'Die hebben hun kostuum zelf betaald.', ['excuse_already_paid'])).toEqual([]);
    expect(labels('customer', 'Wij betalen niet, u hoort van ons.', ['will_call_back'])).toEqual(['refuses']);
  });
  it('stay where the words speak for them, or the model is sure', () => {
    expect(labels('agent', 'Doe dan maar de helft.', ['settles_too_low'])).toEqual(['settles_too_low']);
    expect(labels('agent', 'Kan het in drie termijnen?', ['offers_arrangement'])).toEqual(['offers_arrangement']);
    expect(labels('agent', 'Dan mail ik het u.', ['offers_arrangement'], named, 0.95)).toEqual(['offers_arrangement']);
    expect(labels('customer', 'Dat is geregeld.', ['excuse_already_paid'], named, 0.65)).toEqual([
      'excuse_already_paid',
    ]);
    expect(labels('customer', 'Dat is kapot, die betaal ik niet.', ['complaint_quality'])).toContain(
      'complaint_quality',
    );
  });
});

describe('labels that nobody heard', () => {
  it.each<[string, Act]>([
    ['U moet wel voor vrijdag iets laten horen.', 'must_verb'],
    ['Ge hadt vroeger moeten bellen.', 'must_verb'],
    ['Zo hoort dat niet, meneer.', 'moralising_argument'],
    ['Dat zal aan ons liggen.', 'invites_excuse'],
    ['Ik laat de kosten maar zitten.', 'settles_too_low'],
  ])('are read from "%s"', (text, act) => expect(labels('agent', text, [])).toContain(act));

  it.each(['U moet nog een bon van ons krijgen.', 'Ge moet u niet haasten.', 'Als ik u moet bellen, zeg het dan.'])(
    'are no must in "%s"',
    (text) => expect(labels('agent', text, [])).not.toContain('must_verb'),
  );

  it.each<[string, Act]>([
    ['We hebben geen geld op dit moment.', 'excuse_no_cash'],
    ['De directeur moet hem nog goedkeuren.', 'excuse_approval_pending'],
    ['Hij gaat mee in de betaalrun.', 'excuse_in_batch'],
    ['Nee, die is betaald.', 'excuse_already_paid'],
    ['Ik geef u niks.', 'refuses'],
  ])('are read from the customer in "%s"', (text, act) => expect(labels('customer', text, [])).toContain(act));

  it('are a refusal that goes on under pressure, not a shrug at something else', () => {
    expect(labels('customer', 'Ga je gang.', [], refused)).toContain('refuses');
    expect(labels('customer', 'Ga je gang.', [], named)).not.toContain('refuses');
  });
  it('are the purpose when the amount of the dossier is named, and who is asked for in the first words', () => {
    const open: ConversationState = { ...before, turn: 2, agentTurns: 1 };
    expect(labels('agent', 'Het gaat om die 450 euro van september.', [], open)).toContain('states_purpose');
    expect(labels('agent', 'Met Jan van Hout. Is dat mevrouw Eik?', [], before)).toContain('verifies_identity');
  });
});
