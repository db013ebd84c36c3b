"""Which municipalities came from which, 2010-2026, compiled from public facts (laws on municipal reorganisation).

EVENTS: (date, kind, {successor: {predecessor: share of the predecessor's inhabitants}}).
A successor that keeps its code is listed among its own predecessors, so that the shares of all predecessors together
always make up the whole successor. Shares below 1 are estimates: where inhabitants.csv knows the year before and the
year itself they are derived from it, otherwise from the inhabitants of the villages concerned.
"""

MERGER, SPLIT, BORDER, CODE = "MERGER", "SPLIT", "BORDER_CHANGE", "CODE_CHANGE"


def whole(*codes):
    """All of each of these municipalities."""
    return {f"GM{c}": 1.0 for c in codes}


EVENTS = [
    ("2010-03-18", {"GM0599": whole("0599", "0600")}),  # Rozenburg -> Rotterdam
    ("2011-01-01", {
        "GM1900": whole("0064", "0091", "0104", "0683", "0710"),  # Sudwest-Fryslan
        "GM1901": whole("0497", "0595"),  # Bodegraven-Reeuwijk
        "GM1903": whole("0905", "0936"),  # Eijsden-Margraten
        "GM1904": whole("0311", "0329", "0333"),  # Stichtse Vecht
        "GM0736": whole("0736", "0305"),  # Abcoude -> De Ronde Venen
        "GM0420": whole("0420", "0364", "0459"),  # Andijk, Wervershoof -> Medemblik
        "GM0828": whole("0828", "0808"),  # Lith -> Oss
        "GM1908": whole("0083"),  # Menaldumadeel takes its Frisian name
    }),
    ("2012-01-01", {"GM1911": whole("0366", "0412", "0462", "0463")}),  # Hollands Kroon
    ("2013-01-01", {
        "GM0441": whole("0441", "0395", "0476"),  # Harenkarspel, Zijpe -> Schagen
        "GM1924": whole("0504", "0511", "0559", "0580"),  # Goeree-Overflakkee
        "GM1927": whole("0571", "0693", "0694"),  # Molenwaard
    }),
    ("2014-01-01", {
        # Boarnsterhim was split in four: Grou and surroundings, Akkrum, Raerd, Terherne
        "GM0080": {"GM0080": 1.0, "GM0055": 0.545},
        "GM0074": {"GM0074": 1.0, "GM0055": 0.30},
        "GM1900": {"GM1900": 1.0, "GM0055": 0.10},
        "GM1921": {**whole("0051", "0082", "0653"), "GM0055": 0.055},
        "GM0484": whole("0484", "0499", "1672"),  # Boskoop, Rijnwoude -> Alphen aan den Rijn
    }),
    ("2015-01-01", {
        "GM0241": whole("0241", "0265", "0282"),  # Millingen, Ubbergen -> Groesbeek
        "GM0361": whole("0361", "0365", "0458"),  # Graft-De Rijp, Schermer -> Alkmaar
        "GM1931": whole("0491", "0608", "0623", "0643", "0644"),  # Krimpenerwaard
        "GM1930": whole("0568", "0612"),  # Nissewaard
        # Maasdonk was split: Nuland and Vinkel, Geffen
        "GM0796": {"GM0796": 1.0, "GM1671": 0.60},
        "GM0828": {"GM0828": 1.0, "GM1671": 0.40},
    }),
    ("2015-07-01", {"GM1940": whole("1921")}),  # De Friese Meren takes its Frisian name
    ("2016-01-01", {
        "GM1945": whole("0241"),  # Groesbeek becomes Berg en Dal
        "GM1942": whole("0381", "0424", "0425"),  # Gooise Meren
        "GM0385": whole("0385", "0478"),  # Zeevang -> Edam-Volendam
    }),
    ("2017-01-01", {
        "GM1948": whole("0844", "0846", "0860"),  # Meierijstad
        # Meerstad went from Slochteren to Groningen
        "GM0014": {"GM0014": 1.0, "GM0040": 0.05},
        "GM0040": {"GM0040": 0.95},
    }),
    ("2018-01-01", {
        "GM1950": whole("0007", "0048"),  # Westerwolde
        "GM1952": whole("0018", "0040", "1987"),  # Midden-Groningen
        "GM0299": whole("0299", "0196"),  # Rijnwaarden -> Zevenaar
        # Littenseradiel was split in three
        "GM1949": {**whole("0063", "0070", "1908"), "GM0140": 0.18},  # Waadhoeke
        "GM0080": {**whole("0080", "0081"), "GM0140": 0.32},
        "GM1900": {"GM1900": 1.0, "GM0140": 0.50},
    }),
    ("2019-01-01", {
        "GM0014": whole("0014", "0009", "0017"),  # Ten Boer, Haren -> Groningen
        # Ezinge, Feerwerd and Garnwerd went from Winsum to Westerkwartier
        "GM1966": {**whole("0005", "1651", "1663"), "GM0053": 0.87},  # Het Hogeland
        "GM1969": {**whole("0015", "0022", "0025", "0056"), "GM0053": 0.13},  # Westerkwartier
        "GM1970": whole("0058", "0079", "1722"),  # Noardeast-Fryslan
        "GM1960": whole("0236", "0304", "0733"),  # West Betuwe
        "GM0394": whole("0394", "0393"),  # Haarlemmerliede -> Haarlemmermeer
        "GM1961": whole("0545", "0620", "0707"),  # Vijfheerenlanden
        "GM0575": whole("0575", "0576"),  # Noordwijkerhout -> Noordwijk
        "GM1963": whole("0584", "0585", "0588", "0611", "0617"),  # Hoeksche Waard
        "GM1978": whole("0689", "1927"),  # Molenlanden
        "GM1959": whole("0738", "0870", "0874"),  # Altena
        "GM1954": whole("0881", "0951", "0962"),  # Beekdaelen
    }),
    ("2021-01-01", {
        "GM1979": whole("0003", "0010", "0024"),  # Eemsdelta
        # Haaren was split in four: Haaren, Helvoirt, Esch, Biezenmortel
        "GM0824": {"GM0824": 1.0, "GM0788": 0.42},
        "GM0865": {"GM0865": 1.0, "GM0788": 0.345},
        "GM0757": {"GM0757": 1.0, "GM0788": 0.15},
        "GM0855": {"GM0855": 1.0, "GM0788": 0.085},
    }),
    ("2022-01-01", {
        "GM0439": whole("0439", "0370"),  # Beemster -> Purmerend
        "GM1980": whole("0398", "0416"),  # Dijk en Waard
        "GM1982": whole("0756", "0786", "0815", "1684", "1702"),  # Land van Cuijk
        "GM1991": whole("0856", "1685"),  # Maashorst
    }),
    ("2022-03-24", {"GM0363": whole("0363", "0457")}),  # Weesp -> Amsterdam
    ("2023-01-01", {"GM1992": whole("0501", "0530", "0614")}),  # Voorne aan Zee
]

