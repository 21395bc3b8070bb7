import type { AgentAct } from '#knowledge/language/acts/labels.ts';

/** Phrases: what agents had better not do, in idiom and trade talk (language of the lines: compile.ts). */
export const agentMistakesIdiom: Readonly<Partial<Record<AgentAct, string>>> = {
  hedging: `
+ ik weet niet of ..4 uitkomt|schikt|gelegen|past
+ weet niet of het uitkomt
+ vervelend puntje|dingetje|onderwerp|vraagje
+ als ..2 toevallig ..4 even|tijd|kans
+ als ..3 eens ..4 aan toe komt|tijd
+ zou ..4 het ..3 kunnen zijn
+ hoop ..3 niet ..4 stoor|vervelend|lastig
+ ben ..2 zo vrij
+ durf ..3 bijna? niet ..3 vragen
+ klein|kleine ..2 vraagje|dingetje|bedragje|probleempje|detail
+ rekeningetje|factuurtje|bedragje|openstaandje|kwestietje
+ ik bel maar even|eens
+ eigenlijk|misschien ..3 vervelend|gek|raar ..3 vraag|bel
+ zeg maar|zoiets|of zo
~ dacht ..2 misschien|ik-bel
`,
  invites_excuse: `
+ daarom ..4 gewacht|niets|niet-betaald|wacht|overmaakt|hangen
+ kwam|komt|lag|ligt het ..2 doordat|omdat|aan
+ waren|was|zijn wij|we|onze ..4 weer|zo|misschien|niet ..4 bereikbaar|onbeleefd|onduidelijk|laat|slordig
+ heeft|hebben ons|onze|wij|we ..6 verkeerd|verkeerde|vergeten|fout|kapot|te-laat
+ onze|ons ..5 onduidelijk|rommel|traag|kapot|brand|slordig|chaos|hard|niet-bereikbaar|in-de-war|beginner|stagiair
+ bij ons ..5 niet|vast|fout|misgelopen|verkeerd|onduidelijk
+ versta|snap|begrijp ..4 dat ..6 laat-hangen|wacht|niet-betaalt|niets|hangen|nog-niet
+ zou ik|ik-zou ..4 ook ..3 niet|niets ..2 betalen|doen
+ wordt ..4 niet content|blij ..5 dan
+ hebt|heeft ..3 waarschijnlijk|natuurlijk|vast|zeker ..4 gedacht|gewacht|vergeten|gekregen
+ bent|zijt ..8 kwijtgeraakt|vergeten|verloren|ontgaan|kwijt
+ dat ge|u|je daarom
`,
  gives_away_lead: `
+ betaalt|doet|kijkt|ziet|regelt u|ge|je ..4 wanneer|zoals|gelijk|wat ..4 kunt|kan|uitkomt|schikt|wilt|lukt
+ u|ge|je betaalt|doet|ziet|kijkt ..4 wanneer|zoals|gelijk|maar|zelf|hoe ..4
+ als ge|u|je passeert
+ dan|en dan weet ge|u|je iets
+ zie|ziet|zien ..3 dan? nog wel
+ doet ..3 gelijk|zoals ..3 uitkomt|schikt|wilt|u
+ hoe en wanneer
+ wanneer ..3 denkt|wilt|vindt|zin|kunt ..4 dan|kan|goed
+ eens kijken of|wanneer ..6 uitkomt
+ intern ..3 kijken|bespreken|overleggen
+ bekijkt|bekijk ..3 eens
+ te zijner tijd
+ hoor ik ..5 wel|misschien|eens ..4
`,
  must_verb: `
+ bent|zijt ..6 verplicht
+ dient|dienen|diende uw|jullie|de-klant|organisatie
+ dient|dienen ..6 te voldoen|betalen|storten|melden|vergoeden|betwisten
+ ge|u|je moet da|dat|u|het|dit ..4
+ hoort te betalen
+ dat moet ..4 voor|binnen|uiterlijk|tijdig|vooraf
- moet ..3 niet ..3 excuseren|schamen|ongerust|schrikken|bang|denken
- moet ..4 bij|vooral ..5 knop|blijven|rechtsboven
- moet ..4 van ons
- moeten ..3 schamen|generen
`,
  accepts_vague: `
+ geduld ..3 hebben|zijn|geduldig
+ geduldig
+ vertrouwen we|ik ..3 op|maar
+ wacht|wachten u|ge|gij|we|ik ..3 maar|gerust|rustig|gewoon|af
+ wacht ..3 gewoon af
+ noteer|genoteerd ..3 potlood
+ dat|da is genoteerd
+ komt ..2 in orde ..2 zulle|zeker|dan
+ wanneer jij|u|ge denkt
+ laat maar weten
+ daar ben ik content|blij mee
+ da|dat is al goed
+ doe maar rustig|kalm
+ weet waar|ons ..3 vindt|vinden
+ succes ..3 ermee|verkoop|mee
+ lekker ..3 dan|gaan
+ komt ..3 goed ..3 jongen|joh|dan|groetjes
`,
  moralising_argument: `
+ betalen|betaalt|betaal ..3 allemaal|ook|iedereen ..3 netjes|gewoon|op-tijd
+ uw buren|buurman|collega's|concurrent|vader ..5 betalen|betaalt|netjes|wel
+ voorbeeld ..3 aan nemen
+ eergevoel|schande|armoedig|armoedigs|proper|fooi|fooitje|klasse|kleintjes|beschaafd|beschaving
+ in mijn|onze tijd
+ met zo|zo-n|zulk ..5 kantoor|huis|hal|auto|bak|zaak|zwembad|terras ..8
+ zo|zo'n|zulk ..4 kantoor|hal|auto|bak|zaak|huis|villa|zwembad ..6 en dan
+ en dan ..4 niet|wachten|beknibbelen|leveranciers|kleintjes ..4
+ dure|schone|dikke ..2 bak|auto|hal|wagen|villa
+ wie ..5 kan betalen ..5 kan ..5 betalen
+ wie met ..5 begint
+ een echte|goede|nette ..2 kastelein|ondernemer|vakman|boer|moeder|vader|gast
+ toch meer waard
+ leer|leert je|u|ge ..3 thuis
+ laat|laten ..6 wachten terwijl
+ mogen wachten
+ rondrijden|rondrijdt ..6 en
+ daar ..5 geen plezier aan
+ op facebook|instagram|internet
+ zie ..2 foto's
`,
  settles_too_low: `
+ streep|scheur|schrap|veeg|gooi ik? ..6 door|weg|dicht|prullenbak|kapot
+ door|weg|af ..2 dan ..3 zijn we|is-het|spreken
+ spreken|praten|hebben we ..4 niet meer over|van
+ vergeet ..3 rest|kosten
+ laat|laten ..4 vallen|zitten|schieten|lopen
+ maak|maakt|maken ..5 <number>|<amount> van
+ laat ons er ..4 van maken
+ procent eraf|korting ..4 en|dan
+ trek|trekt|haal|haalt|doe|doen|laat|laten|aflaten ..8 af|eraf|vanaf|aflaten
+ voor lief
+ zijn wij|we kwijt|gelijk|vrienden|klaar|er
+ goed voor een ..2 gebuur|klant
+ kijken ..3 niet op ..3 maand|maandje|euro|week
+ wacht ..4 desnoods|gerust ..6 jaar|kerst|zomer
+ volgend|nieuwe jaar desnoods|betaal|maar
+ na ..6 of na ..4
+ al wordt het
+ <number> weken|maanden|week|maand|jaar ..4 maakt|kijken|ook-goed|niet-uit
+ om van ..4 af te zijn
+ dan ..5 zo content|tevreden
`,
  threat_at_close: `
+ het is te hopen
+ te hopen dat
+ ge|u|je weet|bent|zijt ..4 verwittigd|gewaarschuwd|blokkeer
+ verwittigd|gewaarschuwd
+ laat|laat-mij ..2 me|mij niet ..5 fluiten|wachten|bellen
+ niet ..3 fluiten
+ weet ..3 je|u te vinden
+ uw|je woord houdt|houden
+ deze keer ..4 woord|wel|echt
+ maar bedenk|denk|weet|onthou
+ mocht ..5 niet ..4 lukken|komen|binnen ..4 dan
+ staat|is ..2 het|er ..3 niet ..3 dan
+ en|maar als ..9 niet ..5 dan|stuur|leg|blokkeer|haal|kom
+ geen flauwekul|gezever|truken|grappen|spelletjes|zever
+ volgende|de-volgende keer ..4 haal|stuur|kom|is-het
+ zelf uitleggen
+ gehoord|gehoord-van-u ..4
+ heb dat ..5 al gehoord
+ als u|ge|je weer vergeet
`,
};
