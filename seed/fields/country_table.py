"""What CLDR does not give of the names of countries: states that are gone, and the words that the film world uses.

Names stand without regard to case and accents, with Ü spelled U or Ue; see `countries.py`.
"""

GONE = {
    # ISO 3166-3: (former alpha-2 and alpha-3 code, name in German, English, French)
    "ANHH": ("AN ANT", "Niederländische Antillen", "Netherlands Antilles", "Antilles néerlandaises"),
    "BUMM": ("BU BUR", "Birma", "Burma", "Birmanie"),
    "BYAA": ("BYS", "Weißrussische SSR", "Byelorussian SSR", "RSS de Biélorussie"),
    "CSHH": ("CS CSK", "Tschechoslowakei", "Czechoslovakia", "Tchécoslovaquie"),
    "CSXX": ("SCG", "Serbien und Montenegro", "Serbia and Montenegro", "Serbie-et-Monténégro"),
    "DDDE": ("DD DDR", "Deutsche Demokratische Republik", "East Germany", "Allemagne de l’Est"),
    "DYBJ": ("DY DHY", "Dahomey", "Dahomey", "Dahomey"),
    "HVBF": ("HV HVO", "Obervolta", "Upper Volta", "Haute-Volta"),
    "PZPA": ("PZ PCZ", "Panamakanalzone", "Panama Canal Zone", "Zone du canal de Panama"),
    "RHZW": ("RH RHO", "Rhodesien", "Rhodesia", "Rhodésie"),
    "SKIN": ("SKM", "Sikkim", "Sikkim", "Sikkim"),
    "SUHH": ("SU SUN", "Sowjetunion", "Soviet Union", "Union soviétique"),
    "TPTL": ("TP TMP", "Osttimor", "East Timor", "Timor oriental"),
    "VDVN": ("VD VDR", "Nordvietnam", "North Vietnam", "Nord-Viêt Nam"),
    "YDYE": ("YD YMD", "Südjemen", "South Yemen", "Yémen du Sud"),
    "YUCS": ("YU YUG", "Jugoslawien", "Yugoslavia", "Yougoslavie"),
    "ZRCD": ("ZR ZAR", "Zaire", "Zaire", "Zaïre"),
}

