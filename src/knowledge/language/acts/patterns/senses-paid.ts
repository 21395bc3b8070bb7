/** Paid already, and what somebody of the creditor's side is said to have promised. */
export const sensesOfPaid: Readonly<Record<string, string>> = {
  albetaald: `
    betaald overgemaakt voldaan gestort overgeschreven afgerekend gepind afgelost vereffend overgeboekt afbetaald
    bijbetaald aanbetaald vooruitbetaald doorgestort ingelost gedokt afgedokt gelapt afgetikt afgeschreven
    geïncasseerd gedaan gebeurd weggewerkt gewipt gesettled verrekend kwijtgescholden aangezuiverd geregulariseerd
    dubbelbetaald gezonden doorgevoerd uitgevoerd verzonden bevestigd geboekt betaaldgezet ondershands
  `,
  onderweg: `
    onderweg verwerking verwerkt verwerken boeking boekingsdag valutadatum weekend kruisen gekruist kruist tussen
    aankomen bankdagen werkdagen duurt bijgeschreven bijschrijving tussenrekening gereserveerd ingepland gepland
    ingezet opgegeven ingevoerd opdracht betaalopdracht klaargezet doorgegeven verstuurd uitgegaan vertrokken lopende
  `,
  betaalbewijs: `
    bewijs betaalbewijs betalingsbewijs rekeningafschrift rekeninguittreksel uittreksel afschrift bankafschrift
    screenshot schermafdruk printscreen bonnetje bon kwitantie kwijting ticket transactie transactienummer
    transactiebewijs kenmerk betalingskenmerk mededeling gestructureerde referentie omschrijving datum overzicht app
    boekhouding grootboek reçuutje ontvangstbewijs foto kopie pinbon
  `,
  verkeerderekening: `
    verkeerde oude vorige ander andere rekeningnummer rekening iban cijfer cijfers omgewisseld verwisseld mededeling
    kenmerk factuurnummer naam tenaamstelling dubbel teveel verkeerdelijk moederbedrijf factoring factor
    factoringmaatschappij g-rekening zusterbedrijf toegewezen toewijzen afgeletterd afletteren geboekt opgezocht
    opzoeken zoeken gezocht verrekend
  `,
  betaaltijdterug: `
    gisteren eergisteren gisteravond vorige verleden laatst onlangs recent net zojuist zonet daarnet zopas daarstraks
    vanmorgen vanochtend vorig geleden destijds toen allang reeds alreeds lang eerder tijdje poosje ooit begin eind
    vannacht gisterochtend
  `,
  betaalwijzeverleden: `
    contant cash handje hand handen zwart kassa balie toonbank chauffeur pinautomaat gepind pinapparaat mobiel app
    telefoon overschrijving tikkie ideal creditcard cheque waarborg voorschot aanbetaling borg vooraf vooruit deel
    helft verrekening voucher cadeaubon tegoedbon punten envelopje enveloppe
  `,
  vertegenwoordigerwoord: `
    vertegenwoordiger verkoper verkoopster verkoper's salesman sales accountmanager accountmanagers commercieel
    adviseur contactpersoon collega collega's voorganger voorgangster opvolger monteur technieker chauffeur uitvoerder
    werfleider projectleider ploegbaas filiaalhouder vestigingsmanager directeur baas zaakvoerder patron
    klantenservice klantendienst helpdesk callcenter receptie telefoniste mevrouw meneer dame kerel jongen meisje
    winkel balie
  `,
  toezegwoord: `
    beloofd beloofde beloofden belooft belofte toegezegd toezegging toezeggingen zegde afgesproken afspraak
    overeengekomen gegarandeerd garandeerde verzekerd verzekerde bezworen zwoer gezworen erewoord woord handslag hand
    gegeven gezegd zei zeiden vertelde verteld meegedeeld meldde gemeld bevestigd bevestigde mailde schreef
    zwart-op-wit mondeling gerustgesteld
  `,
  colleganaam: `
    piet kees karel peter paul mark marc tom tim bart wim hans henk johan joris luc dirk stijn kevin sven dennis erik
    eric rob robert sander bas koen ruben jeroen maarten patrick ronny eddy willy mohammed mo achmed ali youssef
  `,
  colleganaamvrouw: `
    anna anne els ellen ine inge marie maria mieke petra sandra linda monique esther saskia sofie sophie lotte lisa
    laura kim kelly sarah sara fatima nadia samira karin karen ilse greet veerle hilde lies liesbeth ingrid marleen
    chantal wendy debby
  `,
  collegagaf: `
    mocht mochten hoefde hoefden gratis uitstel korting creditnota coulance coulant gecrediteerd kwijt kwijtgescholden
    bevroren stilgezet gepauzeerd on-hold hold geparkeerd genoteerd aangetekend dossier uitzoeken uitgezocht nakijken
    nazien terugbellen teruggebeld terugkomen verlengd verlenging extra later wachten weglaten vervallen afgeboekt
    verrekenen rechtzetten inruil
  `,
  eerdergesproken: `
    gesproken gebeld belde belden gehad gesprek telefoongesprek contact contacten uitgelegd verteld gemeld doorgegeven
    aangekaart aangegeven gemaild gevraagd aangehoord besproken overlegd onderhandeld doorverbonden teruggebeld
    opgebeld langsgekomen langsgeweest bezoek genoteerd opgeschreven beantwoord reactie gereageerd antwoord
  `,
};
