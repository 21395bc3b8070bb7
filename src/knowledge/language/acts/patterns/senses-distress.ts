/** Shame, stress, illness, death, debts: what hurts. */
export const sensesOfDistress: Readonly<Record<string, string>> = {
  schaamwoord: `
    schaam schamen schaamt geschaamd schaamte beschaamd beschaamde beschamend gegeneerd gêne gênant gênante genant
    generen geneer pijnlijk pijnlijke vernederend vernederd afgang gezichtsverlies rood blozen opbiechten biecht durf
    durfde durven verstop verstoppen verstopte verzweeg verzwegen verborgen schuldgevoel schuldig faalgevoel gefaald
    mislukkeling loser spijt minderwaardig zonk
  `,
  slaapwoord: `
    slaap slapen slapeloos slapeloze slapeloosheid geslapen sliep inslapen wakker waker lig liggen woel woelen gewoel
    draaien bed kussen nacht nachten s'nachts oog ogen dicht dichtgedaan plafond nachtmerrie nachtmerries slaappil
    slaappillen slaapmiddel insomnia piekernachten uitgeslapen doorslapen
  `,
  stresswoord: `
    stress stressen gestrest gestresseerd stressvol stresserend spanning gespannen druk zenuwen zenuwachtig
    zenuwinzinking nerveus nerveuze onrustig opgejaagd gejaagd opgefokt overspannen overprikkeld overwerkt uitgeput
    doodop kapot gesloopt gebroken leeg burn-out burnout kookpunt paniek panikeren paniekerig paniekaanval
    paniekaanvallen hyperventileren hyperventilatie overweldigd oververmoeid doodmoe doordraaien
  `,
  huilwoord: `
    huilen huil huilt gehuild janken jankt gejankt wenen ween weent geweend bleiten bleit gebleit blèten snikken snik
    snikkend gesnik tranen traan traantje tranendal zakdoek zakdoekje zakdoekjes brok krop keel breken breekt
    uitbarsten instorten waterlanders emotioneel emoties overmand grienen gieren
  `,
  angstwoord: `
    bang bange angst angsten angstig schrik schrikken geschrokken schrok benauwd benauwdheid benauwt beven bibber
    bibberen trillen tril daver daveren hart hartkloppingen klopt zweet zweten zweethanden misselijk maag buikpijn
    buik knoop steen kotsen overgeven flauwvallen verlamd verstijfd dreigend deurbel
  `,
  wanhoopwoord: `
    wanhoop wanhopig wanhopige radeloos radeloze reddeloos hopeloos hopeloze uitzichtloos uitzicht uitweg tunnel licht
    machteloos moedeloos moed machteloosheid einde raad opgeven zinloos somber sombere depressief depressieve
    depressie donker donkere diep put dal zwart gat afgrond bodem muur muren verzuipen verzuip verdrinken verdrink
    kopje ingraven doodongelukkig
  `,
  overzichtkwijt: `
    overzicht chaos doolhof draad kluts bomen bos warboel kluwen spiraal stapel stapels berg bergen ongeopend
    ongeopende dichte enveloppen kast lade schuif weggestopt weggelegd struisvogel zand vergeet vergeetachtig
    concentreren concentratie tollen tolt duizelt duizelig malen maalt piekeren pieker gepieker piekert zorgen bezorgd
    kopzorgen rondjes
  `,
  lastdraag: `
    zwaar zware zwaarte lood last lasten schouders gebukt rug draag dragen torsen drukt duwt kruis molensteen steen
    loden juk gewicht bezwijken bezwijk onderdoor trek redden red aankunnen aankan volhouden houd vol bijbenen
    bolwerken overleven overleef vechten gevecht strijd knokken worstelen worsteling
  `,
  ziektewoord: `
    ziek zieke ziekte ziektes kanker borstkanker longkanker tumor tumoren gezwel uitgezaaid uitzaaiingen leukemie
    chemo chemokuur chemotherapie bestraling bestralingen immuuntherapie hartinfarct hartaanval hartfalen hart
    beroerte herseninfarct tia hersenbloeding bloeding ms parkinson alzheimer dementie dement dementerend reuma copd
    longen nieren nierdialyse dialyse diabetes suikerziekte epilepsie longcovid fibromyalgie crohn
  `,
  zorgopname: `
    ziekenhuis hospitaal kliniek spoed spoedeisende ambulance intensive-care opgenomen opname operatie operaties
    geopereerd operatiekamer revalidatie revalidatiecentrum hospice verpleeghuis psychiatrie psychiatrische instelling
    crisisopname ontwenning afkickkliniek therapie palliatief palliatieve terminaal rolstoel bed ligbed narcose
    onderzoek scan uitslag diagnose specialist chirurg
  `,
  ongevalwoord: `
    ongeluk ongeval ongelukje aanrijding botsing crash auto-ongeluk arbeidsongeval val gevallen breuk gebroken been
    heup rug nek arm pols ribben hersenschudding coma verlamd verlamming amputatie brandwonden invalide invaliditeit
    gehandicapt handicap beperking blind mindervalide arbeidsongeschikt arbeidsongeschiktheid afgekeurd overval
    beroofd inbraak brand afgebrand overstroming
  `,
  doodwoord: `
    overleden overlijden overleed gestorven sterven stierf sterfgeval sterfbed dood doodgegaan doodgeboren verloren
    weggevallen ontvallen heengegaan gegaan begrafenis begraven gecremeerd crematie uitvaart rouw rouwen rouwperiode
    rouwkaart verdriet weduwe weduwnaar weeskind nabestaande nabestaanden erfgenaam erfgenamen nalatenschap zelfmoord
    zelfdoding euthanasie miskraam kist urne as verongelukt
  `,
  scheidwoord: `
    scheiding scheiden gescheiden echtscheiding relatiebreuk uiteen uiteengegaan weggegaan weggelopen verlaten
    bedrogen vreemdgegaan ex alimentatie voogdij co-ouderschap omgangsregeling advocaat vechtscheiding boedelscheiding
    boedelverdeling alleenstaand alleenstaande alleen single mishandeld mishandeling geweld huiselijk vluchthuis
    opvang
  `,
  baankwijt: `
    ontslag ontslagen ontslagbrief ontsloeg baan job werk werkloos werkloze werkloosheid werkzoekend werkzoekende dop
    doppen stempelen contract verlengd tijdelijk nulurencontract reorganisatie herstructurering inkrimping sluiting
    faillissement failliet bankroet gesloten boventallig wegbezuinigd bezuinigd uitkering ww vdab uwv afgedankt
    afgevloeid straat buitengezet buitengegooid sollicitaties solliciteren brugpensioen
  `,
  schuldwoord: `
    schuld schulden schuldenlast schuldenberg schuldeiser schuldeisers schuldenaar achterstand achterstanden
    betalingsachterstand huurachterstand lening leningen kredieten creditcards deurwaarders deurwaarder incassobureaus
    incassobrieven loonbeslag beslag bankbeslag dwangbevel vonnis aanmaningen bkr roodstaan overkop failliet
    faillissement veiling uitzetting uithuiszetting ontruiming afgesloten
  `,
  saneringwoord: `
    schuldsanering schuldsaneringstraject wsnp wettelijke minnelijk minnelijke traject schuldhulp schuldhulpverlener
    schuldhulpverlening schuldbemiddeling schuldbemiddelaar schuldenregeling collectieve csr bewind bewindvoerder
    bewindvoering beschermingsbewind curatele curator mentor budgetbeheer budgetbegeleiding inkomensbeheer
    gerechtelijk akkoord wco surseance moratorium kwijtschelding leefgeld weekgeld stabilisatie kredietbank
  `,
  armoedewoord: `
    armoede arm voedselbank voedselpakket voedselbedeling kringloop kringwinkel tweedehands bedelen bedel hongerig
    honger hongeren koud koude kou verwarming kachel dekens kaarsen kaarslicht trui thermostaat douchen afgesloten
    boterham boterhammen macaroni rijst pasta aardappelen goedkoopste budgetmerk tweeverdieners minima minimum
    minimumloon bestaansminimum dakloos dakloze straat logeren
  `,
  verslaafwoord: `
    verslaafd verslaving gokken gegokt gokverslaafd gokverslaving casino drank drinken alcohol alcoholist drugs coke
    wiet afkicken ontwenning kliniek aa terugval hervallen gokkasten kansspel unibet
  `,
  mantelzorg: `
    mantelzorg mantelzorger verzorgen verzorg verzorging zorg zorgen zorgkind gehandicapt autisme autistisch adhd
    bipolair borderline psychose psychotisch psychiater psycholoog ptss trauma angststoornis dwang laaggeletterd
    analfabeet lezen schrijven taal vluchteling statushouder asielzoeker minderjarig hoogbejaard bejaard oud
    hulpbehoevend verstandelijke
  `,
  oorzaakeigen: `
    sinds nadat na doordat vanwege wegens ingevolge gevolg daardoor waardoor omdat tengevolge plots plotseling
    plotsklaps ineens opeens onverwacht noodlot pech tegenslag ellende miserie rampspoed ramp drama klap klappen slag
  `,
};
