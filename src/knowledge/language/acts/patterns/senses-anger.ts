/** Refusing, anger in all its shapes, reproaches, sarcasm. */
export const sensesOfAnger: Readonly<Record<string, string>> = {
  weigerwoord: `
    weiger weigeren geweigerd vertik verdom vertikken verdommen verdraai pertinent vergeet vergeten ammenooitniet
    nooit nimmer jamais uitgesloten geenszins absoluut principe principieel principes njet neen no-way daag fluiten
    fluit opvliegen opzouten niente dikke vingers middelvinger
  `,
  eerstdan: `
    eerst pas totdat vooraleer alvorens voordat zolang voorwaarde enkel alleen mits tenzij anders herstellen hersteld
    oplossen opgelost creditnota rechtzetten leveren geleverd ophalen komen terugkomen maken afmaken goedmaken nakomen
    excuses
  `,
  geencent: `
    cent centen euro eurocent cents stuiver rotcent frank duit sou kwartje bal knop rappe nagel nagels krijgt krijgen
    zien ziet opstrijken vangen plukken
  `,
  inhoudwoord: `
    inhouden ingehouden inhoud inhoudt achterhouden achter opschorten opgeschort opschort schort opschorting blokkeren
    geblokkeerd bevriezen vasthouden houd verrekenen verreken verrekend aftrekken aftrek korten gekort compenseren
    compensatie schuldvergelijking retentie stoppen stopgezet intrekken terugvorderen terughalen storneren
  `,
  baltegenpartij: `
    rechter rechtbank advocaat advocaten raadsman jurist rechtsbijstand rechtsbijstandverzekering vakbond
    consumentenbond testaankoop test-aankoop ombudsman ombudsdienst geschillencommissie radar kassa trustpilot google
    review recensie recensies klacht krant pers media televisie tv politie aangifte klachtencommissie dagvaarden
    dagvaard proces aanklagen vervolgen toezichthouder autoriteit
  `,
  vloekmild: `
    verdorie verdikkeme verdikke potverdorie potverdikke potjandorie potjandosie jandorie jeminee sjonge sjongejonge
    tjonge tjongejonge jemig hemel heremijntijd heremetijd grut gossie genade allemachtig mensenlief miljaar miljaarde
    nondedju nondeju dju amai allez zeg seg verdulleme deksels drommels bliksem kriebel
  `,
  vloeksterk: `
    godverdomme godverdoeme godver godsamme godnondeju verdomme verdomd verdomde verdomse potverdomme gvd shit fuck
    fucking kut klote kloten kanker kankerzooi tering teringzooi tyfus tyfuszooi pest pokke pokkezooi jezus christus
    jezusmina hel duivel donder sodeju sodemieter damn bullshit crap klotezooi kutzooi kutbedrijf klotebedrijf
    kankerbedrijf rotbedrijf teringlijers teringlijer
  `,
  scheldwoord: `
    klootzak klootzakken hufter hufters eikel eikels lul lullen trut trutten bitch teef wijf zak zakkenwasser zeikerd
    zeikstraal mongool mongolen debiel debielen idioot idioten imbeciel achterlijk achterlijke gestoord gestoorde gek
    gekken halvegare halvegaren onnozelaar onnozelaars sukkel sukkels dwaas dwazen ezel ezels kwal kwallen rund
    varkens apen sloeber loser losers minkukel domkop mafkees mafkezen etter
  `,
  bedriegscheld: `
    dief dieven bende bendes boef boeven boevenbende oplichter oplichters oplichterij opgelicht oplichting afzetter
    afzetters afzetterij afgezet afzetten uitzuigers uitzuigen bloedzuigers bloedzuiger zakkenvullers zakkenvuller
    geldwolf geldwolven graaiers graaien haaien gieren aasgieren maffia criminelen gangsters schurken schurk piraten
    bandieten bandiet rovers struikrovers roofbende zwendel zwendelaars bedrog bedriegers bedriegen bedrogen leugenaar
    leugenaars leugens gelogen liegt liegen diefstal afpersing chantage
  `,
  kluns: `
    prutsers pruts prutser prutsbende amateurs amateur amateuristisch klungels klungel klungelaars knoeiers knoeier
    beunhazen kneuzen kneus clowns clown circus poppenkast kermis apenkot apenland zottekot gekkenhuis huishouden
    kleuterklas kleuters onbekwaam incompetent incompetente onkunde onkundig kafka zootje ongeregeld bananenrepubliek
    cowboys sjoemelaars soepzooitje
  `,
  schandewoord: `
    schande schandalig schandalige schandelijk schandvlek belachelijk belachelijke ridicuul absurd absurde
    bespottelijk idioot krankzinnig waanzin waanzinnig gestoord ongehoord ongehoorde ongelofelijk ongelooflijk
    onvoorstelbaar onvoorstelbare ongepast onbehoorlijk onbeschoft onbeschofte onbeschaamd onbeschaamde onfatsoenlijk
    walgelijk walgelijke weerzinwekkend misselijkmakend hemeltergend godgeklaagd treurig bizar grof
  `,
  boosstaat: `
    boos boze kwaad kwade kwaaie nijdig razend woest woedend furieus ziedend laaiend pissig pisnijdig link giftig
    geïrriteerd irritant irriteert irritatie ergernis ergert erger ergeren gefrustreerd frustratie frustrerend
    verontwaardigd beledigd beledigend belediging gekwetst vernederd vernederend getergd opgefokt koleire colère
    gramstorig witheet hels wrevel verbolgen ambetant ambetante getreiterd
  `,
  zatzijn: `
    zat beu kotsbeu spuugzat kotsmisselijk strontzat moe doodmoe strot keel neus keelgat uithangt gehad genoeg grens
    grenzen maat vol emmer druppel overlopen overloopt geduld lontje limiet bovenarms tureluurs gek horendol
    knettergek lastig hoorndol schijtziek schijtbeu muilpeer
  `,
  zeurwoord: `
    zeur zeuren gezeur gezeik zeik zeiken zever zevert zeveren gezever zaag zagen gezaag geneuzel neuzelen gewauwel
    wauwelen gelul lul lullen geouwehoer ouwehoeren geklets kletsen kletspraat kletskoek onzin flauwekul larie
    lariekoek apekool quatsch bullshit gedoe gedonder geleuter leuteren lulkoek smoes smoesjes smoezen praatjes
    uitvluchten toestanden zotheid nonsens bla-bla blabla poeha drama stampij
  `,
  rotop: `
    rot oprotten opgerot ophoepelen hoepel opkrassen opdonderen donder opsodemieteren sodemieter flikker opflikkeren
    lazer oplazeren tief optiefen tyf weg wegwezen bol bolt aftrappen trap afbollen moeien bemoei verbrand steek
    steekt reet gat kont hol zak rug stik stikken barst barsten smoor verrek verrekken ophangen gooi
  `,
  verwijtwoord: `
    lef gotspe durf durven durft brutaal brutale brutaliteit arrogant arrogante arrogantie hautain schaamteloos
    onverschillig onmenselijk harteloos gewetenloos respectloos respect stelletje rotstreek streek streken misbruik
    schofterig schofferen geschoffeerd gestalkt stalken stalkers lastigvallen lastiggevallen pesten pesterij
    pesterijen treiteren intimideren intimidatie dreigement dreigementen bedreigen bedreigd chanteren afblaffen
    grofheid
  `,
  sarcasme: `
    gefeliciteerd proficiat bravo hoera applaus petje chapeau knap geweldig fantastisch schitterend prachtig mooi
    lekker leuk heerlijk topservice service dienstverlening klantvriendelijk vriendelijk attent slim genie genieën
    nobelprijs wonder wonderbaarlijk toevallig natuurlijk tuurlijk uiteraard jaja jawel hoor zogezegd zogenaamd grapje
    grap grappig moppen mop lachen lach lachertje schei humor cabaret
  `,
  machtwoord: `
    spijt berouw krijg krijgen merken merk onderwind kennen leren advocaat krant overstappen concurrent concurrentie
    opzeg opstap weggaan waarschuw iedereen facebook reputatie boycot zwartmaken
  `,
  stemverhef: `
    schreeuw schreeuwen roep roepen brul brullen tier tieren vloeken vloek toon luister luistert luisteren hoor doof
    aanhoren zwijg zwijgen mond bek muil smoel bakkes snavel kop klep tater onderbreken uitpraten afkappen ophangen
    opgehangen haak gooien hoorn
  `,
  pestbellen: `
    bellen belt gebel telefoontjes dagelijks constant voortdurend aldoor continu steeds alweer wéér opnieuw
    lastigvallen lastig stoor storen stalken achtervolgen rust gerust spervuur bestoken bestookt bombarderen
    brievenregen bedelen bedelbrieven
  `,
  tegeneis: `
    terugbetaling teruggave terugstorten vergoeding schadevergoeding schade compensatie rente ontbinding vernietiging
    annulatie annulering retourneren ophalen genoegdoening excuus excuses verontschuldiging rectificatie uitleg
    verantwoording gelijk recht rechten
  `,
};