ALSO_CALLED = {
    "AE": "Emirate|UAE|VAE|Dubai|Abu Dhabi|Émirats",
    "AR": "Argentine Republic",
    "AT": "A|Republik Österreich|Republic of Austria",
    "BA": "Bosnien|Bosnia|Bosnie|BiH|Bosnien-Herzegowina|Bosnia-Herzegovina|Bosnia and Hercegovina|Bosnie-Herzégovine",
    "BE": "B",
    "BG": "VR Bulgarien|Volksrepublik Bulgarien",
    "BO": "Bolivia, Plurinational State of|Plurinational State of Bolivia",
    "BY": "Weißrussland|Belorussland|Belorussia|Byelorussia|White Russia|Republik Belarus|Republic of Belarus",
    "CD": "DR Kongo|DRC|DR Congo|Demokratische Republik Kongo|Democratic Republic of the Congo"
    "|Congo, Democratic Republic of the|Democratic Republic of Congo|Belgisch-Kongo|Belgian Congo|RD Congo"
    "|République démocratique du Congo|Congo-Kinshasa",
    "CG": "Kongo|Congo|Republik Kongo|Republic of the Congo",
    "CH": "Schweizerische Eidgenossenschaft|Helvetia",
    "CI": "Elfenbeinküste|Ivory Coast",
    "CN": "VR China|PR China|PRC|Volksrepublik China|People's Republic of China|Mainland China|RP Chine",
    "CV": "Kapverden|Kap Verde|Cape Verde|Cabo Verde",
    "CZ": "Tschechische Republik|Czech Republic|Czech Rep.|République tchèque|Tschechei|ČR"
    "|República Checa|Repubblica Ceca|Republika Czeska",
    "DE": "D|Dtl.|Alemania Federal|Alemania Occidental|Alemania del Oeste|República Federal de Alemania|RF de Alemania"
    "|Germania Ovest|Germania Occidentale|Repubblica Federale di Germania|Repubblica Federale Tedesca|Alemanha"
    " Ocidental"
    "|Alemanha Federal|República Federal da Alemanha|RFN|Niemcy Zachodnie|Republika Federalna Niemiec"
    "|West-Duitsland|Vesttyskland"
    "|Västtyskland|ФРГ|Западная Германия|NSR|GER|BRD|BR Deutschland|Bundesrepublik Deutschland|Bundesrepublik"
    "|Westdeutschland|West-Deutschland"
    "|Deutschland (BRD)|Deutschland (West)|Federal Republic of Germany|FRG|GFR|West Germany|W. Germany"
    "|Germany, West|Germany (West)|Germany (FRG)|Germany, Federal Republic of|Deutsches Reich|German Reich"
    "|Nazi Germany|Third Reich|Weimarer Republik|Weimar Republic|West-Berlin|West Berlin|RFA"
    "|République fédérale d'Allemagne|Allemagne de l'Ouest|Allemagne fédérale|FR Germany",
    "ES": "E",
    "FI": "SF",
    "FM": "Micronesia, Federated States of|Federated States of Micronesia",
    "FR": "F|République française|French Republic",
    "GB": "UK|U.K.|Großbritannien|Great Britain|Britain|G.B.|England|Schottland|Scotland|Wales|Nordirland"
    "|Northern Ireland|Grande-Bretagne|Angleterre|Écosse|Pays de Galles|Irlande du Nord"
    "|Britisches Königreich|United Kingdom of Great Britain and Northern Ireland"
    "|Vereinigtes Königreich Großbritannien und Nordirland",
    "GR": "Hellas",
    "HK": "Hongkong|Hong Kong|Hong-Kong|Hong Kong S.A.R.",
    "HU": "H|VR Ungarn|Volksrepublik Ungarn",
    "ID": "Niederländisch-Indien|Dutch East Indies",
    "IE": "Eire|Republik Irland|Republic of Ireland",
    "IN": "Britisch-Indien|British India",
    "IR": "Persien|Persia|Perse|Islamische Republik Iran|Islamic Republic of Iran|Iran, Islamic Republic of",
    "IT": "I",
    "KP": "DVRK|DPRK|Korea (Nord)|Korea (North)|Korea, Democratic People's Republic of|North Korea (DPRK)",
    "KR": "Korea|Republik Korea|Republic of Korea|Korea, Republic of|Korea (Süd)|Korea (South)|Korea, South"
    "|South-Korea|Süd-Korea|Corée|Korea (Republic of)",
    "LA": "Lao People's Democratic Republic",
    "LK": "Ceylon",
    "MD": "Moldau|Moldawien|Moldavia|Moldova, Republic of|Republic of Moldova",
    "MK": "Mazedonien|Macedonia|Macédoine|FYROM|EJR Mazedonien|Former Yugoslav Republic of Macedonia"
    "|Republic of Macedonia",
    "MM": "Burma|Birma|Birmanie|Myanmar",
    "MO": "Macau|Macao",
    "NL": "Holland|The Netherlands|Hollande|Holland (Niederlande)",
    "NO": "N",
    "PL": "VR Polen|Volksrepublik Polen|PRL|Polska Rzeczpospolita Ludowa",
    "PS": "Palästina|Palestine|Palestina|Palestyna|Palestine, State of|State of Palestine|Staat Palästina"
    "|Palästinensische Gebiete|Palestinian Territory|Palestinian Authority|Gaza"
    "|Occupied Palestinian Territory",
    "PT": "P",
    "RO": "Romania|Rumania|Roumania",
    "RS": "Republik Serbien|Republic of Serbia",
    "RU": "Russische Föderation|Russian Federation|Fédération de Russie|Rußland|RUS|Russian Empire"
    "|Russisches Reich|Zarenreich",
    "SE": "S",
    "SK": "Slowakische Republik|Slovak Republic|République slovaque",
    "SY": "Syrian Arab Republic|Arabische Republik Syrien",
    "SZ": "Swasiland|Swaziland",
    "TH": "Siam",
    "TL": "Osttimor|East Timor|Timor oriental",
    "TR": "Turkey|Türkei|Turquie|Turkiye",
    "TW": "Republic of China|Republik China|Taiwan, Province of China|Formosa|Taiwan (ROC)|R.O.C.",
    "TZ": "Tanzania, United Republic of|United Republic of Tanzania",
    "US": "USA|U.S.A.|U.S.|Vereinigte Staaten von Amerika|United States of America|États-Unis d'Amérique"
    "|Amerika|America|The United States|The USA|EUA|EE.UU.|EE UU|Estados Unidos de América|Stati Uniti d'America"
    "|Stati Uniti|Estados Unidos da América|Stany Zjednoczone|Etats Unis",
    "VA": "Vatikan|Vatican|Holy See|Heiliger Stuhl",
    "VE": "Venezuela, Bolivarian Republic of|Bolivarian Republic of Venezuela",
    "VG": "Virgin Islands, British",
    "VI": "Virgin Islands, U.S.",
    "VN": "Viet Nam|Südvietnam|South Vietnam|Vietnam",
    "XK": "Kosovo|Kosova|Republik Kosovo|Republic of Kosovo",
    "ZA": "RSA|Republik Südafrika|Republic of South Africa",
    # States that are gone
    "CSHH": "Checoslovaquia|Checoeslovaquia|Cecoslovacchia|Checoslováquia|Tchecoslováquia|Czechosłowacja"
    "|Československo|Tsjechoslowakije"
    "|Tsjecho-Slowakije|Tjekkoslovakiet|Tsjekkoslovakia|Tjeckoslovakien|Csehszlovákia|Чехословакия|ČSSR|ČSFR|ČSR"
    "|Czecho-Slovakia|Tschecho-Slowakei|Tchéco-Slovaquie|Tschechoslowakische Republik",
    "CSXX": "Serbien-Montenegro|Serbia-Montenegro|Serbia & Montenegro",
    "DDDE": "Alemania Oriental|Alemania del Este|República Democrática Alemana|Germania Est|Germania Orientale"
    "|Repubblica Democratica Tedesca|Alemanha Oriental|República Democrática Alemã|NRD|Niemcy Wschodnie"
    "|Niemiecka Republika Demokratyczna|Oost-Duitsland|Østtyskland|Östtyskland|ГДР|Восточная Германия|NDR (DDR)|DDR"
    "|GDR|RDA|Ostdeutschland|Ost-Deutschland|East Germany|E. Germany|German Democratic Republic"
    "|Germany, East|Germany (East)|Germany (GDR)|Deutschland (DDR)|Deutschland (Ost)"
    "|Deutsche Demokratische Republik|Ost-Berlin|République démocratique allemande|Allemagne de l'Est"
    "|German Democratic Rep.|East Berlin",
    "SUHH": "Unión Soviética|Unión de Repúblicas Socialistas Soviéticas|Unione Sovietica|União Soviética|Związek"
    " Radziecki|ZSRR"
    "|Związek Socjalistycznych Republik Radzieckich|Sovjet-Unie|Sovjetunie|USSR (Sovjet-Unie)|Sovjetunionen"
    "|Sovetský svaz|SSSR"
    "|Sovjetski Savez|Szovjetunió|Советский Союз|UdSSR|USSR|URSS|U.S.S.R.|Soviet Russia|Sowjetrussland"
    "|Union der Sozialistischen Sowjetrepubliken|Union soviétique|Union of Soviet Socialist Republics|CCCP"
    "|СССР|UDSSR (Sowjetunion)|Union des républiques socialistes soviétiques",
    "YUCS": "Yugoslavia|Iugoslavia|Iugoslávia|Jugoslávia|Jugosławia|Joegoslavië|Jugoslavien|Jugoszlávia|Jugoslávie"
    "|Югославия|SFRJ|SFR Jugoslawien|BR Jugoslawien|Bundesrepublik Jugoslawien|Federal Republic of Yugoslavia"
    "|Jugoslavija|Socialist Federal Republic of Yugoslavia|FR Yugoslavia|Jugoslavia|SFR Yugoslavia",
    "ZRCD": "Republik Zaire|Republic of Zaire",
}
