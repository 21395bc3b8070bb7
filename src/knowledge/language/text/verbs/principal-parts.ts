/**
 * Weak verbs of collection calls. One word is the infinitive, of which the stem follows by rule; 'infinitive:stem' where the stem does not
 * (regelen: the last vowel is not stressed, so it is not doubled).
 */
export const weakVerbs = `
betalen voldoen:- storten vereffenen:vereffen regelen:regel boeken maken zetten rekenen:reken leveren:lever factureren crediteren
herinneren:herinner sturen versturen mailen e-mailen:e-mail bellen telefoneren opbellen:- appen faxen posten checken controleren
bevestigen:bevestig noteren melden vermelden zeggen:- vertellen vragen:- antwoorden beantwoorden praten overleggen bespreken:- beloven
verwachten wachten hopen denken:- menen geloven snappen verstaan:- horen luisteren:luister kloppen lukken werken missen verhuizen
hoeven verplichten wensen proberen regulariseren aanmanen:- manen innen incasseren vorderen:vorder betwisten klagen reclameren
protesteren accepteren weigeren:weiger tekenen:teken ondertekenen:onderteken keuren fiatteren autoriseren ontkennen erkennen
verklaren verzekeren:verzeker garanderen rekenen:reken tellen kosten schelen scheiden:- delen spreiden verdelen splitsen halveren
sparen lenen verdienen werken stoppen starten eindigen:eindig annuleren retourneren ruilen herstellen repareren vervangen:-
plaatsen installeren monteren bestellen kopen:- huren gebruiken openen:open sluiten:- dekken missen verliezen:- zoeken:- vinden:-
mankeren ontbreken:- beschadigen:beschadig haperen:haper storen excuseren verontschuldigen:verontschuldig bedanken danken groeten
wensen waarderen zorgen schamen huilen stressen piekeren:pieker slapen:- leven overlijden:- trouwen ontslaan:- faillieren
dreigen waarschuwen:waarschuw dagvaarden procederen executeren beslagleggen:- blokkeren schorsen schorten pauzeren verlengen
verlagen verhogen verminderen:verminder korten matigen:matig voorstellen:- stellen leggen zetten halen brengen:- pakken
kijken:- checken antwoorden bereiken contacteren raken kennen herhalen samenvatten:- vatten noemen heten:- willen:- dienen
verwerken verrekenen:verreken verzenden:- zenden:- ontvangen:- missen volgen wisselen:wissel activeren passen gunnen gebeuren:gebeur
duren schikken redden lossen trekken:- poken sjoemelen:sjoemel zeuren zeveren:zever liegen:- bedriegen:- naaien neppen klooien
foppen stelen:- roven pesten jagen horen behoren vereisen eisen verzoeken:- verkopen:- betreuren veroorzaken verbeteren:verbeter
veranderen:verander wijzigen:wijzig aanpassen:- bekijken:- behandelen:behandel verdiepen informeren mededelen:- uitleggen:-
registreren archiveren digitaliseren printen scannen downloaden:download openen:open loggen tikken typen schrappen
starten overwegen:- besluiten:- beslissen bepalen plannen budgetteren reserveren spenderen investeren financieren liquideren
fuseren reorganiseren sluiten:- verkassen emigreren logeren reizen vakantievieren:- bevallen:- opereren revalideren herstellen
snakken verlangen eindigen:eindig overleven schaden baten helpen:- steunen ondersteunen begeleiden bemiddelen:bemiddel saneren
toewijzen:- beheren bewinden melden missen rouwen begraven:- erven fixen ritselen:ritsel tikken schuiven:- rommelen:rommel
vergoeden compenseren terugstorten:- crediteren aflossen:- afbetalen:- nakijken:- ramen schatten begroten offreren
rijden:- parkeren wonen huisvesten voeden zwijgen:- stotteren:stotter snikken vloeken schelden:- schreeuwen roepen:-
kalmeren bedaren ademen:adem herinneren:herinner belasten verzekeren:verzeker
deugen barsten kapotgaan:- lekken:lek piepen rammelen:rammel stuiten wensen misgunnen vertrouwen wantrouwen twijfelen:twijfel
verzinnen:- jokken merken opmerken:- constateren beweren suggereren impliceren noemen beloven zweren:- gokken vermoeden:-
ondernemen:- vermijden:- voorkomen:- negeren respecteren onderzoeken:- navragen:- doorspelen:- verifieren:verifieer identificeren
ronden handelen:handel bouwen stemmen kondigen:kondig tonen vullen hoesten letten spelen voeren schakelen:schakel
keren lichten voegen bereiden gooien vegen eindigen:eindig klappen doneren spellen:spel nummeren:nummer stempelen:stempel klinken:- verrassen verbazen ergeren:erger irriteren frustreren hinderen:hinder
`;

