import type { Article } from '#rooms/training/rules/articles/article.ts';

/** Dutch article: Mensen met geldstress. */
export const moneyStressNl: Article = {
  slug: 'money-stress',
  title: 'Mensen met geldstress',
  summary:
    'Wie wakker ligt van schulden, kan minder goed luisteren en plannen. Zo praat je dan, en zo maak je een afspraak die lukt.',
  skills: ['empathy', 'trading'],
  body: `Lange tijd te weinig geld hebben maakt moe. Het hoofd zit vol. Iemand luistert minder goed, vergeet sneller en maakt minder goede plannen. Ook slimme mensen hebben dat. Het is geen onwil. Het vermogen om dingen te regelen is even kleiner. Dat heet ook wel *doenvermogen*.

## Hoe hoor je het?

Iemand praat heel snel of juist bijna niet. Hij zegt overal ja op. Hij maakt zijn post niet open. Hij slaapt slecht, schaamt zich of wordt opeens boos. Je hoeft niet te weten wat iemand voelt. Let op wat hij zegt.

## Wat je dan doet

- **Korte zinnen.** Eén ding per zin.
- **Eén vraag tegelijk.** Wacht op het antwoord.
- **Geen kosten en geen dreiging.** Wat bang maakt, maakt plannen nog lastiger.
- **Een kleine stap.** "Wat kan er vandaag?" is beter dan een plan voor een jaar.
- **Zet het op papier.** In gewone taal, dezelfde dag nog.

## Een afspraak die lukt

Uit angst belooft iemand vaak te veel. Neem dat niet aan. Vraag: "Wat houdt u over als de huur, de stroom en het eten betaald zijn?" Kies de dag na het loon. Zestig euro die elke maand komt, is beter dan tweehonderd euro die één keer komt.

Vraag aan het eind niet: "Hebt u het begrepen?" Daar zegt iedereen ja op. Vraag: "Wat gaat u nu als eerste doen?" Dan hoor je of het duidelijk is.

## Als het groter is dan jouw rekening

Zijn er overal schulden? Dan helpt een regeling met jou alleen niet. Vraag wie er al helpt. Noem in Nederland Geldfit: 0800-8115. Dat is gratis, en bellen kan zonder je naam te zeggen. Vraag of je het nummer mag mailen. Noem het als hulp en nooit als straf.

Werk je ook met klanten in België? Zet in jullie draaiboek welke hulp er daar in de buurt is. Laat dat door een collega nakijken.

## En jij?

Zulke gesprekken zijn zwaar. Neem daarna even pauze. Je bent geen hulpverlener, en dat hoeft ook niet. Rustig blijven en één goede stap zetten is genoeg.
`,
};
