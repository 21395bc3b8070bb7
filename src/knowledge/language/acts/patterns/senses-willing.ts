/** Willingness, promising, calling back, giving what is needed. */
export const sensesOfWilling: Readonly<Record<string, string>> = {
  meewerkend: `
    graag gaarne natuurlijk tuurlijk zeker uiteraard prima perfect uitstekend fijn mooi top super idee plan bereid
    bereidwillig welwillend meewerken meedenken samen oplossen oplossing uitkomen oplost willen best proberen kijken
    help helpen tegemoet opgelucht opluchting blij tevreden akkoord eens redelijk redelijke schappelijk fair
    sympathiek
  `,
  zoekterwijl: `
    pak pakken erbij zoek opzoeken opzoek zoeken kijk nakijken nakijk bekijken open openen geopend computer scherm map
    klapper laptop app dossier momentje minuutje ogenblik blijf hangen wachten pen papier papiertje balpen potlood
    schrijf noteer lees voorlezen bril opstarten inloggen log inlog tel seconden
  `,
  geefgegevens: `
    mailadres e-mailadres nummer telefoonnummer gsm-nummer rekeningnummer adres postcode naam spel spellen spelling
    apenstaartje punt streepje liggend at com nl be gmail hotmail outlook kleine hoofdletter letters aaneen mobiel
    rechtstreeks bereikbaar doorkies klantnummer bestelnummer
  `,
  betaalstap: `
    overmaken zet inplannen plan tik intikken toets scan scannen link app tikkie ideal klik bevestig bevestigen
    verstuur verzenden opdracht ingeven ingeef invoeren voer uitvoeren doorvoeren aanvinken drukken knop goedgekeurd
    gelukt zojuist gebeurd verricht gedaan ziezo voilà klaar hoppa kijkaan
  `,
  beloofwoord: `
    beloof belofte belooft beloven erewoord woord zweer garandeer garandeert gegarandeerd verzeker zekerheid reken
    vertrouw vertrouwen zorg zorgen toezeggen toezeg voornemens voornemen intentie bedoeling streef streven betracht
    bedoeld plechtig stellig
  `,
  regelwerkwoord: `
    regel regelen regelt geregeld fiks fiksen fixen fix orde maak maken zorgen afhandelen afhandel afhandelt oppakken
    bekijken aanpakken uitzoeken klaren ritselen arrangeren organiseren bekokstoven rechtzetten verwerken doorzetten
    inplannen afwerken klaarspelen mekaar bakken
  `,
  terugbelwoord: `
    terugbellen teruggebeld terugbel belt bel bellen belletje belleke telefoontje contacteren contacteer contact
    opnemen terugkomen terugkoppelen terugkoppeling weten hoort horen verneemt mailtje appje bericht berichtje smsje
    antwoord reactie reageren seintje bescheid kortsluiten
  `,
  uitzoekwoord: `
    uitzoeken uitgezocht nagaan navragen navraag vragen vraag informeren overleggen overleg bespreken besprek checken
    check nakijken kijken nazien onderzoeken onderzoek natrekken verifiëren controleren achterhalen opvragen verdiepen
    duik erin bekijken achteraan induiken opsnorren uitvissen uitpluizen rondvragen polsen
  `,
  danktelefoon: `
    bedankt blij fijn prettig attent belt gebeld bellen telefoontje belletje herinnert herinneren herinnering seintje
    opmerkzaam signaal duwtje steuntje opheldering uitleg duidelijkheid meedenken meedenkt begrip menselijk
    vriendelijk vriendelijke opluchting opgelucht gerustgesteld
  `,
  excuusklant: `
    sorry excuses excuus pardon verontschuldiging spijt schuld fout dom domme stom stomme stommiteit onnozel vergeten
    vergat ontgaan ontschoten geschoten ondergesneeuwd slordig slordigheid blunder vergeetachtig aandacht nalatig
    nalatigheid gemist onoplettend verstrooid warhoofd mea culpa aangerekend ongelukkig
  `,
  instemvoorstel: `
    akkoord afgesproken deal lukt past schikt goed prima perfect top oké haalbaar doenbaar werkbaar schappelijk zeker
    graag dankbaar redelijk billijk eerlijk mooi fantastisch zalig geweldig prettig regelen knopen aangenomen getekend
  `,
  aanbodklant: `
    aanbieden voorstel voorstellen alvast beginnen starten deel gedeelte helft storten aanbetaling tientje vijftigje
    honderdje bedragje maandbedrag overmaken missen vrijmaken afbetalen afdoen inhalen inlopen wegwerken goedmaken
    zekerheid inruilen teruggeven terugbrengen overwerken
  `,
};
