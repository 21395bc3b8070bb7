/** Classes of words of collection calls, by meaning; a word may be in several. Compared in standard form (variants.ts). */
export const classes: Readonly<Record<string, string>> = {
  jij: 'u ge je jullie uzelf jezelf uw',
  ik: 'ik we wijzelf ikzelf ons onze mijn',
  ikw: 'ik we ikzelf',
  getal: '<number> een twee paar enkele meerdere',
  bedrag: '<amount> <number> helft rest restant saldo volle hele gehele totale totaal alles volledig bedrag',
  geldeenheid: 'euro cent mille duizend honderd frank ton ballen pop',
  wanneer:
    'wanneer <weekday> <date> <ordinal> vandaag morgen overmorgen vanavond vanmiddag morgenvroeg morgenochtend morgenavond morgenmiddag vanochtend straks vannacht nu direct',
  vastedag:
    '<weekday> <date> <ordinal> vandaag morgen overmorgen vanavond vanmiddag morgenvroeg morgenochtend morgenavond morgenmiddag vanochtend vannacht straks zometeen meteen',
  dagdeel: '<weekday> dag datum ochtend middag avond week maand moment tijdstip uur',
  maand: '<month> maand',
  vaag: 'binnenkort zodra spoedig gauw later ooit snel rap eens eerdaags weldra ergens geleidelijk wel seffens zsm asap dezer volgende komende einde eind begin',
  gebeurtenis:
    'vakantie* verlof bouwverlof kermis beurs feestdagen kerst pasen nieuwjaar zomer winter voorjaar najaar oogst seizoen salaris loon pree vakantiegeld toeslag uitkering kinderbijslag groeipakket stufi pensioen aow bonus eindejaarspremie dertiende subsidie verkoop project oplevering werf bouw weekend braderie carnaval ramadan hypotheek lening levering',
  geld: 'geld centen cash liquiditeit* liquide middelen poen pegels budget saldo kas kassa portemonnee spaargeld inkomen omzet duiten frank cent euro stuiver knaken rekening doekoe flappen reserve reserves ruimte werkkapitaal cashflow krediet buffer',
  leeg: 'leeg rood nul droog blut platzak skeer krap op failliet bodem min nop krapjes uitgeput blank rut',
  betaal:
    'betaal* betaling* overmaak* overmaken overgemaakt overmaakt voldoe* voldaan stort* gestort storting* overschrijv* overgeschreven overschrijving* vereffen* aflossen afgelost afbetaal* afbetalen aflos* dokken lappen ophoesten afrekenen afgerekend afreken* pinnen gepind aanzuiveren aangezuiverd regulariser* doorstort* overboek* overgeboekt voldoening bijpassen vergoeden afdokken inlossen tikkie',
  betaald:
    'betaald overgemaakt voldaan gestort overgeschreven vereffend afgelost afbetaald afgerekend gepind overgeboekt bijbetaald aanbetaald terugbetaald geregulariseerd vooruitbetaald doorgestort vergoed',
  regel: 'regel* geregeld orde fix* fiks* gefixt opknappen rechtzetten maak maken zorg doe doen doet',
  factuur:
    'factuur factuur* rekening nota* afrekening* voorschot* voorschotnota aanslag bon bonnen pakbon post* polis bijdrage ouderbijdrage contributie huur lease termijn* abonnement* faktuur eindfactuur termijnfactuur herinnering* aanmaning* leveringsbon voerrekening saldo achterstand restbedrag tegoed openstaand* openstaande',
  open: 'open openstaat openstaan openstaand openstaande onbetaald onbetaalde vervallen verlopen verstreken achterstallig achterstallige overtijd onvoldaan onvoldane uitstaan gestorneerd teruggeboekt achterstand vervaldag vervaldatum betaaltermijn betalingstermijn uitstaand uitstaande',
  orde: 'orde gefixt geregeld goed voor elkaar recht',
  klant:
    'klant klanten opdrachtgever* hoofdaannemer* aannemer* debiteur* debiteuren bouwheer afnemer* koper* huurder* patiënten gemeente provincie school overheid verzekering verzekeraar mutualiteit ziekenfonds syndicus investeerder* expediteur veiling fabriek handelaar theaters ouders baas werkgever vve vme corporatie instantie ministerie uwv svb rva vdab fiscus projectontwikkelaar ontwikkelaar belastingdienst bank curator notaris boedel',
  wacht: 'wacht wachten wachtend wachtten afwachten uitstaan tegoed uitbetaling',
  baas: 'baas directeur directie directrice cfo ceo chef manager* leidinggevende zaakvoerder bestuur eigenaar vennoot compagnon partner controller hoofd projectleider bedrijfsleider bestuurder raad architect bewindvoerder curator moederbedrijf hoofdkantoor inkoop afdeling management commissie vergadering ledenvergadering moedermaatschappij holding notaris voorzitter penningmeester',
  boekhouder:
    'boekhoud* boekhouder boekhoudster boekhouding accountant* administratie administrateur administratief crediteuren crediteurenadministratie financieel financiële finance secretaresse secretariaat bureau loonadministratie kantoor medewerkster medewerker administratiekantoor boekhoudkantoor',
  familie:
    'man vrouw dochter zoon moeder vader ma pa mama papa broer zus schoonbroer schoonzus schoonmoeder schoonvader vriend vriendin partner ex oma opa nonkel tante neef nicht echtgenoot echtgenote kleinzoon kleindochter wederhelft kinderen vent ouders',
  weg: 'weg vakantie verlof ziek afwezig buitenland onbereikbaar zwangerschapsverlof vrij ziekenhuis camping skiverlof reis ziekteverlof huwelijksreis uitgevallen thuis griep revalideren uit geopereerd kraam bevallen congé vakantiedag bouwvak cruise camper skiën turkije spanje frankrijk marokko polen afwezigheid snipperdag parttime',
  keur: 'goedkeur* goedgekeurd keurt keuren akkoord fiat fiatteren fiatteert gefiatteerd tekenen getekend tekent handtekening paraaf parafer* krabbel goedkeuring akkoordverklaring aftekenen afgetekend accorderen geaccordeerd accordeert accordering valideren vrijgeven vrijgave vrijgegeven goedvinden toestemming zegen stempel autoriseren autorisatie ondertekenen ondertekend valideert gevalideerd goedgevonden klik ok',
  run: 'betaalrun betaalronde* betalingsrun run batch betaaldag betaaldagen betaallijst betaalbestand betalingsbatch betaalbatch betaalopdracht crediteurenrun betaalmoment betaalmomenten betalingsronde betaalcyclus ronde rondje maandlijst melkgelddag',
  vast: 'altijd elke iedere steeds enkel alleen vaste standaard wekelijks maandelijks tweewekelijks automatisch normaal gewoonlijk doorgaans',
  gekregen:
    'gekregen ontvangen binnengekomen toegekomen aangekomen gezien gevonden bereikt terecht gehad binnen krijg kregen ontving zien',
  nietgekregen:
    'kwijt verloren zoek spoorloos weggeraakt kwijtgeraakt onvindbaar nergens verdwenen spam spamfolder ongewenst',
  post: 'mail e-mail mailtje mailbox inbox post brief brieven bus postbus brievenbus app adres mailadres envelop papier spam pdf portaal peppol postbode facteur',
  stuur:
    'stuur* sturen gestuurd verstuur* verstuurd verzonden mail* mailen gemaild bezorg* bezorgd doorstuur* doorsturen doorgestuurd opsturen opgestuurd zenden zend nasturen toesturen overmaken',
  systeem:
    'systeem computer pc laptop app bankapp software programma pakket boekhoudpakket website site portaal server internet wifi netwerk kaartlezer pas bankpas bankkaart pinpas kaart creditcard limiet daglimiet bank digipass itsme e-dentifier scanner identifier token code pincode login inlog* erp exact sap incasso automatisch domiciliëring domiciliering machtiging ideal bancontact link betaallink qr qr-code qrcode terminal kastje bakske update migratie telefoon iban virus',
  kapot:
    'kapot storing plat panne stuk crash* gecrasht gehackt hack geblokkeerd blokkeert geblokkeerde vastgelopen vast loopt hangt fout foutmelding foutcode error geweigerd weigert werkt lukt offline eruit ingeslikt verlopen overschreden defect onderhoud bug hapert haperde ongeldig mislukt vastloopt crasht niet-werkend blokkering uitgevallen ontregeld verouderd kuren',
  slecht:
    'slecht slechte kapot defect stuk lek lekt lekte lekken lekkage scheef krom verkeerd verkeerde rot rotte beschadigd gebroken gebarsten krassen gekrast mankementen gebrek gebreken fout fouten ondeugdelijk brak waardeloos waardeloze bagger prut prul rommel troep rotzooi brol slordig vuil smerig vies schimmel* stonk stinkt bruin vlekken los gescheurd versleten onbruikbaar ongeschikt kwaliteit minderwaardig klote knoeiwerk broddelwerk prutswerk afgekeurd bleek roest roestig scheuren barsten schade storing storingen haperde haperend plat krakkemikkig lawaai herrie kromgetrokken uitgevallen oneffen ontevreden klacht klachten pijn zooitje zever',
  levering:
    'levering* geleverd leveren bezorgd bezorging pallet pallets stuk stuks doos dozen pakket pakketje vracht bestelling besteld chauffeur monteur technieker installateur ploeg artikelen goederen materiaal zending afspraak onderdeel onderdelen container bak bakken leverde',
  telaat:
    'laat later vertraging vertraagd vergeten ontbreken ontbrak ontbrekend ontbreekt incompleet onvolledig onaf halverwege beschadigd kapot gemist mankeert mankeerde gedeeltelijk half deels opgedaagd komen-opdagen onafgewerkt niet-compleet onvolledige',
  kloptniet:
    'klopt kloppen fout foute foutief verkeerd verkeerde onjuist onjuiste mis teveel dubbel tweemaal onterecht hoger ander andere afgesproken',
  rekenen:
    'aangerekend gerekend rekent rekenen gefactureerd factureert factureren berekend doorberekend aanrekenen rekenden bijgerekend tarief prijs bedrag btw uren korting aantal regel post offerte uurprijs stukprijs transportkost* kosten',
  uitstel:
    'uitstel respijt ademruimte tijd spreiden spreiding gespreid uitsmeren termijn schijf afbetaling* afbetalingsplan afbetalen betalingsregeling* betaalregeling* regeling* afbetalingsregeling betaalplan* betalingsplan spreid smeren uitstellen delen stukjes porties keren keer verdelen verdeeld opdelen splitsen opschuiven schuiven vieren tweeën drieën afkorten',
  boos: 'schande schandalig schandalige belachelijk* bende prutsers oplichters oplichter oplichterij afzetters afzetterij dieven dief klootzak* klote* kut* godverdomme verdomme potverdorie potverdomme godver shit tering* kanker* tyfus* idioot idioten onbeschoft* woest razend pissig kwaad boos kotsbeu spuugzat zat beu brutaal schaamteloos hufters eikels eikel stelletje amateurs clowns kafka lef gezeik gezeur gezever zagen onzin flauwekul onbeschaamd walgelijk ongelofelijk ongehoord woedend koleire colère ziedend nondeju verdorie flikker rot sodemieter rotten oprotten lazer* boeven criminelen zakkenvullers maffia achterlijk* debiel* onnozelaar onnozele sukkels kl*tzak',
  stress:
    'slaap slapen wakker slapeloos slapeloze nachten stress gestrest gestresseerd paniek panikeer huil huilen bleiten blèten tranen schaam schamen beschaamd schaamte pieker* piekeren zorgen bang angst schrik wanhop* wanhopig radeloos moedeloos benauwd overspannen zenuwen zenuwachtig uitgeput doorheen teveel kop hoofd maag buikpijn ademen bibber* beef tril* depressief somber machteloos hopeloos kapot kriebels instort* ten-einde-raad overweldigd durf overstuur',
  kwetsbaar:
    'ziek ziekte kanker chemo* ziekenhuis operatie geopereerd overleden overlijden gestorven dood begrafenis weduwe weduwnaar scheiding gescheiden scheiden echtscheiding ontslagen ontslag werkloos baan job ontslagvergoeding uitkering bijstand burn-out burnout depressie schuldsanering schuldhulp schuldhulpverlening schuldbemiddeling schuldenregeling schuldeisers bewind bewindvoerder bewindvoering deurwaarder deurwaarders incassobrieven incassobureau incassobureaus beslag faillissement failliet wsnp invalide invaliditeit hartaanval beroerte herseninfarct dialyse dakloos voedselbank uithuiszetting gokverslaving verslaafd depressief ocmw leefloon mantelzorg zelfmoord miskraam revalidatie hartinfarct gestopt huisuitzetting ontruiming aow kwijtgeraakt',
  hulp: 'schuldhulp* schuldhulpverlening schuldbemiddel* ocmw caw gemeente wijkteam budgetcoach budgetbegeleid* budgetbeheer budgetmeter maatschappelijk nibud geldfit schuldhulpmaatje humanitas vrijwilligers hulplijn steunpunt hulpverlen* schuldbemiddelaar sociaal kredietbank tussenstap loket buurtteam schuldpreventie meldpunt adviesclub sociale inloopspreekuur spreekuur efrem geldloket stichting organisatie vereniging telefoonlijn begeleider',
  dreig:
    'incasso incassobureau deurwaarder gerechtsdeurwaarder advocaat rechter rechtbank vrederechter dagvaard* dagvaarding kort-geding beslag faillissement blokker* blokkeren afsluit* afsluiten afgesloten sluiten stopzetten stilleggen opzeggen ontbinden boete* kosten incassokosten rente registratie bkr zwarte-lijst gevolgen maatregelen stappen juridische juridisch gerechtelijke sommatie ingebrekestelling aangifte politie terughalen weghalen ophalen afkoppelen opschorten vonnis procedure leverstop levering leveren stop afknip* uitzetten terugnemen schuldvordering buitengerechtelijk* verhaal verhalen zaak loslaten invorder*',
  dank: 'dank bedankt fijn prettige prettig fijne graag succes sterkte groeten groetjes wens beterschap plezier tof super lekker veel geniet weekend aangename dag avond middag mooie prachtige',
  gevoel:
    'vervelend naar rot erg heftig zwaar moeilijk pittig lastig jammer spijt spijtig begrijp begrijpelijk snap versta voorstellen begrip meevoel* leven gecondoleerd sterkte schrikken klap ellende miserie rottig beroerd hoor logisch jeetje ach poeh pfoe verdriet* triest* tegenslag frustrerend ergerlijk klote balen verschrikkelijk erge',
  regelwoord:
    'afgesproken afspraak noteer noteren genoteerd vastleggen vastgelegd vast leg zet staat afspreken deal akkoord opgeschreven schrijf bevestig bevestigen boek inplannen hou',
  samen:
    'samengevat samenvattend samenvatten vat herhaal herhalen resumeren resumerend recapituleren kortom resumé concluderend overlopen dus kort terugleggen zekerheid check',
  afdeling:
    'debiteuren debiteurenbeheer facturatie boekhouding administratie klantenservice afdeling incasso kredietbeheer creditmanagement financiën facturen dienst opvolging bureau namens',
  softener:
    'misschien wellicht eventueel toevallig eigenlijk mogelijk soms mogelijks allicht enigszins ietwat een-beetje beetje kleinigheidje vraagje zomaar storen stoor lastigvallen moeite soort formaliteit vervelend',
  straks:
    'terug terugbellen terugbel bel belt bellen belletje belleke telefoontje opbellen contact hoort hoor laat weten mail app appje aan-de-lijn bericht berichtje',
  eerder:
    'collega vertegenwoordiger verkoper salesman accountmanager accountmanagers monteur chauffeur directeur medewerker medewerkster commercieel commerciële mevrouw meneer kerel balie klantendienst helpdesk vestigingsleider filiaalhouder locatiemanager technieker winkel',
  beloof:
    'beloofd beloofde toegezegd toegezegde afgesproken gezegd zei zeiden zegde gegarandeerd overeengekomen verzekerd goedgevonden mondeling bevestigd toezegging belooft zouden',
  voorwaarden:
    'voorwaarden contract overeenkomst betaaltermijn betalingstermijn termijn offerte getekend ondertekend afgesproken geleverd levering dienst prestatie leveranciers fabriek salarissen personeel lonen garantie korting krediet kredietlimiet leveren service voorfinancieren voorschieten vooruit kredietverzekering limiet',
  moraal:
    'fatsoen fatsoenlijk netjes manieren opvoeding opgevoed beschaamd schamen generen eerlijk eerlijke stijlloos respect karakter woord normaal beleefd onbeleefd supermarkt winkel bakker slager restaurant bouwmarkt café kassa betaamt verantwoordelijkheid volwassen vroeger ouders kinderen kind mens mensen vakantie televisie netflix telefoon auto bmw mercedes serieus serieuze',
  nee: 'niet geen nooit niets nergens niemand zonder nul amper nauwelijks weinig onvoldoende',
  vraagje: 'mag kunt kan wilt zou zoudt zal zullen hebt heeft bent is klopt weet gaat lukt past komt',
  identiteit:
    'spreek tref bereik zaakvoerder eigenaar geboortedatum postcode klantnummer klantennummer adres naam voornaam persoon degene verantwoordelijk verantwoordelijke adresgegevens huisnummer privacy lijn zelf iban cijfers',
};
