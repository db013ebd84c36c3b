#!/usr/bin/env python3
"""Makes ejb/src/main/resources/reference from a folder with the CBS and Iv3 files.

Usage: make_reference.py FOLDER    (the folder that holds municipalities_per_year.csv, iv3_totals.csv, kwb2024.csv ...)
What is made, from what and with which licence: ../main/resources/reference/README.md; how: DATA.md.
"""
import csv
import gzip
import io
import os
import sys
from collections import defaultdict

import base_figures
import catalogue
import entered
import formulas
import lineage_facts
import themes

HERE = os.path.dirname(os.path.abspath(__file__))
TARGET = os.path.join(HERE, "..", "main", "resources", "reference")
FIRST, LAST = 2010, 2026

PROVINCES = {20: "Groningen", 21: "Fryslân", 22: "Drenthe", 23: "Overijssel", 24: "Flevoland", 25: "Gelderland",
             26: "Utrecht", 27: "Noord-Holland", 28: "Zuid-Holland", 29: "Zeeland", 30: "Noord-Brabant", 31: "Limburg"}
PROVINCE_NAMES = {**{v: k for k, v in PROVINCES.items()}, "Friesland": 21, "Limburg (NL)": 31}

# kwb2024 column -> name in background.csv
BACKGROUND = {
    "aantal_inwoners": "inhabitants",
    "omgevingsadressendichtheid": "address_density",
    "stedelijkheid_adressen_per_km2": "urbanity",
    "bevolkingsdichtheid_inwoners_per_km2": "population_density",
    "aantal_bedrijfsvestigingen": "establishments",
    "SHARE:aantal_bedrijven_landbouw_bosbouw_visserij": "share_agriculture",
    "SHARE:aantal_bedrijven_nijverheid_energie": "share_industry",
    "SHARE:aantal_bedrijven_handel_en_horeca": "share_trade_hospitality",
    "SHARE:aantal_bedrijven_vervoer_informatie_communicatie": "share_transport_information",
    "SHARE:aantal_bedrijven_financieel_onroerend_goed": "share_finance_real_estate",
    "SHARE:aantal_bedrijven_zakelijke_dienstverlening": "share_business_services",
    "SHARE:aantal_bedrijven_overheid_onderwijs_en_zorg": "share_public_education_care",
    "SHARE:aantal_bedrijven_cultuur_recreatie_overige": "share_culture_recreation",
    "treinstation_gemiddelde_afstand_in_km": "distance_train_station_km",
    "overstapstation_gemiddelde_afstand_in_km": "distance_transfer_station_km",
    "oprit_hoofdverkeersweg_gemiddelde_afstand_in_km": "distance_motorway_km",
    "percentage_personen_65_jaar_en_ouder": "share_65plus",
    "percentage_personen_15_tot_25_jaar": "share_15_25",
    "gemiddelde_woningwaarde": "avg_home_value_x1000",
    "aantal_niet_woningvoorraad": "non_residential_stock",
    "oppervlakte_land_in_ha": "land_area_ha",
}

CATEGORIES = [
    ("STAFF_FINANCE", "Medewerkers en financiën", "Staff and finance"),
    ("DESK_SERVICES", "Loketorganisatie en dienstverlening", "Desk and services"),
    ("COMPLAINTS_OBJECTIONS", "Klachten en bezwaren", "Complaints and objections"),
    ("BUSINESS_COMMUNICATION", "Communicatie met bedrijven", "Communication with businesses"),
    ("PERMITS", "Vergunningverlening", "Permits"),
    ("LOCAL_TAXES", "Lokale lasten", "Local taxes and fees"),
    ("STARTERS_POLICY", "Startersbeleid", "Policy for starters"),
    ("PROMOTION_ACQUISITION", "Promotie en acquisitie", "Promotion and acquisition"),
    ("SPATIAL_POLICY", "Ruimtelijk beleid", "Spatial policy"),
    ("ACCESSIBILITY", "Bereikbaarheid", "Accessibility"),
    ("SATISFACTION", "Ondernemerstevredenheid", "Satisfaction of businesses"),
    ("BACKGROUND", "Achtergrondkenmerken", "Background characteristics"),
]


