import type { Article } from '#rooms/training/rules/articles/article.ts';

/** Dutch article: De stilte laten werken. */
export const silenceNl: Article = {
  slug: 'silence',
  title: 'De stilte laten werken',
  summary: 'Na je vraag is de klant aan de beurt. Wie de stilte vult, haalt zijn eigen vraag weg.',
  skills: ['silence', 'questions'],
  body: `Je hebt gezegd waar het over gaat. Dan wordt het stil. Bijna iedereen begint nu weer te praten: "Dus ik dacht, misschien is er iets mee?" Op dat moment heb je zelf een uitweg gegeven.

## Wat stilte doet

Een stilte aan de telefoon voelt lang. In het echt duurt ze vaak maar een paar tellen. De klant gebruikt die tijd. Hij denkt na, zoekt de factuur, of kiest wat hij gaat vertellen. Juist na een stilte komt vaak de echte reden. Praat jij erdoorheen, dan hoor je die reden niet.

## Vier plekken om te zwijgen

- **Na het bedrag en de datum.** Je hebt alles gezegd wat nodig is.
- **Na een open vraag.** Eén vraag, dan stil. Twee vragen achter elkaar geven één half antwoord.
- **Na een voorstel.** "Ik stel vrijdag voor." Wie dan als eerste praat, geeft vaak iets toe.
- **Als de klant boos is.** Laat hem uitrazen. Vaak zakt de druk dan vanzelf.

## Hoe hou je het vol?

Adem rustig uit. Kijk naar het bedrag op je briefje. Tel in je hoofd tot vier. Vaak begint de klant voor je klaar bent. Blijft het echt stil, vraag dan niet iets nieuws. Zeg alleen: "Neemt u gerust de tijd."

Wil je laten horen dat je er nog bent? Een kort "ja" of "hm" is genoeg. Of herhaal de laatste woorden van de klant: "Failliet gegaan…" Dan vertelt hij verder, en jij hebt niets ingevuld.

## Wat stilte niet is

Stilte is geen spel om iemand te laten zweten. Je geeft ruimte. Hoor je dat een klant schrikt of huilt, dan zeg je iets warms en wacht je daarna weer.

## Probeer het vandaag

Kies één gesprek. Zwijg na je eerste zin tot de klant praat. Schrijf op wat hij als eerste zei.
`,
};
