/** Time: vague, near, fixed, feasts, seasons, how often, how long. */
export const sensesOfTime: Readonly<Record<string, string>> = {
  vaagtijd: `
    binnenkort weldra eerdaags eerlang spoedig gauw rap later ooit eens ergens zodra wanneer eventueel gelegenheid
    mettertijd stilaan langzamerhand geleidelijk vroeg uiteindelijk tussendoor zoiets ongeveer circa pakweg plusminus
    richting tegen rond omtrent termijn afzienbare komende aankomende eerstvolgende toekomst nabije langere snel
    snelst vlug vlot zsm asap ehm seffens subiet straks sebiet alras tijdig
  `,
  vaagbelofte: `
    goed orde regel geregeld fiks zorg kijk bekijk bekijken probeer proberen poging best hopelijk hoop verwacht denk
    waarschijnlijk vermoedelijk normaal normaliter gezien wellicht misschien zien sowieso beloofd achteraan achterheen
    maken kijken aankijken afhandelen oppakken meenemen onthouden vertrouw rekenen gerust
  `,
  dichtbijtijd: `
    vandaag nu direct meteen onmiddellijk ogenblikkelijk vanmiddag vanavond vannacht vanochtend vanmorgen straks
    zometeen zodadelijk dadelijk aanstonds terstond middaguur vannamiddag daarnet thans momenteel tegenwoordig
    hedenavond heden terwijl ondertussen moment ogenblik tel seconde seconden minuut minuten minuutje
  `,
  kortetijd: `
    morgen overmorgen morgenvroeg morgenochtend morgenmiddag morgennamiddag morgenavond morgenvoormiddag weekend
    weekeinde week uur uren uurtje werkdag werkdagen etmaal anderhalve komende volgende aanstaande eerstvolgende deze
    begin midden einde eind halverwege
  `,
  weekdagwoord: `
    maandag dinsdag woensdag donderdag vrijdag zaterdag zondag maandags doordeweeks werkdag weekdag weekenddag
    marktdag koopavond koopzondag sluitingsdag zaterdags zondags vrijdags schooldag feestdag
  `,
  datumwoord: `
    datum data kalender agenda dagtekening maandeinde ultimo medio primo vervaldag vervaldatum deadline uiterlijk
    kwartaalwissel jaarwisseling jaareinde maandwisseling weeknummer weekendje januari februari maart april juni juli
    augustus september oktober november december
  `,
  feestdagwoord: `
    kerst kerstmis kerstdag kerstavond sinterklaas sint sint-maarten sint-nicolaas nieuwjaar nieuwjaarsdag oudejaar
    oudjaar oudejaarsavond pasen paasdag paasmaandag paasweekend pinksteren pinkstermaandag hemelvaart hemelvaartsdag
    koningsdag bevrijdingsdag dodenherdenking allerheiligen allerzielen wapenstilstand driekoningen lichtmis
    aswoensdag carnaval vastenavond moederdag vaderdag valentijn valentijnsdag halloween prinsjesdag dierendag ramadan
    suikerfeest offerfeest eid chanoeka diwali sint-jan sint-jozef sint-juttemis black-friday feestdagen
  `,
  schoolvakantie: `
    krokusvakantie herfstvakantie kerstvakantie paasvakantie meivakantie zomervakantie grotevakantie voorjaarsvakantie
    schoolvakantie schoolvakanties bouwverlof bouwvak schooljaar collegejaar examenperiode examens schoolstart
    seizoensstart jachtseizoen oogsttijd zaaitijd kermisweek feestweek braderie jaarmarkt carnavalsweek vierdaagse
  `,
  seizoenwoord: `
    lente voorjaar zomer zomerperiode zomers herfst najaar winter wintermaanden wintertijd zomertijd hoogseizoen
    laagseizoen tussenseizoen naseizoen voorseizoen badseizoen asperge aspergeseizoen wijnoogst hooitijd grasmaai
    vorstperiode
  `,
  inkomdag: `
    loondag betaaldag salarisdag pensioendag uitkeringsdag aow-dag gestort stortingsdag vakantiegeld kindergeld
    bijslagdag toeslagdag marktdag veilingdag melkgelddag weekloon maandloon loonweek binnenkrijg krijg ontvang
    uitbetaald trekt getrokken dop dopdag
  `,
  duurwoord: `
    lang langer langst lange kort korter eeuwig eeuwen uren dagenlang wekenlang maandenlang jarenlang jaren jaar
    jaartje kwartaal halfjaar kwartier kwartiertje halfuur halfuurtje uurtje tijdje poosje poos eindje eventjes
    tijdelijk voorlopig voorlopige blijvend permanent eindeloos sindsdien sedert
  `,
  verledentijd: `
    gisteren eergisteren gisteravond vorige verleden vorig afgelopen laatst onlangs recent destijds toen vroeger ooit
    geleden terug eerder eerdere voorheen indertijd jaren allang reeds alreeds zojuist net daarnet zonet pas zopas
    daarstraks voordien vooraf tevoren
  `,
  vaakwoord: `
    altijd steeds telkens immer doorgaans meestal vaak dikwijls regelmatig soms af-en-toe zelden nooit zeldzaam weinig
    herhaaldelijk meermaals alsmaar voortdurend constant continu ieder iedere opnieuw nogmaals weer alweer wederom
    driemaal tweemaal eenmaal keer keren maal ettelijke tigste zoveelste
  `,
  urenwoord: `
    uur uren kwart half minuten ochtend voormiddag middag noen namiddag avond nacht middernacht vroeg tijdstip tijd
    moment openingstijden openingsuren kantooruren sluitingstijd lunch middagpauze schafttijd etenstijd smorgens
    savonds smiddags
  `,
  dringendwoord: `
    dringend dringende urgent urgentie spoed spoedig spoedgeval haast haastig haastje prioriteit snel snelheid
    onverwijld onmiddellijk meteen direct nu uiterlijk tijdig deadline dringt acuut nijpend voorrang
  `,
};
