import debtor from '#rooms/training/texts/debtor.nl.ts';
import drill from '#rooms/training/texts/drill.nl.ts';
import rolePlay from '#rooms/training/texts/role-play.nl.ts';

/** Dutch texts of the training room. */
export default {
  title: 'Trainen',
  ...rolePlay,
  ...drill,
  ...debtor,
  refusal: {
    'persona-not-found': 'Deze debiteur bestaat niet meer.',
    'persona-changed-again': 'Deze debiteur is intussen weer veranderd. Ongedaan maken kan niet meer.',
    'funds-out-of-order': 'Later kan er niet minder geld zijn dan eerder.',
    'complaint-without-kind': 'Kies waarover de klacht gaat.',
    'unknown-placeholder': '{ {{placeholder}} } kan hier niet tussen accolades staan.',
    'practice-not-found': 'Deze oefening is er niet, of is van iemand anders.',
    'not-a-person': 'Alleen mensen kunnen oefenen.',
    'more-good-than-moments': 'Er kunnen niet meer goede zinnen zijn dan momenten.',
  },
};