def read(folder, name):
    with open(os.path.join(folder, name), encoding="utf-8", newline="") as f:
        return list(csv.DictReader(f))


def number(text):
    """A CBS figure, or None: empty and -9999x mean that there is no figure."""
    if text is None or text.strip() == "":
        return None
    value = float(text)
    return None if -99999 <= value <= -99990 else value


def plain(value, decimals=6):
    """A number as text: no exponent, no superfluous zeroes."""
    if value is None:
        return ""
    text = f"{value:.{decimals}f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def write(name, header, rows, target=None):
    """Writes UTF-8 CSV; gzipped without a time stamp (so that the same input gives the same bytes) where it ends in .gz."""
    text = io.StringIO()
    out = csv.writer(text, lineterminator="\n")
    out.writerow(header)
    rows = list(rows)
    out.writerows(rows)
    data = text.getvalue().encode("utf-8")
    if name.endswith(".gz"):
        data = gzip.compress(data, 9, mtime=0)
    path = os.path.join(target or TARGET, name)
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "wb") as f:
        f.write(data)
    print(f"{name}: {len(rows)} rows, {len(data) / 1000:.0f} kB")


class Source:
    """The input folder, read once."""

    def __init__(self, folder):
        self.folder = folder
        self.per_year = defaultdict(dict)
        self.province = {}
        for r in read(folder, "municipalities_per_year.csv"):
            self.per_year[int(r["year"])][r["gm_code"]] = r["name"]
            if r["province_code"]:
                self.province[r["gm_code"]] = int(r["province_code"])
        self.codes = sorted(set().union(*self.per_year.values()))
        codes_of = defaultdict(set)
        for names in self.per_year.values():
            for code, name in names.items():
                codes_of[bare(name)].add(code)
        self.ambiguous = {name for name, codes in codes_of.items() if len(codes) > 1}
        self.inhabitants = {(r["gm_code"], int(r["year"])): int(r["inhabitants"]) for r in read(folder, "inhabitants.csv")}
        self.regions = {r["gm_code"]: r for r in read(folder, "regions.csv")}
        self.kwb2024 = {r["gemeentecode"]: r for r in read(folder, "kwb2024.csv")}

    def years(self, code):
        return [y for y in range(FIRST, LAST + 1) if code in self.per_year[y]]


def clean_name(source, code):
    """The newest name that is not mangled, without CBS's province suffix where the name alone is clear."""
    for year in reversed(source.years(code)):
        name = source.per_year[year][code]
        if not any(ch in name for ch in "‚˙\ufffd"):
            return name if bare(name) in source.ambiguous else bare(name)
    raise ValueError(f"no clean name for {code}")


def bare(name):
    """Hengelo of Hengelo (O.)."""
    return name.split(" (")[0]


def municipalities(source):
    successor, predecessors = {}, defaultdict(dict)
    for pred, succ, date, share, _, _ in lineage_facts.rows():
        if pred != succ:
            if share > successor.get(pred, ("", 0))[1]:
                successor[pred] = (succ, share)
            predecessors[succ][pred] = share

    def province(code):
        if code in source.province:
            return source.province[code]
        if code in source.regions:
            return PROVINCE_NAMES[source.regions[code]["province"]]
        return province(successor[code][0])

    def region(code, field, seen=()):
        """Own region, else that of the largest whole predecessor, else that of the successor, in the same province."""
        own = source.regions.get(code, {}).get(field, "")
        if own or code in seen:
            return own
        if field == "corop_region" and code in lineage_facts.COROP_OF_NEW:
            return lineage_facts.COROP_OF_NEW[code]
        size = lambda p: max([v for (c, _), v in source.inhabitants.items() if c == p] or [0])
        whole = [p for p, share in predecessors[code].items() if share == 1]
        near = sorted(whole, key=lambda p: (-size(p), p)) + ([successor[code][0]] if code in successor else [])
        for other in near:
            if province(other) == province(code):
                found = region(other, field, seen + (code,))
                if found:
                    return found
        return ""

    rows = []
    for code in source.codes:
        years = source.years(code)
        if years != list(range(years[0], years[-1] + 1)):
            raise ValueError(f"{code} has a gap")
        rows.append((code, clean_name(source, code), province(code), years[0], "" if years[-1] == LAST else years[-1],
                     region(code, "corop_region"), region(code, "labour_market_region")))
    return rows


