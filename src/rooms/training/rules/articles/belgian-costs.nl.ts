import type { Article } from '#rooms/training/rules/articles/article.ts';

/** Dutch article: België: kosten bij consumenten. */
export const belgianCostsNl: Article = {
  slug: 'belgian-costs',
  title: 'België: kosten bij consumenten',
  summary: 'De eerste herinnering is gratis. Daarna gelden vaste grenzen, en alleen als het in de voorwaarden staat.',
  skills: ['law'],
  body: `Sinds 1 september 2023 zegt de Belgische wet precies wat je een consument mag vragen als hij te laat betaalt. Dit is het kort. Het is geen juridisch advies. Laat je brieven nakijken door iemand die het Belgische recht kent.

## Stap 1: een gratis herinnering

De eerste herinnering kost niets. Er staat in:

- hoeveel er open is, en welke kosten er anders bij komen
- de naam van je bedrijf en het ondernemingsnummer
- waarvoor de rekening is, en wat de betaaldag was
- hoeveel dagen de klant nog heeft

Levert je bedrijf elke maand iets, zoals stroom of een abonnement? Dan zijn de herinneringen voor drie gemiste betaaldagen per jaar gratis.

## Stap 2: veertien dagen wachten

De klant heeft minstens veertien dagen. Ging de herinnering per e-mail, dan begin je te tellen op de dag na het versturen. Ging zij per post, dan begin je op de **derde werkdag** na het versturen.

## Stap 3: kosten, als het is afgesproken

Pas daarna mag je kosten vragen. Ook dan alleen als ze in het contract of in de voorwaarden staan. Dit is het hoogste dat mag:

| open bedrag | kosten, hoogstens |
|---|---|
| tot en met € 150 | € 20 |
| van € 150 tot € 500 | € 30 plus 10 % van wat boven € 150 komt |
| boven € 500 | € 65 plus 5 % van wat boven € 500 komt |

Meer dan € 2.000 wordt het nooit. Een paar voorbeelden: bij € 120 is het € 20, bij € 300 is het € 45, en bij € 1.000 is het € 90.

Stuur je nog een herinnering? Die mag hoogstens € 7,50 kosten, plus de postzegel.

## Bedrijven

Tussen bedrijven gaat het anders. Dan lopen de rente en een vast bedrag van € 40 vanzelf, vanaf de dag na de betaaldag. De langste tijd die bedrijven mogen afspreken, is zestig dagen. Is er niets afgesproken, dan is het dertig.

## Wat doe jij ermee?

Kijk voor je belt: welk land, consument of bedrijf, en staat er iets in de voorwaarden? Noem in het gesprek eerst de factuur en vraag wat er is. Kosten komen pas daarna, als ze nodig zijn. Bellen kost de klant niets, en je hoort meteen de reden.
`,
};
