import debtor from '#rooms/training/texts/debtor.en.ts';
import drill from '#rooms/training/texts/drill.en.ts';
import rolePlay from '#rooms/training/texts/role-play.en.ts';

/** English texts of the training room. */
export default {
  title: 'Training',
  ...rolePlay,
  ...drill,
  ...debtor,
  refusal: {
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
