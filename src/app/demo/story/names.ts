const words = (text: string): readonly string[] => text.trim().split(/\s*\|\s*/);

/** Surnames for the Netherlands. */
export const dutchSurnames = words(`
Veldkamp|Oosterhuis|Hoekstra|De Kroon|Van Gestel|Brouwers|Van der Heijden|Willemsen|De Laat|Kuijpers|Van Dongen|Schellekens|Timmermans|Van Hees|Roosenburg|
Den Ouden|Mulders|Verhagen|Van Rijswijk|Heesakkers|Lammers|Donkers|Van Boxtel|Zwaans|Klerks|Paulissen|Van Oirschot|Huijbregts|Smeets|De Wit|Baaijens|Kemps|
Van Iersel|Nooijens|Rombouts|Coppens|Vermeulen|Hagenaars|Joosten|Stoop|Vugts|Kools|Geerts|Van Loon|Bekkers|Maas|Van de Ven|Dirven|Oomen|Segers|Biemans|
El Idrissi|Yıldız|Ramdin|Bouazza|Kaya|Wijdenbosch|Aydın|Haddou|Nowak|Pereira|Tjon|Demir|Bakkali|Kowalczyk|Hoogland|Terpstra|Wiersma|Kortenbach|Bleeker|Schippers|
Van Zuylen|Ravenhorst|Tielemans|Overbeek|Kaptein|Ligtvoet|Van Eijndhoven|Meulendijks|Sprangers|Wagemakers|Van Kaathoven|Hultermans|Beljaars|Hereijgers|Kerstens`);

/** Surnames for Flanders. */
export const flemishSurnames = words(`
Verstraete|Claes|Dewaele|Vandenberghe|Wouters|De Smedt|Goossens|Vercammen|Lambrechts|Van Damme|De Backer|Nijs|Hermans|Peeters|Deceuninck|Vanhoutte|Declercq|
Aerts|Michiels|Van Looveren|Bogaerts|Janssens|Vandewalle|De Cock|Mertens|Dierickx|Cools|Van Nuffel|Govaerts|Sterckx|Verbruggen|Thys|Raeymaekers|Ooms|Vermeiren`);

/** First names for the Netherlands. */
export const dutchFirstNames = words(`
Kees|Marloes|Peter|Ingrid|Fatima|Bas|Wilma|Henk|Sjaak|Petra|Ruud|Anouk|Mehmet|Yvonne|Jeroen|Monique|Tom|Esther|Ad|Corrie|Niels|Linda|Rob|Mieke|Youssef|Karin|Stefan|Toos|
Frank|Daniëlle|Marcel|Astrid|Erik|Samira|Joost|Riet|Patrick|Nicole|Emre|Carla|Leon|Judith|Wim|Agnieszka|Martijn|Bianca|Gerard|Sylvia`);

/** First names for Flanders. */
export const flemishFirstNames = words(`
Luc|An|Koen|Griet|Bart|Els|Dirk|Katrien|Stijn|Lieve|Wim|Hilde|Geert|Nele|Filip|Veerle|Kristof|Sofie|Johan|Martine|Jef|Tine|Bram|Leen|Karel|Ilse|Pieter|Greet`);

/** What a company does: its kind, how its name is made ({s} = surname, {t} = town), how large its orders usually are (cents). */
export interface Trade {
  readonly names: readonly string[];
  readonly usualCents: number;
  readonly weight: number;
}

/** Trades of Dutch business customers of a technical wholesaler. */
export const dutchTrades: readonly Trade[] = [
  {
    names: words(
      'Installatiebedrijf {s} B.V.|{s} Installatietechniek B.V.|Technisch Bureau {s}|{s} & Zn. Installaties',
    ),
    usualCents: 185_000,
    weight: 30,
  },
  {
    names: words('Loodgietersbedrijf {s}|{s} Loodgieters V.O.F.|Gebr. {s} Loodgieters|{s} Sanitair'),
    usualCents: 74_000,
    weight: 20,
  },
  {
    names: words('{s} Klimaattechniek B.V.|{s} Koeltechniek|Koelservice {s} B.V.|{s} Luchtbehandeling B.V.'),
    usualCents: 240_000,
    weight: 12,
  },
  { names: words('Elektro {s}|{s} Elektrotechniek B.V.|Elektroburo {s}'), usualCents: 98_000, weight: 12 },
  {
    names: words('Bouwbedrijf {s} B.V.|Aannemersbedrijf {s}|{s} Bouw & Onderhoud|{s} Renovatie V.O.F.|Dakwerken {s}'),
    usualCents: 260_000,
    weight: 16,
  },
  { names: words('Badkamerstudio {s}|{s} Badkamers & Tegels|Keukens {s} B.V.'), usualCents: 132_000, weight: 8 },
  {
    names: words(
      'Bakkerij {s}|Slagerij {s}|Garage {s}|Drukkerij {s} B.V.|Tuincentrum {s}|Kwekerij {s}|Autobedrijf {s} B.V.',
    ),
    usualCents: 46_000,
    weight: 12,
  },
  {
    names: words(
      'Hotel De Gouden Karper|Brasserie De Sluis|Hotel Het Wapen van {t}|Restaurant De Oude Ketel|Eetcafé De Hoek|Partycentrum De Vlonder',
    ),
    usualCents: 62_000,
    weight: 6,
  },
  {
    names: words(
      'Woonstichting De Hoeve|Vastgoedbeheer {s} B.V.|VvE Residentie {t}|VvE Parkzicht {t}|{s} Woningbeheer',
    ),
    usualCents: 310_000,
    weight: 6,
  },
  {
    names: words(
      'Basisschool De Klimboom {t}|Zorgcentrum Wilgenhof|Zwembad De Spettert|Sporthal {t}|Manege {s}|Camping De Bosrand',
    ),
    usualCents: 88_000,
    weight: 6,
  },
];

/** Trades of Belgian business customers. */
export const belgianTrades: readonly Trade[] = [
  {
    names: words('Sanitair {s} BV|{s} Sanitair & Verwarming BV|Verwarming {s}|Installaties {s} BV'),
    usualCents: 168_000,
    weight: 24,
  },
  { names: words('Elektriciteitswerken {s}|Elektro {s} BV'), usualCents: 92_000, weight: 8 },
  {
    names: words('Algemene Bouwwerken {s} BV|Bouwonderneming {s} NV|Dakwerken {s} BV|Renovatie {s}'),
    usualCents: 275_000,
    weight: 14,
  },
  { names: words('Koeltechniek {s} BV|Ventilatie {s} BV'), usualCents: 210_000, weight: 6 },
  {
    names: words('Garage {s} BV|Bakkerij {s}|Slagerij {s}|Meubelen {s} NV|Brouwerij {s} BV'),
    usualCents: 52_000,
    weight: 8,
  },
  {
    names: words('Residentie Ter Linde {t}|Woonzorgcentrum Sint-Jozef {t}|Immo {s} NV|Feestzaal De Eik'),
    usualCents: 140_000,
    weight: 5,
  },
];

/** Roles of contacts at a company, the one to ask for about invoices first. */
export const dutchRoles = words('crediteurenadministratie|boekhouding|administratie|financieel medewerker|eigenaar');
export const flemishRoles = words('boekhouding|dienst leveranciers|administratie|zaakvoerder|boekhouder');
export const secondRoles = words('directeur|bedrijfsleider|inkoop|projectleider|eigenaar|werkvoorbereider');
