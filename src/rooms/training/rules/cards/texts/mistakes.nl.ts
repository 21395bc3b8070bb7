import type { CardText } from '#rooms/training/rules/cards/card.ts';

/** Dutch cards about the five mistakes. */
export const mistakesNl: readonly CardText[] = [
  {
    id: 'mistakes-sorry-to-bother',
    front: 'Je wilt beginnen met: "Sorry dat ik stoor, ik heb eigenlijk een klein vraagje."',
    back: 'Begin met de zaak: "Ik bel over factuur 2041 van € 860. Die is twaalf dagen te laat."',
    why: 'Wie sorry zegt voor de vraag, maakt de vraag klein.',
  },
  {
    id: 'mistakes-perhaps-possibly',
    front: 'Een collega zegt: "Zou u misschien eventueel kunnen kijken of het zou lukken?" Hoe zeg jij het?',
    back: '"Op welke dag deze week staat de € 860 op onze rekening?"',
    why: 'Misschien en eventueel geven een uitweg nog voor de klant iets zegt.',
  },
  {
    id: 'mistakes-did-you-get-it',
    front: 'Je opent met: "Hebt u onze factuur wel gekregen?" Wat is er mis?',
    back: 'Je geeft de klant een reden cadeau. Vraag open: "Wat is er met de factuur gebeurd?"',
    why: 'Een klant noemt een echte reden zelf wel.',
  },
  {
    id: 'mistakes-call-me-when-you-know',
    front: '"Laat u maar weten wanneer het u uitkomt." Wat zeg je in plaats daarvan?',
    back: '"Ik stel vrijdag voor. Lukt dat?"',
    why: 'Wie de dag weggeeft, geeft de leiding van het gesprek weg. Je kunt zelf altijd een dag noemen.',
  },
  {
    id: 'mistakes-next-week-fine',
    front: 'Klant: "Ik betaal volgende week." Jij zegt bijna: "Prima, dank u wel."',
    back: '"Fijn. Welke dag volgende week, en is dat het hele bedrag?"',
    why: 'Volgende week heeft zeven dagen. Een afspraak heeft er één.',
  },
  {
    id: 'mistakes-as-soon-as-possible',
    front: 'Klant: "Zo snel mogelijk, dat beloof ik."',
    back: '"Dank u. Wat is de eerste dag waarop het kan?"',
    why: 'Zo snel mogelijk is geen dag. De eerste dag waarop het kan, wel.',
  },
  {
    id: 'mistakes-will-look-into-it',
    front: 'Klant: "Ik ga ernaar kijken." Is dat een antwoord?',
    back: 'Nee. "Waar kijkt u naar, en hoe laat kan ik u morgen bellen voor het antwoord?"',
    why: 'Kijken kost de klant niets. Vraag wat, en tegen wanneer.',
  },
  {
    id: 'mistakes-a-part-of-it',
    front: 'Klant: "Ik maak alvast een deel over." Wat ontbreekt er?',
    back: 'Drie dingen: hoeveel, op welke dag, en wanneer de rest. Vraag ze één voor één.',
    why: 'Een deel zonder bedrag wordt vaak een klein deel.',
  },
  {
    id: 'mistakes-the-baker',
    front: 'Je denkt: bij de bakker reken je toch ook meteen af? Zeg je dat?',
    back: 'Nee. "De spullen zijn op 3 maart geleverd, met dertig dagen om te betalen. Die zijn voorbij."',
    why: 'Een vergelijking met een winkel voelt als een les. Een afspraak is een feit.',
  },
  {
    id: 'mistakes-that-is-not-decent',
    front: '"Het is toch niet netjes om zo lang te wachten?" Wat zeg je beter?',
    back: '"Wij betalen onze leverancier op de 28e. Daarom heb ik uw betaling die week nodig."',
    why: 'Een oordeel maakt boos. Een eigen belang maakt het gewoon zakelijk.',
  },
  {
    id: 'mistakes-new-car',
    front: 'Je zag dat de klant een nieuwe auto heeft. Gebruik je dat?',
    back: 'Nee. Praat over de factuur: wat geleverd is, wat afgesproken is, wat betalen de klant oplevert.',
    why: 'Hoe iemand leeft, is niet jouw zaak. Wie zich bekeken voelt, praat niet meer.',
  },
  {
    id: 'mistakes-everybody-pays',
    front: '"Al onze andere klanten betalen wel op tijd." Welk argument werkt beter?',
    back: 'Het belang van de klant zelf: "Als dit vrijdag binnen is, gaat uw bestelling maandag gewoon mee."',
    why: 'Vergelijken maakt klein. Iets te winnen hebben maakt wakker.',
  },
  {
    id: 'mistakes-fifty-is-fine',
    front: '€ 900 staat open. Klant: "Ik kan vijftig euro doen." Jij wilt opgelucht ja zeggen.',
    back: '"Dank u. Mijn doel is € 900. Wat is er nodig om vandaag op de helft te komen?"',
    why: 'Het eerste bod is zelden het hoogste. Noem rustig je eigen bedrag.',
  },
  {
    id: 'mistakes-ask-all-first',
    front: 'Wat vraag je altijd eerst, voor je over een deel of later praat?',
    back: 'Het hele bedrag, nu: "Kunt u de € 1.200 vandaag overmaken?"',
    why: 'Je kunt altijd zakken, maar nooit meer omhoog.',
  },
  {
    id: 'mistakes-free-extra-month',
    front: 'Klant: "Geef me nog een maand." Je vindt het een goede klant. Wat doe je?',
    back: '"Dat kan, als u de € 400 van februari vandaag betaalt." Uitstel alleen met iets terug.',
    why: 'Uitstel is geld waard. Wie het cadeau krijgt, vraagt het de volgende keer weer.',
  },
  {
    id: 'mistakes-drop-the-costs',
    front: 'De klant zucht. Je wilt uit jezelf de kosten laten vallen. Doe je dat?',
    back: 'Alleen in ruil: "Betaalt u vandaag alles, dan laat ik de kosten vervallen."',
    why: 'Wat je ongevraagd geeft, telt niet meer mee als je later iets wilt vragen.',
  },
  {
    id: 'mistakes-or-else-at-the-end',
    front: 'De afspraak staat. Je wilt nog zeggen: "En anders gaat het naar de deurwaarder."',
    back: 'Zeg het niet. "Dank u wel. Dan reken ik vrijdag op de € 640."',
    why: 'Dreigen na een ja zegt: ik geloof je niet. Dan wordt het ja zwakker.',
  },
  {
    id: 'mistakes-this-time-really',
    front: '"En nu wel echt doen, hè?" Wat zeg je beter aan het einde?',
    back: '"Fijn dat we eruit zijn. U krijgt het zo op papier."',
    why: 'Wantrouwen kost goodwill. Het papier doet het werk wel.',
  },
  {
    id: 'mistakes-consequences-when',
    front: 'Wanneer noem je gevolgen dan wel?',
    back: 'Vóór er een afspraak is en als de klant niet wil betalen. Rustig, één keer, met een datum.',
    why: 'Gevolgen horen bij het kiezen, niet bij het afscheid.',
  },
  {
    id: 'mistakes-checking-on-you',
    front: 'Hoe zeg je dat je vrijdag controleert, zonder te dreigen?',
    back: '"Ik kijk vrijdag zelf of het binnen is. Lukt er iets niet, bel mij dan: 010 234 56 78."',
    why: 'Nabellen is service als je zegt dat je klaarstaat.',
  },
];
