"""Cities in which companies that make films sit: behind a company, `Basis Film, Berlin`, such a name is its place."""

from collections.abc import Sequence

from graph.text import fold
from seed.fields.reader import listed

_CITIES = frozenset(
    map(
        fold,
        listed(
            """
            Berlin|Potsdam|Potsdam-Babelsberg|Babelsberg|Hamburg|München|Munich|Köln|Cologne|Frankfurt|Frankfurt am Main
            |Stuttgart|Ludwigsburg|Leipzig|Chemnitz|Halle|Halle (Saale)|Dresden|Weimar|Erfurt|Hannover|Bremen|Kiel
            |Lübeck|Rostock|Schwerin|Magdeburg|Kassel|Mainz|Wiesbaden|Saarbrücken|Mannheim|Karlsruhe|Freiburg|Nürnberg|Augsburg
            |Düsseldorf|Dortmund|Essen|Bochum|Münster|Bonn|Baden-Baden|Wien|Vienna|Graz|Linz|Salzburg|Innsbruck|Zürich
            |Zurich|Basel|Bern|Genf|Genève|Geneva|Lausanne|Lugano|Locarno|Luzern|London|Manchester|Bristol|Glasgow
            |Edinburgh|Cardiff|Belfast|Dublin|Cork|Galway|Paris|Lyon|Marseille|Toulouse|Bordeaux|Strasbourg|Straßburg
            |Montreuil|Boulogne-Billancourt|Brüssel|Bruxelles|Brussels|Brussel|Gent|Ghent|Antwerpen|Antwerp|Liège|Lüttich
            |Amsterdam|Rotterdam|Utrecht|Den Haag|Hilversum|Luxemburg|Luxembourg|Rom|Roma|Rome|Mailand|Milano|Milan
            |Turin|Torino|Bologna|Neapel|Napoli|Venedig|Venezia|Florenz|Firenze|Madrid|Barcelona|Valencia|Sevilla|Bilbao
            |San Sebastián|Lissabon|Lisboa|Lisbon|Porto|Kopenhagen|København|Copenhagen|Aarhus|Stockholm|Göteborg
            |Gothenburg|Malmö|Oslo|Bergen|Helsinki|Reykjavík|Tallinn|Riga|Vilnius|Warschau|Warszawa|Warsaw|Krakau|Kraków
            |Łódź|Lodz|Breslau|Wrocław|Gdynia|Prag|Praha|Prague|Brünn|Brno|Bratislava|Budapest|Bukarest|București
            |Bucharest|Cluj|Sofia|Belgrad|Beograd|Belgrade|Zagreb|Ljubljana|Sarajevo|Skopje|Tirana|Athen|Athens|Istanbul
            |Ankara|Kiew|Kyiv|Kyjiw|Odessa|Moskau|Moskva|Moscow|Sankt Petersburg|Minsk|Tiflis|Tbilisi|Jerewan|Yerevan
            |Baku|Almaty|Tel Aviv|Jerusalem|Beirut|Kairo|Cairo|Tunis|Casablanca|Teheran|Tehran|Mumbai|New Delhi|Kolkata
            |Tokio|Tokyo|Kyoto|Osaka|Seoul|Busan|Peking|Beijing|Shanghai|Hongkong|Hong Kong|Taipei|Bangkok|Manila
            |Jakarta|Singapur|Melbourne|Auckland|New York|New York City|Brooklyn|Los Angeles|Hollywood|Burbank
            |Santa Monica|San Francisco|Chicago|Toronto|Montréal|Montreal|Vancouver|Mexiko-Stadt|Ciudad de México
            |Mexico City|Buenos Aires|Montevideo|Santiago de Chile|São Paulo|Rio de Janeiro|Bogotá|Kapstadt|Cape Town
            |Johannesburg|Nairobi|Dakar|Lagos
            """
        ),
    )
)
_DISTRICTS = frozenset(
    ("hollywood", "brooklyn", "burbank", "santa monica", "babelsberg", "potsdam-babelsberg", "montreuil")
)
"""Those that may stand before the city that they are a part of."""


def is_city(text: str) -> bool:
    return fold(text) in _CITIES


def are_cities(texts: Sequence[str]) -> bool:
    """Whether texts name several cities beside each other."""
    return len(texts) > 1 and all(is_city(text) and fold(text) not in _DISTRICTS for text in texts)
