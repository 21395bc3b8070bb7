import { type Line, linesFrom } from '#rooms/training/rules/role-play/moves.ts';

/** Distress, silence and the way to debt help. */
export const distressLines: readonly Line[] = [
  ...linesFrom(
    'cry',
    `
nl | Sorry… (snikt) het wordt me allemaal te veel.
nl | Ik kan niet meer… echt, ik kan niet meer.
nl | Geef me heel even… ik moet huilen, sorry.
nl | (snikt) Ik weet gewoon niet meer hoe het verder moet.
nl curt | Ik trek dit niet meer… sorry.
nl long | Nou sta ik hier te janken tegen een vreemde, sorry hoor, maar ik hou dit al zo lang binnen en nu komt het er ineens allemaal uit.
nl formal | Neemt u mij niet kwalijk… (slikt) het wordt mij even te machtig, ik kan niet meer.
nl anxious | (huilt) Ik doe zo mijn best en het is nooit genoeg…
nl gruff | Verdorie… nou zit ik te janken. Sorry.
vl | Sorry… (snikt) 't is mij allemaal te veel.
vl | Ik kan niet meer, echt waar, ik ben op.
vl | Geef mij efkes… ik zit hier te wenen, excuseer.
vl | (snikt) Ik weet niet meer van welk hout pijlen maken.
vl curt | Ik trek het niet meer… sorry.
vl long | Zie mij hier nu staan bleiten aan de telefoon tegen iemand die ik niet ken, maar ik kropte dat al zo lang op en nu komt het eruit.
vl formal | Excuseer mij… (slikt) ik kan dit even niet meer aan.
vl anxious | (weent) Ik doe zo mijn best en 't is nooit genoeg…
`,
  ),
  ...linesFrom(
    'overwhelmed',
    `
nl | Wacht, wacht, het gaat me te snel, ik raak in paniek.
nl | Ik kan er niet meer bij hebben, mijn hoofd zit vol.
nl | Het duizelt me, ik slaap er al niet van.
nl | Alles komt tegelijk, ik word er helemaal gek van, de stress is niet te doen.
nl curt | Te veel. Ik kan het niet aan.
nl long | U praat, en ik hoor het, maar het komt niet binnen, ik sta hier met klamme handen en een hart dat in mijn keel zit, zoveel stress heb ik ervan.
nl formal | Ik moet bekennen dat het mij boven het hoofd groeit.
nl anxious | Ik weet het niet meer, ik krijg het er benauwd van…
nl gruff | Hou op, ik word er gek van, het is me te veel allemaal.
vl | Wacht, 't gaat mij te rap, ik krijg er stress van.
vl | Ik kan er niks meer bij hebben, mijn kop zit vol.
vl | Ik slaap daar niet meer van, van al die dingen tegelijk.
vl | 't Is mij te veel ineens, ik weet niet waar eerst beginnen.
vl curt | 't Wordt mij te veel.
vl long | Ge spreekt, en ik hoor u wel, maar het raakt niet binnen, mijn handen beven ervan, ik heb zoveel stress de laatste tijd.
vl formal | Ik moet toegeven dat het mij boven het hoofd groeit, al die stress.
vl anxious | Ik weet het niet meer, ik krijg er het benauwd van…
`,
  ),
  ...linesFrom(
    'vulnerable',
    `
nl | Ik ben ziek geworden en sindsdien zijn de schulden me over het hoofd gegroeid.
nl | Ik lig in een scheiding, en er is van alles blijven liggen, overal staan rekeningen open.
nl | Er zijn nog veel meer schulden, bij van alles en iedereen.
nl | Mijn gezondheid laat het afweten, ik heb lang in het ziekenhuis gelegen.
nl curt | Ik ben ziek. En ik heb overal schulden.
nl long | Het begon met dat ik ziek werd, daarna ging mijn huwelijk eraan en nu liggen er hier enveloppen van meer mensen dan ik ooit op mijn verjaardag heb gehad.
nl formal | Ik moet u in vertrouwen zeggen dat ik ernstig ziek ben en dat er meerdere schulden zijn.
nl anxious | Ik heb overal schulden… en ik ben ook nog ziek, ik weet niet hoe ik hier ooit uit kom.
nl gruff | Gescheiden, ziek, en schulden tot hier. Zo, nu weet je het.
vl | Ik ben ziek gevallen, en sindsdien heb ik overal schulden.
vl | Ik zit in een echtscheiding en de rekeningen stapelen zich op, aan alle kanten.
vl | Er zijn nog veel meer schulden, overal, ik kan niet meer volgen.
vl | Mijn gezondheid laat mij in de steek, ik heb lang in 't ziekenhuis gelegen.
vl curt | Ik ben ziek, en overal schulden.
vl long | 't Is begonnen met mijn gezondheid, daarna is mijn huwelijk gesneuveld, en nu heb ik meer schuldeisers dan vrienden, zo is dat gegaan.
vl formal | Ik moet u in vertrouwen zeggen dat ik ernstig ziek ben en overal schulden heb.
vl anxious | Ik heb overal schulden… en ik ben ziek, ik zie er geen eind meer aan.
`,
  ),
  ...linesFrom(
    'relieved',
    `
nl | O, wat een opluchting. Dank u wel dat u meedenkt.
nl | Daar ben ik echt blij mee, bedankt.
nl | Gelukkig. Zo is het te doen, hier kan ik mee verder.
nl | Pfoe, ik dacht dat het veel erger zou worden. Fijn, dank u.
nl curt | Mooi. Dank je wel.
nl long | Ik had al een hele film in mijn hoofd van hoe dit ging aflopen, met dramatische muziek eronder, en nu blijkt er gewoon een weg te zijn, dank u wel.
nl formal | Dat is een hele geruststelling, dank u voor het meedenken.
nl anxious | Echt waar? O, dank u, dank u, dan komen we er samen uit.
nl gruff | Nou, dat is een pak van mijn hart. Bedankt.
vl | Oef, dat is een opluchting. Merci om mee te denken.
vl | Daar ben ik content mee, dank u wel.
vl | Gelukkig, zo is dat te doen, daar kan ik mee voort.
vl | Amai, ik had het mij veel erger voorgesteld. Merci, hé.
vl curt | Oef. Merci.
vl long | Ik liep daar al een tijdje mee rond gelijk met een steentje in mijn schoen, en nu zegt ge dat er een oplossing is, dank u wel.
vl formal | Dat is een grote geruststelling, dank u om mee te zoeken.
vl anxious | Echt? Oef, dank u, dan vinden we samen wel een weg.
vl gruff | Allez, dat is een gewicht van mijn schouders. Bedankt, zulle.
`,
  ),
  ...linesFrom(
    'silent',
    `
nl | …
nl | (stilte)
nl | (zucht)
nl | (ademt hoorbaar)
nl anxious | (slikt)
nl gruff | (bromt iets)
vl | …
vl | (stilte)
vl | (zucht)
vl | (er tikt een lepel in een tas)
`,
  ),
  ...linesFrom(
    'help_accept',
    `
nl | Graag. Ik wist niet eens dat zoiets bestond.
nl | Dat zou me enorm helpen, waar moet ik dan zijn?
nl | Ja, ik denk dat het tijd is. Geeft u me dat nummer maar.
nl | Goed dat u het zegt, ik ga er meteen naartoe bellen.
nl curt | Ja. Graag zelfs.
nl long | Ik heb dat altijd iets voor anderen gevonden, maar als ik die stapel zo zie, dan hoor ik inmiddels ook bij die anderen, dus graag.
nl formal | Daar maak ik graag gebruik van, dank u voor de verwijzing.
nl anxious | Zouden ze mij daar echt willen helpen? Dan doe ik dat, dank u wel.
nl gruff | Vooruit, geef dat nummer. Alleen kom ik er toch niet uit.
vl | Graag, ik wist niet dat zoiets bestond.
vl | Dat zou mij goed vooruithelpen, waar moet ik daarvoor zijn?
vl | Ja, 't wordt tijd, denk ik. Geef mij dat nummer maar.
vl | Merci dat ge 't zegt, ik ga daar eens naartoe.
vl curt | Ja, graag, merci.
vl long | Ik heb altijd gezegd: dat is voor de anderen, maar als ik hier die tafel vol papieren zie, dan ben ik precies zelf een van die anderen, dus ja, graag.
vl formal | Daar doe ik graag een beroep op, dank u voor de informatie.
vl anxious | Zouden ze mij daar willen helpen? Dan doe ik dat zeker, dank u.
`,
  ),
  ...linesFrom(
    'help_decline',
    `
nl | Nee, dat is voor mij niet nodig.
nl | Zo ver is het niet, hoor.
nl | Dank u, maar ik red me wel.
nl | Dat is meer iets voor mensen die het echt niet meer zien.
nl curt | Niet nodig.
nl long | Lief bedoeld, maar ik heb altijd mijn eigen boontjes gedopt, en de pan staat nog op het vuur.
nl formal | Dat aanbod is vriendelijk, maar ik zie daar vanaf.
nl anxious | Nee, nee… dan weet straks iedereen het.
nl gruff | Ik heb geen pottenkijkers nodig.
vl | Nee, dat is voor mij niet nodig, zulle.
vl | Zover zijn we nog niet, hé.
vl | Merci, maar ik trek mijn plan wel.
vl | Dat is voor mensen die er veel erger aan toe zijn.
vl curt | Hoeft niet.
vl long | 't Is goed bedoeld, maar ik heb heel mijn leven mijn eigen potje gekookt, en ik ga nu niet iemand in mijn keuken laten roeren.
vl formal | Dat is vriendelijk, maar daar heb ik geen behoefte aan.
vl gruff | Ik moet niemand hebben die in mijn papieren komt snuffelen.
`,
  ),
];