/**
 * Verbs with a change of vowel or another irregularity: infinitive, stem, past singular, past plural, participle. '-' where a form
 * does not exist.
 */
export const strongVerbs = `
voldoen voldoe voldeed voldeden voldaan
krijgen krijg kreeg kregen gekregen
komen kom kwam kwamen gekomen
nemen neem nam namen genomen
geven geef gaf gaven gegeven
zien zie zag zagen gezien
doen doe deed deden gedaan
gaan ga ging gingen gegaan
staan sta stond stonden gestaan
slaan sla sloeg sloegen geslagen
zeggen zeg zei zeiden gezegd
vragen vraag vroeg vroegen gevraagd
spreken spreek sprak spraken gesproken
bespreken bespreek besprak bespraken besproken
denken denk dacht dachten gedacht
bedenken bedenk bedacht bedachten bedacht
brengen breng bracht brachten gebracht
zoeken zoek zocht zochten gezocht
verzoeken verzoek verzocht verzochten verzocht
onderzoeken onderzoek onderzocht onderzochten onderzocht
kopen koop kocht kochten gekocht
verkopen verkoop verkocht verkochten verkocht
vinden vind vond vonden gevonden
weten weet wist wisten geweten
vergeten vergeet vergat vergaten vergeten
houden houd hield hielden gehouden
laten laat liet lieten gelaten
verlaten verlaat verliet verlieten verlaten
blijven blijf bleef bleven gebleven
schrijven schrijf schreef schreven geschreven
liggen lig lag lagen gelegen
zitten zit zat zaten gezeten
lezen lees las lazen gelezen
kijken kijk keek keken gekeken
bekijken bekijk bekeek bekeken bekeken
begrijpen begrijp begreep begrepen begrepen
blijken blijk bleek bleken gebleken
lijken lijk leek leken geleken
rijden rijd reed reden gereden
wijzen wijs wees wezen gewezen
verstaan versta verstond verstonden verstaan
ontstaan ontsta ontstond ontstonden ontstaan
ontvangen ontvang ontving ontvingen ontvangen
vangen vang ving vingen gevangen
vervangen vervang verving vervingen vervangen
hangen hang hing hingen gehangen
zenden zend zond zonden gezonden
verzenden verzend verzond verzonden verzonden
sluiten sluit sloot sloten gesloten
besluiten besluit besloot besloten besloten
verliezen verlies verloor verloren verloren
lopen loop liep liepen gelopen
verlopen verloop verliep verliepen verlopen
roepen roep riep riepen geroepen
helpen help hielp hielpen geholpen
slapen slaap sliep sliepen geslapen
vallen val viel vielen gevallen
vervallen verval verviel vervielen vervallen
bevallen beval beviel bevielen bevallen
overlijden overlijd overleed overleden overleden
scheiden scheid scheidde scheidden gescheiden
ontslaan ontsla ontsloeg ontsloegen ontslagen
trekken trek trok trokken getrokken
betrekken betrek betrok betrokken betrokken
ontbreken ontbreek ontbrak ontbraken ontbroken
breken breek brak braken gebroken
liegen lieg loog logen gelogen
bedriegen bedrieg bedroog bedrogen bedrogen
stelen steel stal stalen gestolen
begraven begraaf begroef begroeven begraven
schuiven schuif schoof schoven geschoven
heten heet heette heetten geheten
werpen werp wierp wierpen geworpen
kiezen kies koos kozen gekozen
beginnen begin begon begonnen begonnen
verzinnen verzin verzon verzonnen verzonnen
winnen win won wonnen gewonnen
eten eet at aten gegeten
drinken drink dronk dronken gedronken
zwijgen zwijg zweeg zwegen gezwegen
schelden scheld schold scholden gescholden
zweren zweer zwoer zwoeren gezworen
gelden geld gold golden gegolden
overwegen overweeg overwoog overwogen overwogen
wegen weeg woog wogen gewogen
bewegen beweeg bewoog bewogen bewogen
treffen tref trof troffen getroffen
betreffen betref betrof betroffen betroffen
treden treed trad traden getreden
schijnen schijn scheen schenen geschenen
verschijnen verschijn verscheen verschenen verschenen
stijgen stijg steeg stegen gestegen
bieden bied bood boden geboden
verbieden verbied verbood verboden verboden
springen spring sprong sprongen gesprongen
schieten schiet schoot schoten geschoten
ondernemen onderneem ondernam ondernamen ondernomen
vernemen verneem vernam vernamen vernomen
vermijden vermijd vermeed vermeden vermeden
voorkomen voorkom voorkwam voorkwamen voorkomen
bekomen bekom bekwam bekwamen bekomen
genieten geniet genoot genoten genoten
klinken klink klonk klonken geklonken
binden bind bond bonden gebonden
verbinden verbind verbond verbonden verbonden
strijken strijk streek streken gestreken
smijten smijt smeet smeten gesmeten
snijden snijd sneed sneden gesneden
wassen was waste wasten gewassen
vliegen vlieg vloog vlogen gevlogen
vertrekken vertrek vertrok vertrokken vertrokken
vermoeden vermoed vermoedde vermoedden vermoed
verwijzen verwijs verwees verwezen verwezen
bewijzen bewijs bewees bewezen bewezen
verdwijnen verdwijn verdween verdwenen verdwenen
sterven sterf stierf stierven gestorven
bederven bederf bedierf bedierven bedorven
melken melk molk molken gemolken
dragen draag droeg droegen gedragen
kruipen kruip kroop kropen gekropen
`;

