import type { Article } from '#rooms/training/rules/articles/article.ts';

/** Dutch article: Wat er achter een uitvlucht zit. */
export const behindTheExcuseNl: Article = {
  slug: 'behind-the-excuse',
  title: 'Wat er achter een uitvlucht zit',
  summary: 'Achter bijna elke late betaling zit één van vijf oorzaken. Zoek de oorzaak, dan weet je wat je kunt doen.',
  skills: ['excuses', 'questions'],
  body: `"De boekhouder is er niet." "Ik wacht zelf op geld." Je hoort het elke dag. Het is makkelijk om te denken: smoesjes. Maar daar heb je niets aan. Een uitvlucht is de buitenkant. Jij wilt weten wat eronder zit.

## Vijf oorzaken

- **Vergeten.** Je hoort verbazing. Maak betalen makkelijk en vraag om vandaag.
- **Geen geld.** Je hoort spanning of schaamte. Vraag wat er wel is, en wanneer er weer iets komt.
- **Onvrede.** Je hoort iets over de levering of de factuur. Leg de klacht vast en vraag het deel dat wel goed is.
- **Een vaste gang in huis.** Je hoort over een betaalrun, een akkoord of een collega. Vraag een naam en een dag.
- **Niet willen.** Je hoort een nee, of steeds iets anders. Blijf zakelijk en leg de keuze voor.

Elke oorzaak vraagt om iets anders. Een regeling helpt niet bij een klacht. Een strenge toon helpt niet bij iemand zonder geld.

## Twee stappen

Hoor je een uitvlucht, doe dan twee dingen. Zeg eerst iets over wat je hoorde: "Dat is lastig voor u." Stel daarna een vraag die verder gaat: "Van wie wacht u op geld, en welke dag is afgesproken?"

Alleen begrip lost niets op. Alleen een vraag klinkt hard. Samen werken ze.

## Vraag zonder waarom

"Waarom hebt u niet betaald?" klinkt als een verwijt, ook als je het niet zo bedoelt. Vraag *wat* of *hoe*: "Wat maakt dat de factuur nog openstaat?" De klant hoeft zich niet te verdedigen en kan vertellen.

Vul zelf niets in. Zeg niet: "Hebt u het soms druk?" Dan krijg je jouw antwoord terug, en niet het zijne.

## Als je twijfelt

Twijfel je of het waar is? Ga er dan in mee: "Stel dat dit vandaag opgelost is. Op welke dag betaalt u dan?" Komt er meteen een nieuwe reden, zeg dat dan rustig. "Ik hoor nu iets anders. Wat is er nog meer?" Zo komt de echte oorzaak op tafel.

## Probeer het vandaag

Schrijf na elk gesprek één woord op: de oorzaak. Weet je hem niet, dan weet je wat je morgen vraagt.
`,
};
