import type { CardText } from '#rooms/training/rules/cards/card.ts';

/** Dutch cards about sentences ready to say. */
export const phrasesNl: readonly CardText[] = [
  {
    id: 'phrases-who-i-am',
    front: 'Hoe zeg je wie je bent, in één zin?',
    back: '"Goedemorgen, u spreekt met Noor van Bouwmarkt Vos. Spreek ik met mevrouw De Smet?"',
    why: 'Eerst wie je bent, dan wie zij is. Dan pas de factuur.',
  },
  {
    id: 'phrases-purpose-in-one-breath',
    front: 'Factuur 7718, € 1.450, betaaldag 1 april. Zeg het in één adem.',
    back: '"Ik bel over factuur 7718 van € 1.450. Die was op 1 april aan de beurt en is nog niet betaald."',
    why: 'Drie feiten, geen misschien. Daarna ben je stil.',
  },
  {
    id: 'phrases-bad-moment',
    front: '"U belt slecht uit, ik zit in de auto."',
    back: '"Dan hou ik het kort. Hoe laat vanmiddag hebt u tien minuten?"',
    why: 'Vraag een uur van vandaag. Later belt niemand terug.',
  },
  {
    id: 'phrases-what-is-going-on',
    front: 'Welke vraag past na bijna elke opening?',
    back: '"Hoe staat het met deze factuur?"',
    why: 'Kort, open en zonder verwijt. De klant kiest zelf waar hij begint.',
  },
  {
    id: 'phrases-tell-me-more',
    front: 'De klant zegt iets vaags en stopt. Welke twee woorden zeg je?',
    back: '"Vertel eens." En dan zwijgen.',
    why: 'Wie meer wil horen, hoeft weinig te zeggen.',
  },
  {
    id: 'phrases-which-day',
    front: '"Ik zal eens kijken wat ik kan doen."',
    back: '"Fijn. Op welke dag weet u dat, en welk bedrag hebt u in gedachten?"',
    why: 'Twee getallen maken van een bedoeling een plan.',
  },
  {
    id: 'phrases-after-the-holidays',
    front: '"Na mijn vakantie regel ik het."',
    back: '"Op welke dag bent u terug? Dan noteer ik de dag erna. Past dat?"',
    why: 'Een vakantie heeft een laatste dag. Vraag die.',
  },
  {
    id: 'phrases-by-friday-flemish',
    front: 'Vlaamse klant: "Ge moogt het tegen eind van de week verwachten."',
    back: '"Merci. Mag ik vrijdag 9 mei noteren, voor de volle € 520?"',
    why: 'Tegen is uiterlijk. Maak er een datum van.',
  },
  {
    id: 'phrases-i-call-you-back',
    front: '"Ik bel u terug."',
    back: '"Graag. Wanneer schikt dat? Heb ik morgen om elf niets gehoord, dan bel ik u."',
    why: 'Een terugbelafspraak heeft twee kanten en een uur.',
  },
  {
    id: 'phrases-understand-without-agreeing',
    front: 'Hoe toon je begrip zonder gelijk te geven?',
    back: '"Ik hoor dat dit u veel tijd kost. Laten we kijken hoe het vandaag klaar is."',
    why: 'Begrip gaat over de last en niet over wie gelijk heeft.',
  },
  {
    id: 'phrases-back-to-the-point',
    front: 'De klant praat al vijf minuten over het weer en de buren. Wat zeg je?',
    back: '"Leuk om te horen. Terug naar de € 380: op welke dag staat die hier?"',
    why: 'Eerst een vriendelijk woord, dan het bedrag. Zo houd je de leiding.',
  },
  {
    id: 'phrases-if-then',
    front: 'Met welke twee woorden begint een ruil?',
    back: '"Als u … dan kan ik …": "Als u vandaag de helft betaalt, dan kan ik de rest tot de 20e laten staan."',
    why: 'Eerst wat jij krijgt, dan wat jij geeft.',
  },
  {
    id: 'phrases-help-them-pay',
    front: 'De klant wil wel betalen, maar stelt uit. Wat zeg je?',
    back: '"Ik stuur nu de betaallink. Blijf ik aan de lijn tot het gelukt is?"',
    why: 'Wat in het gesprek gebeurt, hoeft morgen niet meer.',
  },
  {
    id: 'phrases-sum-up-line',
    front: 'Vat samen: € 600, 12 juni, overboeking, facturen 81 en 82.',
    back: '"Dus u maakt op woensdag 12 juni € 600 over, voor factuur 81 en 82. Klopt dat zo?"',
    why: 'Vraag om een ja. Dat ja onthoudt de klant.',
  },
  {
    id: 'phrases-confirm-by-mail',
    front: 'Wat zeg je na de samenvatting?',
    back: '"U krijgt het vandaag nog per mail. Naar welk adres?"',
    why: 'Op papier is het van jullie allebei.',
  },
  {
    id: 'phrases-warm-goodbye',
    front: 'De afspraak is rond. Wat is je laatste zin?',
    back: '"Dank u wel, fijn dat we eruit zijn. Een goede dag nog!"',
    why: 'Het einde blijft hangen. Dus geen maar, geen anders, geen hopelijk.',
  },
  {
    id: 'phrases-voicemail',
    front: 'Je krijgt de voicemail. Wat spreek je in?',
    back: 'Je naam, je bedrijf en je nummer: "Belt u mij terug voor vijf uur?" Geen woord over geld.',
    why: 'Je weet niet wie meeluistert.',
  },
  {
    id: 'phrases-no-wish-no-pay',
    front: 'De klant wil echt niet betalen. Hoe noem je het gevolg, zonder te dreigen?',
    back: '"Ik wil dit graag met u regelen. Zonder betaling voor 3 juni gaat het naar een ander bureau. Wat kiest u?"',
    why: 'Rustig, één keer, met een datum en een keuze.',
  },
  {
    id: 'phrases-thank-for-honesty',
    front: 'De klant vertelt dat het slecht gaat. Wat zeg je als eerste?',
    back: '"Dank u dat u het zo eerlijk zegt."',
    why: 'Wie bedankt wordt voor de waarheid, vertelt de rest ook.',
  },
  {
    id: 'phrases-u-or-je',
    front: 'U of je: hoe kies je?',
    back: 'Begin met u. Zegt de klant: "Zeg maar je", dan doe je dat en noteer je het.',
    why: 'Niet raden naar leeftijd of afkomst. De klant kiest.',
  },
];
