/** A town with the digits of its postcodes and its area code. */
export interface Town {
  readonly name: string;
  readonly postcodes: readonly [number, number];
  readonly areaCode: string;
}

const towns = (lines: string): Town[] =>
  lines
    .trim()
    .split('\n')
    .map((line) => {
      const [name, from, to, areaCode] = line.split('|') as [string, string, string, string];
      return { name, postcodes: [Number(from), Number(to)] as const, areaCode };
    });

/** Dutch towns, the region of the company first and most often. */
export const dutchTowns: readonly Town[] = towns(`
Tilburg|5011|5049|013
Breda|4811|4839|076
's-Hertogenbosch|5211|5249|073
Eindhoven|5611|5658|040
Roosendaal|4701|4709|0165
Oosterhout|4901|4908|0162
Waalwijk|5141|5146|0416
Goirle|5051|5053|013
Dongen|5101|5104|0162
Etten-Leur|4871|4879|076
Bergen op Zoom|4611|4625|0164
Helmond|5701|5709|0492
Oss|5340|5349|0412
Uden|5401|5409|0413
Veldhoven|5501|5509|040
Boxtel|5281|5283|0411
Valkenswaard|5551|5556|040
Goes|4461|4465|0113
Middelburg|4331|4341|0118
Terneuzen|4531|4539|0115
Weert|6001|6006|0495
Venlo|5911|5916|077
Roermond|6041|6049|0475
Nijmegen|6511|6546|024
Arnhem|6811|6846|026
Tiel|4001|4007|0344
Dordrecht|3311|3329|078
Gorinchem|4201|4208|0183
Rotterdam|3011|3089|010
Delft|2611|2629|015
Zoetermeer|2711|2729|079
Utrecht|3511|3585|030
Amersfoort|3811|3829|033
Nieuwegein|3431|3439|030
Apeldoorn|7311|7339|055
Zwolle|8011|8045|038
Enschede|7511|7548|053
Haarlem|2011|2037|023
Alkmaar|1811|1827|072
Groningen|9711|9747|050
`);

/** Belgian towns where Dutch is spoken. */
export const belgianTowns: readonly Town[] = towns(`
Turnhout|2300|2300|014
Hoogstraten|2320|2320|03
Essen|2910|2910|03
Brasschaat|2930|2930|03
Antwerpen|2018|2018|03
Mechelen|2800|2800|015
Lier|2500|2500|03
Geel|2440|2440|014
Herentals|2200|2200|014
Mol|2400|2400|014
Hasselt|3500|3500|011
Genk|3600|3600|089
Leuven|3000|3000|016
Gent|9000|9000|09
Sint-Niklaas|9100|9100|03
Aalst|9300|9300|053
Brugge|8000|8000|050
Kortrijk|8500|8500|056
Roeselare|8800|8800|051
`);

/** Streets of business parks and town centres, in either country. */
export const businessStreets: readonly string[] =
  'Industrieweg|Ambachtsweg|Handelsstraat|Nijverheidslaan|Havenkade|Spoorlaan|Kanaaldijk|Bedrijvenpark Noord|Zandstraat|Molenweg|Stationsstraat|Markt|Kerkstraat|Hoogstraat|Vakmanstraat|Koperslagerij|Smederijweg|Loodswezenkade|Wilgendreef|De Meerpaal|Galjoenweg|Turfvaart'.split(
    '|',
  );

/** Streets where people live. */
export const homeStreets: readonly string[] =
  'Merelstraat|Lindelaan|Beatrixlaan|Dorpsstraat|Kastanjedreef|Vlierhof|Heidepad|Schoolstraat|Papaverlaan|Reigerhof|Beukenlaan|Veldstraat|Molenstraat|Kapelstraat|Leliestraat|Berkenhof|Donkerstraat|Vijverlaan'.split(
    '|',
  );
