import type { CardText } from '#rooms/training/rules/cards/card.ts';

/** Dutch cards about customers and collectors under stress. */
export const stressNl: readonly CardText[] = [
  {
    id: 'stress-one-question',
    front: 'Je hoort stress: de klant praat snel en springt van het een op het ander.',
    back: 'Korte zinnen, één vraag: "Rustig aan. Wat is nu het eerste dat u wilt regelen?"',
    why: 'Onder stress past er maar één ding tegelijk in een hoofd.',
  },
  {
    id: 'stress-no-sleep',
    front: '"Ik slaap er niet van."',
    back: '"Dat is zwaar. Goed dat we elkaar spreken. Zullen we één stap zoeken die vandaag lukt?"',
    why: 'Eerst erkennen, dan klein maken. Geen kosten noemen in dezelfde adem.',
  },
  {
    id: 'stress-crying',
    front: 'De klant huilt. Wat doe je?',
    back: 'Even stil zijn. Dan: "Neem de tijd. Ik blijf aan de lijn." Pas daarna verder.',
    why: 'Tranen hoef je niet te stoppen. Blijven is genoeg.',
  },
  {
    id: 'stress-envelopes-unopened',
    front: '"Ik durf mijn post niet meer open te maken."',
    back: '"Dat hoor ik vaker. Pakt u er samen met mij één? Dan doen we die nu."',
    why: 'Eén brief samen is een begin. Geen verwijt over de rest.',
  },
  {
    id: 'stress-debts-everywhere',
    front: '"Ik heb overal schulden, ik weet niet meer waar ik moet beginnen."',
    back: '"Dan is meer nodig dan een afspraak met mij. Wie helpt u hier al mee?"',
    why: 'Een regeling bij jou maakt het erger als er tien anderen zijn.',
  },
  {
    id: 'stress-geldfit',
    front: 'Nederlandse klant met geldzorgen. Welk gratis nummer noem je?',
    back: '0800-8115, van Geldfit. Bellen kan zonder naam te noemen.',
    why: 'Noem het als hulp en niet als straf. Vraag of je het mag mailen.',
  },
  {
    id: 'stress-just-lost-job',
    front: '"Ik ben vorige maand mijn baan kwijtgeraakt."',
    back: '"Wat een klap. Welk inkomen hebt u nu, en vanaf welke dag?"',
    why: 'Eén zin voor de mens, dan een vraag waar je iets mee kunt.',
  },
  {
    id: 'stress-husband-died',
    front: '"Mijn man is drie weken geleden overleden."',
    back: '"Gecondoleerd. Hier hoeft u vandaag niets aan te doen. Wie mag ik hierover later bellen?"',
    why: 'Stop met innen. Leg het vast, zodat niemand haar nog eens belt.',
  },
  {
    id: 'stress-under-guardianship',
    front: '"Ik sta onder bewind."',
    back: '"Dank u, dan praat ik verder met wie uw geld regelt. Wie is dat, en hoe bereik ik die?"',
    why: 'Maak geen afspraak met de klant zelf. Laat nakijken wat hier precies geldt.',
  },
  {
    id: 'stress-shouting',
    front: 'De klant schreeuwt. Wat is je eerste zin?',
    back: 'Zacht en langzaam: "Ik hoor dat u kwaad bent. Vertel me wat er is."',
    why: 'Wie zachter praat, trekt de ander mee naar beneden.',
  },
  {
    id: 'stress-insult',
    front: 'De klant scheldt je uit.',
    back: '"Zo wil ik niet praten. Ik wil u wel helpen. Gaan we rustig verder?"',
    why: 'Noem het, begrens het, en laat de deur open.',
  },
  {
    id: 'stress-insult-again',
    front: 'De klant blijft schelden na je waarschuwing.',
    back: '"Ik beëindig nu het gesprek. Morgen om tien uur bel ik u weer. Dag."',
    why: 'Ophangen mag. Doe het rustig en noem wanneer je terugbelt.',
  },
  {
    id: 'stress-threat-of-harm',
    front: '"Dan maak ik er een eind aan."',
    back: 'Blijf aan de lijn, praat niet meer over geld, en vraag rustig of iemand bij hem is. Haal een collega erbij.',
    why: 'Een leven gaat voor. Volg hierna het plan van je eigen bedrijf.',
  },
  {
    id: 'stress-pause-after',
    front: 'Je had net een naar gesprek. De volgende staat klaar. Wat doe je?',
    back: 'Sta op, drink iets, vertel het in twee zinnen aan een collega. Bel pas dan weer.',
    why: 'De volgende klant verdient een frisse eerste zin. Jij ook.',
  },
  {
    id: 'stress-hand-over-next',
    front: 'Drie zware gesprekken achter elkaar. Mag je het volgende doorgeven?',
    back: 'Ja. Geef het door en doe een half uur ander werk.',
    why: 'Wie leeg is, luistert niet meer. Doorgeven is goed werk.',
  },
  {
    id: 'stress-gentle-tone',
    front: 'Welke drie dingen laat je weg bij een klant met stress?',
    back: 'Kosten, dreigen en lange uitleg.',
    why: 'Alles wat bang maakt, maakt dat iemand niet meer kan plannen.',
  },
  {
    id: 'stress-check-understanding',
    front: 'De klant zegt overal ja op. Hoe weet je of hij het begreep?',
    back: '"Wat gaat u nu als eerste doen, en op welke dag?" Laat hem de afspraak zelf zeggen.',
    why: 'Ja kan ook betekenen: ik wil dat dit stopt.',
  },
  {
    id: 'stress-a-plan-that-holds',
    front: 'Een bange klant biedt € 200 per maand, meer dan hij kan. Neem je het aan?',
    back: 'Nee. "Wat houdt u over? Liever € 60 die lukt dan € 200 die breekt."',
    why: 'Uit angst belooft iemand te veel. Een gebroken afspraak helpt niemand.',
  },
  {
    id: 'stress-ashamed',
    front: '"Ik schaam me kapot dat u mij moet bellen."',
    back: '"U neemt op en u praat met mij. Dat is de moeilijkste stap. Wat kan er deze week?"',
    why: 'Schaamte maakt stil. Noem wat iemand goed doet, dan komt er weer beweging.',
  },
];
