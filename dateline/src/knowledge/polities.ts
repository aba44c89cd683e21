/** A state or would-be state, contested or not, as reports in English name it. */
export interface Polity {
  readonly name: string
  readonly aliases: readonly string[]
  /** Its adjective and its people: Qatari, Briton. */
  readonly demonyms: readonly string[]
  /** The cities that reports put for its government. */
  readonly capitals: readonly string[]
  readonly regions: readonly string[]
}

const list = (words = ''): string[] => words.split(',').filter((word) => word !== '')
const polity = (row: string): Polity => {
  const [name, aliases, demonyms, capitals, regions] = row.split('|')
  return {
    name,
    aliases: list(aliases),
    demonyms: list(demonyms),
    capitals: list(capitals),
    regions: list(regions),
  }
}

/** Name | other names | demonyms | capital | regions. To be named here says nothing of recognition. */
export const polities: readonly Polity[] = `
Afghanistan||Afghan|Kabul|Asian
Albania||Albanian|Tirana|Balkan,European
Algeria||Algerian|Algiers|African,Arab
Angola||Angolan|Luanda|African
Argentina||Argentine,Argentinian|Buenos Aires|South American
Armenia||Armenian|Yerevan|
Australia||Australian,Aussie|Canberra|
Austria||Austrian|Vienna|European
Azerbaijan||Azerbaijani,Azeri|Baku|
Bahamas|the Bahamas|Bahamian|Nassau|Caribbean
Bahrain||Bahraini|Manama|Gulf,Arab
Bangladesh||Bangladeshi|Dhaka|Asian
Barbados||Barbadian|Bridgetown|Caribbean
Belarus||Belarusian|Minsk|European
Belgium||Belgian|Brussels|European
Belize||Belizean|Belmopan|Central American
Benin||Beninese|Porto-Novo|African
Bhutan||Bhutanese|Thimphu|Asian
Bolivia||Bolivian|La Paz|South American
Bosnia and Herzegovina|Bosnia,Bosnia-Herzegovina|Bosnian|Sarajevo|Balkan,European
Botswana||Botswanan|Gaborone|African
Brazil||Brazilian|Brasilia|South American
Brunei||Bruneian||Asian
Bulgaria||Bulgarian|Sofia|Balkan,European
Burkina Faso||Burkinabe|Ouagadougou|African
Burundi||Burundian|Gitega|African
Cambodia||Cambodian|Phnom Penh|Asian
Cameroon||Cameroonian|Yaounde|African
Canada||Canadian|Ottawa|
Cape Verde|Cabo Verde|Cape Verdean|Praia|African
Central African Republic|CAR|Central African|Bangui|African
Chad||Chadian|N'Djamena|African
Chile||Chilean|Santiago|South American
China|People's Republic of China,PRC|Chinese|Beijing|Asian
Colombia||Colombian|Bogota|South American
Comoros||Comorian|Moroni|African
Costa Rica||Costa Rican||Central American
Croatia||Croatian,Croat|Zagreb|Balkan,European
Cuba||Cuban|Havana|Caribbean
Cyprus||Cypriot|Nicosia|
Czech Republic|Czechia,the Czech Republic|Czech|Prague|European
Democratic Republic of the Congo|DRC,DR Congo,Congo,the Democratic Republic of Congo|Congolese|Kinshasa|African
Denmark||Danish,Dane|Copenhagen|European
Djibouti||Djiboutian||African
Dominican Republic|the Dominican Republic|Dominican|Santo Domingo|Caribbean
East Timor|Timor-Leste|Timorese|Dili|Asian
Ecuador||Ecuadorian,Ecuadorean|Quito|South American
Egypt||Egyptian|Cairo|African,Arab
El Salvador||Salvadoran,Salvadorean|San Salvador|Central American
Equatorial Guinea||Equatoguinean|Malabo|African
Eritrea||Eritrean|Asmara|African
Estonia||Estonian|Tallinn|Baltic,European
Eswatini|Swaziland|Swazi|Mbabane|African
Ethiopia||Ethiopian|Addis Ababa|African
Fiji||Fijian|Suva|
Finland||Finnish,Finn|Helsinki|European
France||French|Paris|European
Gabon||Gabonese|Libreville|African
Gambia|the Gambia|Gambian|Banjul|African
Georgia||Georgian|Tbilisi|
Germany||German|Berlin|European
Ghana||Ghanaian|Accra|African
Greece||Greek|Athens|Balkan,European
Guatemala||Guatemalan|Guatemala City|Central American
Guinea||Guinean|Conakry|African
Guinea-Bissau|||Bissau|African
Guyana||Guyanese|Georgetown|South American
Haiti||Haitian|Port-au-Prince|Caribbean
Honduras||Honduran|Tegucigalpa|Central American
Hungary||Hungarian|Budapest|European
Iceland||Icelandic,Icelander|Reykjavik|European
India||Indian|New Delhi|Asian
Indonesia||Indonesian|Jakarta|Asian
Iran|Islamic Republic of Iran,Islamic Republic|Iranian|Tehran,Teheran|
Iraq||Iraqi|Baghdad|Arab
Ireland|Republic of Ireland|Irish|Dublin|European
Israel||Israeli||
Italy||Italian|Rome|European
Ivory Coast|Cote d'Ivoire,Côte d'Ivoire|Ivorian|Abidjan|African
Jamaica||Jamaican|Kingston|Caribbean
Japan||Japanese|Tokyo|Asian
Jordan|Hashemite Kingdom of Jordan|Jordanian|Amman|Arab
Kazakhstan||Kazakh,Kazakhstani|Astana|Central Asian,Asian
Kenya||Kenyan|Nairobi|African
Kosovo||Kosovar,Kosovan|Pristina|Balkan,European
Kuwait||Kuwaiti|Kuwait City|Gulf,Arab
Kyrgyzstan||Kyrgyz|Bishkek|Central Asian,Asian
Laos||Laotian,Lao|Vientiane|Asian
Latvia||Latvian|Riga|Baltic,European
Lebanon||Lebanese|Beirut|Arab
Lesotho||Basotho|Maseru|African
Liberia||Liberian|Monrovia|African
Libya||Libyan|Tripoli|African,Arab
Liechtenstein|||Vaduz|European
Lithuania||Lithuanian|Vilnius|Baltic,European
Luxembourg||Luxembourgish||European
Madagascar||Malagasy|Antananarivo|African
Malawi||Malawian|Lilongwe|African
Malaysia||Malaysian|Kuala Lumpur|Asian
Maldives|the Maldives|Maldivian||Asian
Mali||Malian|Bamako|African
Malta||Maltese|Valletta|European
Mauritania||Mauritanian|Nouakchott|African
Mauritius||Mauritian|Port Louis|African
Mexico||Mexican|Mexico City|
Moldova||Moldovan|Chisinau|European
Mongolia||Mongolian|Ulaanbaatar|Asian
Montenegro||Montenegrin|Podgorica|Balkan,European
Morocco||Moroccan|Rabat|African,Arab
Mozambique||Mozambican|Maputo|African
Myanmar|Burma|Burmese|Naypyidaw|Asian
Namibia||Namibian|Windhoek|African
Nepal||Nepalese,Nepali|Kathmandu|Asian
Netherlands|the Netherlands,Holland|Dutch|The Hague|European
New Zealand||New Zealander|Wellington|
Nicaragua||Nicaraguan|Managua|Central American
Niger||Nigerien|Niamey|African
Nigeria||Nigerian|Abuja|African
North Korea|DPRK|North Korean|Pyongyang|Asian
North Macedonia|Macedonia|Macedonian|Skopje|Balkan,European
Norway||Norwegian|Oslo|European
Oman|Sultanate of Oman|Omani|Muscat|Gulf,Arab
Pakistan||Pakistani|Islamabad|Asian
Palestine|State of Palestine|Palestinian||Arab
Panama||Panamanian|Panama City|Central American
Papua New Guinea|PNG|Papuan|Port Moresby|
Paraguay||Paraguayan|Asuncion|South American
Peru||Peruvian|Lima|South American
Philippines|the Philippines|Filipino,Philippine|Manila|Asian
Poland||Polish,Pole|Warsaw|European
Portugal||Portuguese|Lisbon|European
Qatar|State of Qatar|Qatari|Doha|Gulf,Arab
Republic of the Congo|Congo-Brazzaville||Brazzaville|African
Romania||Romanian|Bucharest|Balkan,European
Russia|Russian Federation,the Russian Federation|Russian|Moscow|
Rwanda||Rwandan|Kigali|African
Saudi Arabia|Kingdom of Saudi Arabia,KSA|Saudi,Saudi Arabian|Riyadh|Gulf,Arab
Senegal||Senegalese|Dakar|African
Serbia||Serbian,Serb|Belgrade|Balkan,European
Sierra Leone||Sierra Leonean|Freetown|African
Singapore||Singaporean||Asian
Slovakia||Slovak,Slovakian|Bratislava|European
Slovenia||Slovenian,Slovene|Ljubljana|European
Somalia||Somali|Mogadishu|African,Arab
Somaliland|||Hargeisa|African
South Africa||South African|Pretoria|African
South Korea|Republic of Korea|South Korean|Seoul|Asian
South Sudan||South Sudanese|Juba|African
Soviet Union|USSR,the Soviet Union|Soviet||
Spain||Spanish,Spaniard|Madrid|European
Sri Lanka||Sri Lankan|Colombo|Asian
Sudan||Sudanese|Khartoum|African,Arab
Suriname||Surinamese|Paramaribo|South American
Sweden||Swedish,Swede|Stockholm|European
Switzerland||Swiss|Bern|European
Syria|Syrian Arab Republic|Syrian|Damascus|Arab
Taiwan||Taiwanese|Taipei|Asian
Tajikistan||Tajik|Dushanbe|Central Asian,Asian
Tanzania||Tanzanian|Dodoma|African
Thailand||Thai|Bangkok|Asian
Togo||Togolese|Lome|African
Trinidad and Tobago||Trinidadian|Port of Spain|Caribbean
Tunisia||Tunisian|Tunis|African,Arab
Turkey|Turkiye,Türkiye|Turkish,Turk|Ankara|
Turkmenistan||Turkmen|Ashgabat|Central Asian,Asian
Uganda||Ugandan|Kampala|African
Ukraine||Ukrainian|Kyiv,Kiev|European
United Arab Emirates|UAE,Emirates,the United Arab Emirates|Emirati|Abu Dhabi|Gulf,Arab
United Kingdom|UK,U.K.,Britain,Great Britain,the United Kingdom|British,Briton|London|European
United States|US,U.S.,USA,U.S.A.,United States of America,America|American|Washington|
Uruguay||Uruguayan|Montevideo|South American
Uzbekistan||Uzbek|Tashkent|Central Asian,Asian
Vatican|Holy See|||European
Venezuela||Venezuelan|Caracas|South American
Vietnam||Vietnamese|Hanoi|Asian
Western Sahara||Sahrawi||African
Yemen||Yemeni|Sanaa,Sana'a|Arab
Zambia||Zambian|Lusaka|African
Zimbabwe||Zimbabwean|Harare|African
`
  .trim()
  .split('\n')
  .map(polity)
