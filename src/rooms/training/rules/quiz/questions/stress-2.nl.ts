import type { QuizText } from '#rooms/training/rules/quiz/question.ts';

/** Dutch questions about people under stress, part 2. */
export const stress2Nl: readonly QuizText[] = [
  {
    id: 'stress-vulnerable-2',
    situation:
      'Een jonge moeder in Leuven zegt: “Ik weet niet meer hoe ik rondkom.” Ze is € 230 schuldig. Je wilt haar hulp wijzen. Wat zeg je?',
    replies: [
      {
        text: '“Het OCMW in uw gemeente helpt met schulden. Zal ik u hun nummer opzoeken?”',
        why: 'Je noemt iets concreets en doet zelf de eerste stap.',
      },
      {
        text: '“U hebt vast familie die u kan helpen tot het weer beter gaat?”',
        why: 'Je stuurt haar naar mensen bij wie ze zich het meest schaamt.',
      },
      {
        text: '“Daar kan ik u niet mee helpen, mevrouw, ik ga alleen over deze € 230.”',
        why: 'Je trekt een grens waar zij een hand nodig heeft.',
      },
    ],
  },
  {
    id: 'stress-crisis-1',
    situation:
      'Ondernemer Daan zegt vlak: “Ik zie het allemaal niet meer zitten. Eigenlijk hoeft het voor mij niet meer.” Je schrikt. Wat doe je?',
    replies: [
      {
        text: 'Je zegt dat het leven vast weer beter wordt en gaat gewoon door met de afspraak.',
        why: 'Wie zoiets zegt, is niet klaar voor een betaaldag.',
      },
      {
        text: 'Je laat de factuur los, vraagt of hij aan zelfdoding denkt en wijst naar een hulplijn.',
        why: 'Er rechtstreeks naar vragen kan geen kwaad, en hij merkt dat er iemand luistert.',
      },
      {
        text: 'Je zwijgt erover, want je bent geen dokter en het kan ook een grapje zijn.',
        why: 'Zwijgen laat iemand alleen met iets zwaars.',
      },
    ],
  },
  {
    id: 'stress-collector-1',
    situation:
      'Je had net een gesprek met een man die huilde om zijn zieke kind. Het volgende gesprek staat al klaar. Wat doe je?',
    replies: [
      {
        text: 'Je belt meteen door, want als je stilzit ga je er alleen maar over nadenken.',
        why: 'Je neemt het gesprek mee, en de volgende klant merkt het.',
      },
      {
        text: 'Je vertelt het aan niemand, want een ervaren beller moet daar tegen kunnen.',
        why: 'Ervaren bellers kennen hun grens, en juist die zwijgen niet.',
      },
      {
        text: 'Je neemt even pauze en vraagt een collega om het volgende gesprek.',
        why: 'Zo hoort de volgende klant iemand die er met zijn hoofd bij is.',
      },
    ],
  },
  {
    id: 'stress-collector-2',
    situation:
      'Vandaag had je drie gesprekken waarin je werd uitgescholden. Je merkt dat je nu zelf kortaf wordt. Wat doe je?',
    replies: [
      {
        text: 'Je stopt even, zegt het tegen je leidinggevende en begint straks met een makkelijke.',
        why: 'Wie zichzelf kent, houdt de klant buiten zijn slechte dag.',
      },
      {
        text: 'Je gaat door, maar houdt het kort, dan heb je er het minste last van.',
        why: 'Kortaf valt bij de volgende klant verkeerd, en dan wordt het vier.',
      },
      {
        text: 'Je kiest vandaag alleen nog mensen die wel vriendelijk zullen klinken.',
        why: 'Je weet nooit vooraf wie dat is.',
      },
    ],
  },
  {
    id: 'stress-language-1',
    situation:
      'Meneer Kaya spreekt weinig Nederlands en zegt steeds “ja, ja”. Je hebt net € 180 op de 12e voorgesteld. Wat doe je?',
    replies: [
      {
        text: '“U begrijpt het, ja? Fijn. Dan noteer ik de 12e, en dank u wel voor het gesprek.”',
        why: 'Hij zegt opnieuw ja, en jij weet niets meer dan ervoor.',
      },
      {
        text: '“Ik zeg het wel iets harder en langzamer: op de twaalfde, honderdtachtig euro.”',
        why: 'Hij hoort prima, en harder praten maakt van taal een probleem van zijn oren.',
      },
      {
        text: '“Vertelt u mij in uw eigen woorden wat we afspreken? Dan weet ik of ik het goed zei.”',
        why: 'Je toetst je eigen uitleg, en ja is nog niet begrepen.',
      },
    ],
  },
  {
    id: 'stress-language-2',
    situation:
      'Een oude klant van 78 hoort slecht en vraagt steeds “wat zegt u?” Hij heeft € 95 openstaan. Wat doe je?',
    replies: [
      {
        text: 'Je stuurt een mail met een betaallink, dat is voor iedereen het makkelijkst.',
        why: 'Misschien is hij online, misschien niet, dus vraag het hem.',
      },
      {
        text: 'Je praat rustiger, doet één zin tegelijk en vraagt hoe hij het liefst bericht krijgt.',
        why: 'Met zijn eigen keuze hoef je niet te raden wat hij kan.',
      },
      {
        text: 'Je vraagt of er een zoon of dochter is die dit wel even met jou kan regelen.',
        why: 'Je gaat hem voorbij, terwijl hij zelf aan de telefoon zit.',
      },
    ],
  },
  {
    id: 'stress-promise-1',
    situation:
      'Mevrouw Visser staat onder druk en zegt: “Ik betaal wel alles morgen, echt!” Het gaat om € 1.400. Ze vertelde net dat ze geen geld heeft. Wat zeg je?',
    replies: [
      {
        text: '“Wat lukt er zeker wel? Liever een klein bedrag dat klopt.”',
        why: 'Je beschermt haar tegen een belofte die breekt.',
      },
      {
        text: '“Mooi, morgen alles. Ik schrijf het meteen op, en dan zijn we van elkaar af.”',
        why: 'Je neemt een belofte aan waarvan je weet dat hij niet klopt.',
      },
      {
        text: '“Zojuist had u nog geen cent, en nu opeens alles? Wat is er nu waar?”',
        why: 'Je zet haar klem, en dan hoor je niets meer dat klopt.',
      },
    ],
  },
  {
    id: 'stress-tone-1',
    situation:
      'Je klant is gespannen en praat heel snel. Je merkt dat je zelf ook sneller gaat praten. Het gaat om € 715. Wat doe je?',
    replies: [
      {
        text: 'Je praat net zo snel mee, dan voelt de klant dat jullie op één lijn zitten.',
        why: 'Je jaagt de spanning op in plaats van hem te dempen.',
      },
      {
        text: 'Je zegt dat de klant rustig moet doen, want zo kun je niet verstaan wat er gezegd wordt.',
        why: 'Wie hoort dat hij rustig moet doen, wordt zelden rustig.',
      },
      {
        text: 'Je gaat zelf langzamer praten, in korte zinnen, en laat na elke zin een stilte.',
        why: 'Wie rustig praat, maakt de ander vaak ook rustiger.',
      },
    ],
  },
  {
    id: 'stress-silence-1',
    situation:
      'Meneer Roos vertelt dat zijn vrouw hem verliet en dat hij daarna niets meer opende. Dan wordt het stil. Er staat € 870 open.',
    replies: [
      {
        text: '“En de kinderen, zijn die bij u of bij haar?”',
        why: 'Zijn gezin gaat jou niet aan, en hij begon er zelf niet over.',
      },
      {
        text: 'Je laat de stilte even en zegt dan: “Dat is veel tegelijk.”',
        why: 'Hij krijgt ruimte, en daarna kun je samen naar iets kleins kijken.',
      },
      {
        text: '“Dat is heel naar. Maar goed, de rekening van € 870. Wanneer zou u die kunnen betalen?”',
        why: 'Met “maar goed” veeg je in twee woorden weg wat hij vertelde.',
      },
    ],
  },
];
