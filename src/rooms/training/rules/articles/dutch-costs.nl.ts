import type { Article } from '#rooms/training/rules/articles/article.ts';

/** Dutch article: Nederland: de 14-dagenbrief en de kosten. */
export const dutchCostsNl: Article = {
  slug: 'dutch-costs',
  title: 'Nederland: de 14-dagenbrief en de kosten',
  summary: 'Een consument betaalt pas kosten na een goede brief. Wat erin staat, hoe je telt, en hoeveel het is.',
  skills: ['law'],
  body: `Betaalt een consument te laat, dan mag je kosten vragen. Maar alleen na een goede brief. Dit is het kort. Het is geen juridisch advies. Laat de tekst van je brieven nakijken door een jurist.

## Eerst een gratis brief

De klant is te laat. Dan stuur je een brief die zelf niets kost. Daarin staat:

- hoeveel er open is
- dat de klant nog **veertien dagen** heeft zonder kosten
- **het precieze bedrag** aan kosten dat er anders bij komt

Dit heet de 14-dagenbrief. Hij is er voor mensen die iets voor zichzelf kochten. Kocht iemand voor zijn bedrijf, dan is deze brief niet nodig.

## Zo tel je

De veertien dagen beginnen op de **dag na ontvangst**. Schrijf daarom: "binnen 14 dagen vanaf de dag nadat deze brief bij u is bezorgd". Schrijf nooit "14 dagen na vandaag". Dan mag je helemaal geen kosten vragen.

Vuistregel voor de post: reken op de tweede dag na versturen. Zondag, maandag en feestdagen tellen daarbij niet mee. Iets langer wachten mag altijd. Bewaar een kopie met de dag van versturen.

## Hoeveel is het?

Je rekent alleen over het bedrag van de factuur, zonder rente.

| deel van het bedrag | kosten |
|---|---|
| eerste € 2.500 | 15 % |
| volgende € 2.500 | 10 % |
| volgende € 5.000 | 5 % |

Daarboven is het minder. Het minimum is € 40. Zo is het bij € 100 dus € 40, en bij € 1.000 is het € 150.

Staan er twee facturen open? Stuur één brief en tel ze op. Bij twee keer € 200 zijn de kosten € 60. Betaalt de klant op tijd een deel, dan reken je alleen over de rest.

## Wat mag er niet bij?

Geen extra bedrag voor een regeling of voor je werk. Btw over de kosten mag alleen als je bedrijf die btw zelf niet terugkrijgt. Dat moet dan in de brief staan.

## Bedrijven

Een bedrijf dat te laat betaalt, is meteen € 40 schuldig. Daar is geen herinnering voor nodig.

## Let op

Voor huur en abonnementen gelden sinds 1 oktober 2024 extra regels. Vraag daar altijd een collega naar.
`,
};
