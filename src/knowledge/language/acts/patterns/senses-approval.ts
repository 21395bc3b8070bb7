/** Approving, signing, committees, and payment runs. */
export const sensesOfApproval: Readonly<Record<string, string>> = {
  goedkeurder: `
    bestuur directie directieteam raad gemeenteraad ondernemingsraad schoolbestuur kerkbestuur kerkfabriek kerkenraad
    parochie commissie comité college schepen schepencollege burgemeester wethouder vergadering ledenvergadering
    algemene bestuursvergadering stuurgroep projectgroep voorzitter penningmeester vennoten aandeelhouders familieraad
    mt managementteam syndicus vve bewindvoerder curator notaris rechter-commissaris architect
  `,
  goedkeurwoord: `
    goedkeuren goedgekeurd goedkeuring goedkeurt goedkeurde akkoord akkoordverklaring akkoordeert accorderen
    geaccordeerd accordeert accordering fiat fiatteren fiatteert gefiatteerd autoriseren geautoriseerd autorisatie
    valideren gevalideerd validatie vrijgeven vrijgegeven vrijgave vrijgeeft bekrachtigen bekrachtigd okayen groen
    groene licht toestemming zegen jawoord ja-woord instemming instemmen ingestemd goedvinden keurt keuren keur keurde
  `,
  tekenwoord: `
    tekenen teken tekent tekende getekend ondertekenen ondertekend ondertekening ondertekent handtekening
    handtekeningen handtekeningetje krabbel krabbeltje paraaf parafen paraferen geparafeerd pen aftekenen afgetekend
    aftekent tegentekenen tekenbevoegd stempel stempelen gestempeld afstempelen kruisje vinkje afvinken afgevinkt
    aangevinkt klik klikken
  `,
  controleerwoord: `
    controleren controle controleert gecontroleerd nakijken nagekeken nazicht nazien nagezien nagaan checken check
    gecheckt checkt verifiëren verificatie toetsen getoetst toets bekijken beoordelen beoordeling beoordeeld
    onderzoeken onderzoek inspecteren vergelijken vergeleken matchen match gematcht matching aansluiten narekenen
    nagerekend natellen doornemen uitzoeken uitgezocht
  `,
  ligtbij: `
    ligt bureau bureautje bakje postbakje in-tray inbakje stapel stapeltje map mapje klapper dossier tafel wachtrij
    workflow systeem goedkeuringsflow ronde circuit routing doorloopt doorlooptijd stap behandeling hangt hangende
    pending status parkeren geparkeerd afwachting beslissing besluit agenda agendapunt geagendeerd
  `,
  afkeurwoord: `
    afgekeurd afkeuren afwijzen afgewezen geweigerd weigeren tegengehouden tegenhouden geblokkeerd on-hold hold
    bevroren bevriezen opgehouden vastgehouden aangehouden uitgesteld teruggestuurd afgeketst veto bezwaar stopgelegd
  `,
  beslisser: `
    beslissen beslist beslis besliste besluiten besluit besluitvorming knoop doorhakken hakt overleggen overleg
    overlegd overlegt bespreken bespreekt besproken vergaderen vergadert samenzitten zitten samenkomt bijeenkomt
    bijeenkomst zitting voorleggen voorgelegd voorleg inbrengen stemmen instemt medezeggenschap zeggenschap groenlicht
  `,
  inkoopnummer: `
    bestelnummer inkooporder inkoopnummer ordernummer po po-nummer order aanvraag aanvraagnummer kostenplaats
    budgethouder budgetverantwoordelijke budgetcode grootboek grootboeknummer prestatieverklaring ontvangstbevestiging
    goederenontvangst ontvangstmelding ingeboekt inboeken verwerkt verwerken codering coderen gecodeerd toewijzen
    mandagenstaat werkbriefje
  `,
  betaalronde: `
    betaalrun betaalronde betaalrondes betalingsrun betalingsronde run runs runnetje batch batches betaalbatch
    betalingsbatch batchje betaallijst betalingslijst betaalstaat betaalstaten betaalbestand betaalbestanden
    betaalsessie betaaldag betaaldagen betaaldagje betaaldatum betaalweek betaalmoment betaalmomenten betaalcyclus
    betalingscyclus ronde rondje cyclus crediteurenrun crediteurenbetaling verzamelbetaling bulkbetaling maandbetaling
    weekbetaling maandronde weekronde lijst lijstje reeks lading
  `,
  rundraait: `
    draait draaien gedraaid loopt lopen meelopen meeloopt meegaan meegaat mee meegenomen meenemen meeneemt meekomt
    klaargezet klaarzetten klaarstaat klaarstaan klaarmaken ingeboekt ingepland inplannen opgenomen staan verwerkt
    verwerken uitgaat verstuurd doorgestuurd aangeleverd aangeboden opgeladen uitgevoerd uitgestuurd vertrekt geboekt
    gebundeld opgespaard verzameld verzamelen bundelen
  `,
  runritme: `
    wekelijks wekelijkse tweewekelijks tweewekelijkse veertiendaags veertiendaagse maandelijks maandelijkse
    driewekelijks kwartaal kwartaalsgewijs halfmaandelijks elke iedere ieder telkens steeds vaste vast standaard
    altijd systematisch automatisch automatische periodiek halverwege medio ultimo maandeinde maandbegin weekeinde
    tussendoor uitzonderingen uitzondering
  `,
  runregel: `
    beleid regel regels procedure procedures gewoonte gebruik werkwijze systeem policy afspraak interne huisregel
    huisregels bedrijfsbeleid directieafspraak standaardprocedure betaalbeleid betaaltermijn apart aparte afzonderlijk
    losse uitzondering uitzonderingen voorrang spoedbetaling handmatig manueel tussenrun
  `,
};
