import type { Article } from '#rooms/training/rules/articles/article.ts';

/** Dutch article: De eerste zin. */
export const firstSentenceNl: Article = {
  slug: 'first-sentence',
  title: 'De eerste zin',
  summary: 'Wie je bent, met wie je spreekt, en dan drie feiten. Meer heeft een goed begin niet nodig.',
  skills: ['purpose'],
  body: `Het begin bepaalt vaak hoe een gesprek loopt. De klant hoort aan je stem of je zeker bent van je zaak. Begin je met sorry, dan hoort hij dat de vraag niet zo belangrijk is.

## Voor je belt

Open het dossier. Lees drie dingen: de naam, het bedrag en wat er de vorige keer is gezegd. Schrijf op een briefje wat je doel is: welk bedrag, en op welke dag. Ga rechtop zitten en glimlach. Dat klinkt vreemd, maar je stem wordt er warmer van.

## Drie stappen

1. **Zeg wie je bent.** "Goedemiddag, u spreekt met Noor van Bouwmarkt Vos."
2. **Vraag wie je spreekt.** "Spreek ik met mevrouw De Smet?" Noem nog geen bedrag. Een schuld is privé, en je weet nog niet wie er opneemt.
3. **Noem de zaak met drie feiten.** "Ik bel over factuur 7718 van € 1.450. De betaaldag was 1 april."

Daarna zwijg je. De klant is nu aan de beurt.

## Woorden die je zin klein maken

Let een dag lang op *misschien*, *eventueel*, *eigenlijk*, *even* en *toevallig*. Ze lijken beleefd. In werkelijkheid zeggen ze: u mag ook nee zeggen. Beleefd ben je met je toon, met *graag* en *dank u wel*.

Let ook op vragen die een reden weggeven. "Hebt u de factuur wel gekregen?" is zo'n vraag. De klant hoeft alleen nog nee te zeggen, en jij kunt opnieuw beginnen. Vraag liever: "Hoe staat het met deze factuur?" Dan noemt de klant zelf wat er speelt.

## Probeer het vandaag

Zeg je eerste zin drie keer hardop voor je de eerste klant belt. Vul elke keer een ander bedrag in. Neem daarna één gesprek terug in je hoofd. Hoeveel tellen duurde het tot je het bedrag had genoemd? Met oefenen kom je onder de twintig.
`,
};
