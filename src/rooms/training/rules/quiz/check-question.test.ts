import { describe, expect, it } from 'vitest';
import { checkQuestion } from '#rooms/training/rules/quiz/check-question.ts';

const reply = (text: string, why = 'Daarom.') => ({ text, why });
const text = { situation: 'Wat zeg je?', replies: [reply('A'), reply('B')] };
const codeOf = (question: Parameters<typeof checkQuestion>[0]) => {
  const decision = checkQuestion(question);
  return decision.ok ? null : decision.refusal.code;
};

describe('a question of the team', () => {
  it('is fine in one language or in both', () => {
    expect(codeOf({ right: 1, texts: { nl: text } })).toBeNull();
    expect(codeOf({ right: 0, texts: { nl: text, en: text } })).toBeNull();
  });

  it.each([
    ['question-without-text', 0, {}],
    ['question-without-situation', 0, { en: { ...text, situation: ' ' } }],
    ['question-replies-count', 0, { nl: { ...text, replies: [reply('A')] } }],
    ['question-replies-count', 0, { nl: { ...text, replies: ['A', 'B', 'C', 'D', 'E'].map((one) => reply(one)) } }],
    ['question-replies-differ', 0, { nl: text, en: { ...text, replies: [...text.replies, reply('C')] } }],
    ['question-reply-without-text', 0, { nl: { ...text, replies: [reply('A'), reply('')] } }],
    ['question-reply-without-why', 0, { nl: { ...text, replies: [reply('A'), reply('B', ' ')] } }],
    ['question-reply-twice', 0, { nl: { ...text, replies: [reply('A'), reply('a ')] } }],
    ['question-right-missing', 2, { nl: text }],
    ['question-right-missing', -1, { nl: text }],
  ] as const)('is refused with %s', (code, right, texts) => {
    expect(codeOf({ right, texts })).toBe(code);
  });
});