# Regions of municipalities younger than the regional division that the source gives, where the division of the
# largest predecessor would be wrong (other province).
COROP_OF_NEW = {"GM1961": "Utrecht"}


def rows():
    """Lineage rows (from, to, date, share, kind, basis)."""
    out = []
    for date, successors in EVENTS:
        given = {}
        for succ, preds in successors.items():
            for p in preds:
                given.setdefault(p, []).append(succ)
        for succ, preds in sorted(successors.items()):
            for pred, share in sorted(preds.items()):
                out.append((pred, succ, date, share, kind(pred, succ, preds, given, successors),
                            "EXACT" if share == 1.0 else "ESTIMATED"))
    return sorted(out, key=lambda r: (r[2], r[1], r[0]))


def kind(pred, succ, preds, given, successors):
    """MERGER where whole municipalities join, SPLIT where one that ends is divided, BORDER_CHANGE where a part moves
    between two that stay, CODE_CHANGE where only name and code change."""
    if preds == {pred: 1.0} and pred != succ:
        return CODE
    partial = [p for p, s in preds.items() if s < 1.0]
    if partial and all(p in given[p] for p in partial):
        return BORDER
    if preds[pred] < 1.0:
        return SPLIT
    if pred == succ:
        # what keeps its code merged when a whole other one joined it, else only its border moved
        return MERGER if any(s == 1.0 and p != succ for p, s in preds.items()) else BORDER
    return MERGER