def check_lineage(source, rows):
    """Every code that vanishes or appears is told, and predecessors add up; prints and returns the residuals."""
    froms = {r[0] for r in rows if r[0] != r[1]}
    tos = {r[1] for r in rows}
    for year in range(FIRST + 1, LAST + 1):
        for code in set(source.per_year[year - 1]) - set(source.per_year[year]):
            assert code in froms, f"{code} vanishes in {year} and has no successor"
        for code in set(source.per_year[year]) - set(source.per_year[year - 1]):
            assert code in tos, f"{code} appears in {year} and has no predecessor"
    for pred, succ, *_ in rows:
        assert pred in source.codes and succ in source.codes, (pred, succ)
    given, into = defaultdict(float), defaultdict(list)
    for pred, succ, date, share, kind, _ in rows:
        given[pred, date] += share
        into[succ, date].append((pred, share))
    for key, total in given.items():
        assert abs(total - 1) < 1e-9, (key, total)
    residuals = []
    for (succ, date), preds in sorted(into.items(), key=lambda x: (x[0][1], x[0][0])):
        # the first 1 January on which the new division holds, and the one before
        after = int(date[:4]) if date.endswith("01-01") else int(date[:4]) + 1
        known = [source.inhabitants.get((p, after - 1)) for p, _ in preds]
        actual = source.inhabitants.get((succ, after))
        if actual is None or None in known:
            continue
        expected = sum(n * s for n, (_, s) in zip(known, preds))
        residuals.append((date, succ, clean_name(source, succ), len(preds), round(expected), actual, (actual / expected - 1) * 100))
    print(f"lineage: {len(rows)} rows, {len(residuals)} successors checked on inhabitants, largest residual "
          f"{max(abs(r[-1]) for r in residuals):.2f} %")
    for r in residuals:
        print("| %s | %s %s | %d | %d | %d | %+.2f %% |" % r)
        assert abs(r[-1]) <= 2, r
    return residuals


def background(source):
    header = ["code", "year"] + list(BACKGROUND.values())
    rows = []
    for code, r in sorted(source.kwb2024.items()):
        total = number(r["aantal_bedrijfsvestigingen"])
        row = [code, 2024]
        for column in BACKGROUND:
            if column.startswith("SHARE:"):
                part = number(r[column[6:]])
                row.append(plain(part / total, 4) if part is not None and total else "")
            else:
                row.append(plain(number(r[column])))
        rows.append(row)
    return header, rows


INDICATOR_COLUMNS = """code category nl en definition_nl definition_en unit decimals polarity band_low band_high source formula
aggregation bound_low bound_high tolerance_pct smallest_material_difference core survey valid_from valid_to unit_nl""".split()


def check_entered():
    """Every entered base figure is used, in a category of its own indicators, and what it names exists."""
    codes = [e[0] for e in entered.ENTERED]
    used = {c for f in entered.MADE.values() for c in formulas.codes(f)}
    assert len(codes) == len(set(codes)) and not set(codes) & {i["code"] for i in catalogue.INDICATORS}
    for code, category, *_, part_of, stands_for in entered.ENTERED:
        assert code in used or stands_for in used, code
        assert part_of == "" or part_of in codes, code
    assert set(entered.MADE) <= {i["code"] for i in catalogue.INDICATORS}


