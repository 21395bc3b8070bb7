import cards from '#rooms/training/texts/cards.en.ts';
import debtor from '#rooms/training/texts/debtor.en.ts';
import drill from '#rooms/training/texts/drill.en.ts';
import quiz from '#rooms/training/texts/quiz.en.ts';
import rolePlay from '#rooms/training/texts/role-play.en.ts';

/** English texts of the training room. */
export default {
  title: 'Training',
  tab: { path: 'Learning path', 'role-play': 'Role-play', quiz: 'Quiz', cards: 'Cards', knowledge: 'Knowledge' },
  ...rolePlay,
  ...quiz,
  ...cards,
  ...drill,
  ...debtor,
  refusal: {
    'question-not-found': 'This question does not exist (any more).',
    'reply-not-found': 'This reply does not belong to the question.',
    'question-without-text': 'Write the question in at least one language.',
    'question-without-situation': 'Describe the moment that the question is about.',
    'question-replies-count': 'A question has two to four replies.',
    'question-replies-differ': 'Both languages need the same number of replies.',
    'question-reply-without-text': 'Fill in what is said with every reply.',
    'question-reply-without-why': 'Say with every reply why it is right or wrong.',
    'question-reply-twice': 'Two replies are the same.',
    'question-right-missing': 'Choose which reply is the best.',
    'question-changed-again': 'This question was changed again since.',
    'cue-card-not-found': 'This card does not exist (any more).',
    'cue-card-without-text': 'Write the card in at least one language.',
    'cue-card-without-front': 'Fill in the front.',
    'cue-card-without-back': 'Fill in the back.',
    'card-changed-again': 'This card was changed again since.',
    'persona-not-found': 'This debtor does not exist any more.',
    'persona-changed-again': 'This debtor was changed again meanwhile. It cannot be undone any more.',
    'funds-out-of-order': 'There cannot be less money later than before.',
    'complaint-without-kind': 'Choose what the complaint is about.',
    'unknown-placeholder': '{ {{placeholder}} } cannot stand in braces here.',
    'practice-not-found': 'This exercise is not there, or is somebody else’s.',
    'not-a-person': 'Only people can practise.',
    'more-good-than-moments': 'There cannot be more good sentences than moments.',
  },
};