/** Verbs of which every form is written out: infinitive | stem | singular | plural | past singular | past plural | participle. */
export const irregularVerbs = `
zijn wezen | ben | is bent zijt | zijn benne | was waart | waren | geweest
hebben | heb | heeft hebt heb hebde hedde hebt | hebben | had hadt hadde | hadden | gehad
worden | word | wordt | worden | werd werdt | werden | geworden
kunnen | kan | kan kunt kun kunde | kunnen | kon kondt | konden | gekund kunnen
mogen | mag | mag moogt moogde | mogen | mocht | mochten | gemogen mogen
moeten | moet | moet | moeten | moest | moesten | gemoeten moeten
willen | wil | wil wilt wilde | willen | wou wilde woudt | wilden wouden wouwen | gewild willen
zullen | zal | zal zult zul zulde | zullen | zou zoudt | zouden | -
hoeven | hoef | hoeft hoef | hoeven | hoefde | hoefden | gehoeven gehoefd
durven | durf | durft | durven | durfde dorst | durfden | gedurfd
`;

/** Separable verbs: particle and the verb it belongs to. */
export const separableVerbs = `
over+maken over+schrijven over+boeken over+zetten over+leggen over+dragen over+slaan over+houden af+lossen af+betalen af+spreken af+maken
af+ronden af+handelen af+wijzen af+sluiten af+schrijven af+gaan af+korten af+wachten af+bouwen af+zien af+stemmen af+leggen af+nemen
af+breken af+doen af+melden af+kopen af+dragen aan+manen aan+kondigen aan+geven aan+nemen aan+bieden aan+houden aan+kloppen aan+komen
aan+leveren aan+passen aan+rekenen aan+sluiten aan+tonen aan+vragen aan+vullen aan+zetten aan+tekenen aan+horen aan+pakken aan+kijken
op+bellen op+sturen op+zoeken op+lossen op+nemen op+schrijven op+schorten op+leveren op+zeggen op+merken op+hangen op+geven op+halen
op+starten op+volgen op+vragen op+eisen op+splitsen op+hoesten op+lopen op+brengen op+letten op+schuiven op+delen
na+komen na+kijken na+vragen na+gaan na+betalen na+leveren na+denken na+zien na+lezen na+sturen na+bellen
terug+bellen terug+betalen terug+storten terug+sturen terug+komen terug+vinden terug+krijgen terug+geven terug+lezen terug+boeken
terug+mailen terug+hebben terug+halen terug+trekken terug+zien terug+nemen door+sturen door+geven door+gaan door+spelen door+nemen door+voeren
door+schuiven door+verbinden door+lopen door+rekenen door+zetten door+mailen door+bellen in+plannen in+lossen in+dienen in+schakelen in+vullen
in+trekken in+boeken in+houden in+gaan in+zien in+schatten in+voeren in+stemmen in+stellen in+vorderen in+lopen in+brengen in+leveren
uit+leggen uit+stellen uit+zoeken uit+komen uit+betalen uit+geven uit+staan uit+rekenen uit+sturen uit+schrijven uit+spreken
uit+vallen uit+printen uit+maken uit+voeren uit+werken uit+kijken uit+keren uit+lopen uit+sluiten
toe+zeggen toe+sturen toe+komen toe+geven toe+lichten toe+staan toe+voegen toe+wijzen toe+kennen toe+passen
mee+delen mee+werken mee+geven mee+nemen mee+denken mee+sturen mee+betalen mee+vallen mee+maken mee+krijgen
voor+stellen voor+leggen voor+schieten voor+lezen voor+bereiden voor+stellen voor+komen voor+hebben voor+gaan
vast+leggen vast+houden vast+stellen vast+zetten vast+zitten vast+hangen dicht+gooien stop+zetten stil+leggen stil+liggen
klaar+zetten klaar+maken klaar+leggen klaar+staan klaar+krijgen klaar+hebben kwijt+raken kwijt+schelden kwijt+zijn
goed+keuren goed+maken goed+vinden goed+komen recht+zetten recht+trekken samen+vatten samen+komen samen+werken samen+leggen
schoon+vegen weg+doen weg+leggen weg+gaan weg+werken weg+krijgen rond+komen rond+krijgen rond+maken bij+houden bij+betalen bij+komen bij+leggen
bij+werken bij+springen tegen+vallen tegen+komen tegen+houden tegen+werken tegemoet+komen tekort+komen thuis+komen plaats+vinden deel+nemen
stand+houden achter+lopen achter+laten achter+blijven neer+leggen neer+zetten los+laten los+krijgen los+komen kapot+gaan kapot+maken
mis+lopen mis+gaan fout+gaan verder+gaan verder+komen verder+helpen vrij+maken vrij+geven vrij+komen bezig+zijn teleur+stellen
binnen+komen binnen+krijgen binnen+halen binnen+lopen vooruit+betalen beslag+leggen failliet+gaan omver+werpen om+gaan om+zetten om+lopen
rond+bellen rond+lopen rond+kijken open+staan open+zetten open+houden bloot+leggen buiten+sluiten langs+komen langs+brengen langs+gaan langs+sturen
`;