def check_catalogue(figures, definitions):
    """Codes, polarities, bands, formulas and what the catalogue must hold for each category; prints coverage in 2024."""
    indicators = catalogue.INDICATORS
    codes = [i["code"] for i in indicators]
    assert len(codes) == len(set(codes))
    bases = {d[0] for d in definitions}
    value = {(code, mun, year): float(text) for code, mun, year, text in figures}
    years = sorted({y for _, _, y in value})
    municipalities_of = {y: sorted({m for _, m, yy in value if yy == y}) for y in years}
    covered = 0
    for i in indicators:
        assert (i["source"] == "OWN") == (i["formula"] == ""), i["code"]
        assert (i["polarity"] == "TARGET_BAND") == (i["band_low"] != ""), i["code"]
        assert i["smallest_material_difference"] > 0 and 1 <= i["category"] <= 12, i["code"]
        assert i["category"] != 12 or i["polarity"] == "NEUTRAL", i["code"]
        assert i["definition_nl"] and i["definition_en"] and not i["definition_nl"].endswith(".."), i["code"]
        if i["polarity"] == "NEUTRAL":
            assert "beoordeeld" in i["definition_nl"].lower(), i["code"]
        if i["formula"]:
            assert set(formulas.codes(i["formula"])) <= bases, (i["code"], formulas.codes(i["formula"]))
            counts = {}
            for y in years:
                got = [formulas.evaluate(i["formula"], lambda c: value.get((c, m, y))) for m in municipalities_of[y]]
                got = [g for g in got if g is not None]
                if got:
                    counts[y] = len(got)
                    low, high = i["bound_low"], i["bound_high"]
                    assert all((low == "" or g >= low) and (high == "" or g <= high) for g in got), (i["code"], y)
            covered += counts.get(2024, 0) >= 330
            print(f"  {i['code']}: " + " ".join(f"{y}:{n}" for y, n in counts.items()))
    for n in range(1, 12):
        mine = [i for i in indicators if i["category"] == n]
        assert len(mine) >= 8 and sum(i["polarity"] != "NEUTRAL" for i in mine) >= 6, n
    print(f"indicators: {len(indicators)}, {sum(i['formula'] != '' for i in indicators)} with a formula, {covered} of them with a figure for "
          "at least 330 of 342 municipalities in 2024")
    assert covered >= 50


def check_themes():
    codes = {i["code"]: i["category"] for i in catalogue.INDICATORS}
    assert [t[0] for t in themes.THEMES] == themes.EXPECTED and len(themes.EXPECTED) == 40
    for code, _, _, synonyms, categories, indicators in themes.THEMES:
        assert all(i in codes for i in indicators), (code, [i for i in indicators if i not in codes])
        assert all(1 <= c <= 11 for c in categories) and len(set(synonyms)) == len(synonyms) >= 4, code
        assert len(set(indicators)) == len(indicators) >= 1, code
        assert any(codes[i] in categories for i in indicators), code
    for n in range(1, 12):
        assert sum(n in t[4] for t in themes.THEMES) >= 2, n


def main(folder):
    source = Source(folder)
    write("provinces.csv", ["code", "name"], sorted(PROVINCES.items()))
    muns = municipalities(source)
    write("municipalities.csv", ["code", "name", "province_code", "valid_from", "valid_to", "corop_region",
                                 "labour_market_region"], muns)
    lineage = lineage_facts.rows()
    check_lineage(source, lineage)
    write("lineage.csv", ["from_code", "to_code", "date", "share", "kind", "basis"],
          [(f, t, d, plain(s), k, b) for f, t, d, s, k, b in lineage])
    write("inhabitants.csv", ["municipality", "year", "inhabitants"],
          [(c, y, n) for (c, y), n in sorted(source.inhabitants.items())])
    write("background.csv", *background(source))
    write("categories.csv", ["number", "code", "nl", "en"], [(i + 1, *c) for i, c in enumerate(CATEGORIES)])
    write("base_figure_definitions.csv", ["code", "nl", "en", "unit", "source", "source_table", "note", "aggregation"],
          base_figures.definitions())
    figures = base_figures.figures(source, read, number, plain)
    assert {r[0] for r in figures} == {r[0] for r in base_figures.definitions() if r[4] != "KVK"}
    check_entered()
    check_catalogue(figures, [*base_figures.definitions(), *entered.definitions()])
    write("entered_figures.csv", entered.COLUMNS, entered.definitions())
    check_themes()
    write("indicators.csv", INDICATOR_COLUMNS, [[i[c] for c in INDICATOR_COLUMNS] for i in catalogue.INDICATORS])
    write("themes.csv", ["code", "nl", "en", "synonyms", "categories", "indicators"],
          [(c, nl, en, "|".join(s), "|".join(map(str, cats)), "|".join(ind)) for c, nl, en, s, cats, ind in themes.THEMES])
    write("base_figures.csv.gz", ["code", "municipality", "year", "value"], figures)


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    main(sys.argv[1])
