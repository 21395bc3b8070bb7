import cards from '#rooms/training/texts/cards.nl.ts';
import debtor from '#rooms/training/texts/debtor.nl.ts';
import drill from '#rooms/training/texts/drill.nl.ts';
import quiz from '#rooms/training/texts/quiz.nl.ts';
import rolePlay from '#rooms/training/texts/role-play.nl.ts';

/** Dutch texts of the training room. */
export default {
  title: 'Trainen',
  tab: { path: 'Leerpad', 'role-play': 'Rollenspel', quiz: 'Quiz', cards: 'Kaarten', knowledge: 'Kennis' },
  ...rolePlay,
  ...quiz,
  ...cards,
  ...drill,
  ...debtor,
  refusal: {
    'question-not-found': 'Deze vraag bestaat niet (meer).',
    'reply-not-found': 'Dit antwoord hoort niet bij de vraag.',
    'question-without-text': 'Schrijf de vraag in minstens één taal.',
    'question-without-situation': 'Beschrijf het moment waarover de vraag gaat.',
    'question-replies-count': 'Een vraag heeft twee tot vier antwoorden.',
    'question-replies-differ': 'In beide talen horen evenveel antwoorden te staan.',
    'question-reply-without-text': 'Vul bij elk antwoord in wat je zegt.',
    'question-reply-without-why': 'Zeg bij elk antwoord waarom het goed of fout is.',
    'question-reply-twice': 'Twee antwoorden zijn hetzelfde.',
    'question-right-missing': 'Kies welk antwoord het beste is.',
    'question-changed-again': 'Deze vraag is daarna nog eens gewijzigd.',
    'cue-card-not-found': 'Deze kaart bestaat niet (meer).',
    'cue-card-without-text': 'Schrijf de kaart in minstens één taal.',
    'cue-card-without-front': 'Vul de voorkant in.',
    'cue-card-without-back': 'Vul de achterkant in.',
    'card-changed-again': 'Deze kaart is daarna nog eens gewijzigd.',
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
