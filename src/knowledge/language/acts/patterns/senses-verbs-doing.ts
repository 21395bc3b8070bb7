/** Verbs by what is done: giving, sending, looking, mending, waiting, fetching. */
export const sensesOfVerbsDoing: Readonly<Record<string, string>> = {
  geefdoen: `
    geef geven geeft gaf gaven gegeven bezorg overhandig overhandigen overhandigd aanreiken reik schenken schenkt
    geschonken verstrekken verstrekt uitdelen deelt doneren weggeven weggegeven afgeven afgegeven doorgeven
    doorgegeven toevertrouwen gunnen verlenen trakteren trakteer bijleggen aanleveren breng brengen brengt bracht
    gebracht
  `,
  neemdoen: `
    neem nemen neemt nam namen genomen pak pakken pakt pakte gepakt grijp grijpen krijg krijgen krijgt afnemen
    afgenomen meenemen meegenomen ophalen haal halen haalt haalde gehaald afhalen afgehaald weghalen terughalen
    inpikken jatten stelen gestolen gejat graaien rapen oprapen vangen plukken
  `,
  zenddoen: `
    stuur sturen stuurt stuurde gestuurd zend zenden verzend verzonden verstuur versturen mail mailen mailt gemaild
    post posten gepost app appen appt geappt fax faxen sms sms'en forwarden doorsturen opsturen nasturen bijvoegen
    toevoegen uploaden upload downloaden printen print geprint scannen gescand kopiëren kopieer
  `,
  kijkdoen: `
    kijk kijken kijkt keek bekijk bekijken bekeken zie zien ziet zag gezien check checken nakijken nazien lees lezen
    leest las gelezen opzoeken opgezocht doorlezen doornemen bladeren doorbladeren turen staren staar controleer
    controleren inkijken meekijken overlopen inzien inzage
  `,
  zegdoen: `
    zeg zeggen zegt zei zeiden gezegd vertel vertellen vertelt vertelde verteld meld melden gemeld vermelden mededelen
    meedelen meegedeeld uitleg uitleggen uitgelegd verklaar verklaren praat praten gepraat spreek spreken gesproken
    bespreken roep roepen fluister noem noemen genoemd beweer beweren beweert aangeven aangegeven waarschuwen
    verwittigen verwittigd mompelen antwoorden
  `,
  denkdoen: `
    denk denken denkt dacht gedacht vind vinden vindt vond meen menen geloof geloven gelooft hoop hopen vrees vrezen
    vermoed vermoeden verwacht verwachten twijfel overweeg overwegen bedenken bedacht nadenken onthouden herinner
    herinneren vergeet vergeten vergat beslis snap snappen begrijp weet weten wist besef beseffen beseft
  `,
  maakdoen: `
    maak maken maakt gemaakt bouw bouwen bouwde gebouwd plaats plaatsen geplaatst monteer monteren gemonteerd
    installeer installeren geïnstalleerd timmeren metselen gemetseld schilder schilderen geschilderd verven geverfd
    lassen gelast boren geboord zagen gezaagd leggen gelegd tegelen betegeld ophangen opgehangen naaien genaaid bakken
    gebakken koken gekookt drukken gedrukt ontwerpen ontworpen produceren
  `,
  fixdoen: `
    repareer repareren gerepareerd herstel herstellen hersteld fiks fiksen gefikst maak vervang vervangen ververs
    verversen onderhoud onderhouden onderhoudsbeurt ontstop ontstoppen ontstopt oplappen bijstellen afstellen smeren
    gesmeerd kuisen gekuist poetsen gepoetst schoonmaken schoongemaakt dweilen wassen gewassen vegen opruimen
    opgeruimd ontruimen sloop slopen gesloopt
  `,
  breekdoen: `
    breek breken breekt brak gebroken barst barsten scheur scheuren gescheurd val vallen valt viel gevallen stoot
    stoten gestoten knap knappen buig buigen gebogen smelt smelten ontplof ontploffen verbrand branden verbrandt rot
    rotten verrot bederf bederven zakken zakt lek loslaten begeeft kantelen gekanteld omvallen struikelen botsen
  `,
  wachtdoen: `
    wacht wachten wachtte gewacht afwachten blijf blijven bleef gebleven zit zitten zat gezeten sta staan stond hang
    hangen duur duren duurt duurde geduurd toeven treuzel treuzelen getreuzeld rek rekken uitstellen talmen dralen
    aarzel aarzelen geaarzeld lummelen aanmodderen sudderen slepen
  `,
  gaandoen: `
    ga gaan gaat ging gingen gegaan kom komen kwam gekomen loop lopen liep gelopen rij rijden rijdt reed gereden fiets
    fietsen vlieg vliegen vliegt gevlogen vaar varen reis reizen vertrek vertrekken vertrok vertrokken arriveer
    terugkeren verhuis verhuizen verhuisd wandelen wandel stap stappen bezoek bezoeken langskomen langsgaan
  `,
  werkdoen: `
    werk werken werkt werkte gewerkt draai draaien gedraaid ploeter ploeteren zwoeg zwoegen ondernemen klus klussen
    geklust sjouw sjouwen gesjouwd beul beulen boer boeren runnen run overwerken bijklussen bijverdienen solliciteer
    solliciteren oogst melken gemolken zaaien ploegen
  `,
  slaapdoen: `
    slaap slapen slaapt sliep geslapen rust rusten uitrusten lig liggen ligt lag gelegen droom dromen dommel wakker
    opstaan ontwaken dutten dutje gapen luieren ontspannen bijkomen
  `,
  huildoen: `
    huil huilen huilt huilde gehuild ween wenen snik snikken snikt bleit bleiten jank janken lach lachen lacht lachte
    gelachen zucht zuchten zuchtte kreun kreunen klaag klagen klaagt zeur zeuren brul brullen schreeuw schreeuwen tril
    trillen beef beven
  `,
  koopdoen: `
    koop kopen koopt kocht gekocht verkoop verkopen verkocht bestel bestellen bestelt bestelde besteld afneem
    aanschaffen huur huren huurde gehuurd verhuur verhuren leas leasen lease reserveer reserveren gereserveerd boek
    boeken geboekt annuleer annuleren geannuleerd ruil ruilen omruilen retourneren inruilen onderhandelen afdingen
  `,
  betaaldoen: `
    betaal betaalt betaalde betaalden voldoe voldoen voldeed stort storten stortte dok dokken lap lappen reken
    afrekenen schuif schuiven vereffent los aflossen afbetalen aanbetalen bijpassen bijbetalen bijleg overboeken
    overschrijven overmaken verrekenen verreken pin pinnen tik aftikken terugbetalen terugstorten voorschieten
    overmaakt storting stortingen
  `,
  eindigdoen: `
    stop stoppen stopt stopte eindig eindigen sluit sluiten sloot gesloten afsluiten afronden rond ronden beëindigen
    staken gestaakt opheffen opgeheven opgeven opdoeken opgedoekt opzeggen opzeg verbreken afbreken afhaken kap kappen
    nokken uitscheiden afzien annuleren wegdoen
  `,
  begindoen: `
    begin beginnen begint begon begonnen start starten gestart opstarten open openen geopend hervat hervatten lanceren
    aanvangen aanvatten aanpakken inzetten opzetten oprichten opgericht overnemen voortzetten doorgaan verder vervolg
    vervolgen
  `,
  verliesdoen: `
    verlies verliezen verliest verloor verloren kwijt kwijtraken raak raken raakte geraakt mis missen mist miste
    gemist vergeten ontbreken ontbreekt mankeren verspelen verspeeld verknoei verknoeien verspillen verspild
    verwaarlozen verkwisten
  `,
  wildoen: `
    wil willen wilt wilde wou wouden wens wensen verlang verlangen eis eisen vraag vragen verzoek begeer zoek hoef
    hoeven hoeft hoefde mag kan zal durf durven durft lust goesting zin neiging weiger liever verkies prefereer
  `,
};
