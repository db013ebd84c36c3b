"""The base figures: what is taken from which column of the CBS and Iv3 files, and what counts as no figure."""
import os
from collections import defaultdict

REPORTS = {"jaarrekening": ("JR", "jaarrekening", "accounts"), "begroting": ("BG", "begroting", "budget")}
KEUR = "thousands of euros"

# task field -> Dutch, English, is 0 "not delivered"?
TASK_FIELDS = {
    "0.4": ("overhead", "overhead", True),
    "2.1": ("verkeer en vervoer", "traffic and transport", True),
    "2.2": ("parkeren", "parking", False),
    "2.4": ("economische havens en waterwegen", "economic ports and waterways", False),
    "2.5": ("openbaar vervoer", "public transport", False),
    "3.1": ("economische ontwikkeling", "economic development", False),
    "3.2": ("fysieke bedrijfsinfrastructuur", "physical infrastructure for business", False),
    "3.3": ("bedrijvenloket en bedrijfsregelingen", "business desk and business schemes", False),
    "3.4": ("economische promotie", "economic promotion", False),
    "8.1": ("ruimte en leefomgeving", "spatial planning and environment", True),
    "8.3": ("wonen en bouwen", "housing and building", True),
}
# column of the totals -> code, Dutch, English, is 0 "no figure"?
TOTALS = {
    "costs": ("COSTS_TOTAL", "totale lasten, zonder reserves", "total costs, without reserves", True),
    "income": ("INCOME_TOTAL", "totale baten, zonder reserves", "total income, without reserves", True),
    "reserve_costs": ("RESERVE_COSTS", "toevoegingen aan reserves", "additions to reserves", False),
    "reserve_income": ("RESERVE_INCOME", "onttrekkingen aan reserves", "withdrawals from reserves", False),
    "social_domain_costs": ("SOCIAL_DOMAIN_COSTS", "lasten van het sociaal domein", "costs of the social domain", True),
    "salaries": ("SALARIES", "salarissen en sociale lasten", "salaries and social charges", True),
    "external_hiring": ("EXTERNAL_HIRING", "ingeleend personeel", "hired staff", False),
    "affiliated_parties": ("AFFILIATED_PARTIES", "bijdragen aan verbonden partijen", "contributions to affiliated parties", False),
    "state_grants": ("STATE_GRANTS", "algemene uitkering en andere rijksuitkeringen uit het gemeentefonds", "general grants of the state", True),
    "specific_grants": ("SPECIFIC_GRANTS", "specifieke uitkeringen", "specific grants of the state", False),
    "levies": ("LEVIES", "belastingen en heffingen", "taxes and levies", False),
    "equity": ("EQUITY", "eigen vermogen", "equity", True),
    "balance_total": ("BALANCE_TOTAL", "balanstotaal", "balance total", True),
}
LEVIES = {
    "B2.2.1": ("TAXES_PRODUCERS", "belastingen op producenten", "taxes on producers",
               "Alle belastingen die in Iv3 op producenten drukken, ook de ozb van eigenaren van woningen."),
    "B2.2.2": ("TAXES_HOUSEHOLDS", "belastingen op huishoudens", "taxes on households", ""),
    "B3.7": ("FEES", "leges en andere rechten", "fees and other charges", "Alle taakvelden samen."),
}
STAFF = {"2": ("verkeer en vervoer", "traffic and transport"), "3": ("economie", "economy"),
         "8": ("volkshuisvesting en ruimte", "housing and spatial planning")}

# column of kwb2024 -> code, Dutch, English, unit, aggregation
KWB = {
    "aantal_bedrijfsvestigingen": ("ESTABLISHMENTS", "bedrijfsvestigingen", "establishments", "establishments", "SUM"),
    "aantal_bedrijven_landbouw_bosbouw_visserij": ("ESTABLISHMENTS_AGRICULTURE", "vestigingen landbouw, bosbouw en visserij (A)", "establishments agriculture, forestry, fishing (A)", "establishments", "SUM"),
    "aantal_bedrijven_nijverheid_energie": ("ESTABLISHMENTS_INDUSTRY", "vestigingen nijverheid en energie (B-F)", "establishments industry and energy (B-F)", "establishments", "SUM"),
    "aantal_bedrijven_handel_en_horeca": ("ESTABLISHMENTS_TRADE_HOSPITALITY", "vestigingen handel en horeca (G, I)", "establishments trade and hospitality (G, I)", "establishments", "SUM"),
    "aantal_bedrijven_vervoer_informatie_communicatie": ("ESTABLISHMENTS_TRANSPORT_INFORMATION", "vestigingen vervoer, informatie en communicatie (H, J)", "establishments transport, information, communication (H, J)", "establishments", "SUM"),
    "aantal_bedrijven_financieel_onroerend_goed": ("ESTABLISHMENTS_FINANCE_REAL_ESTATE", "vestigingen financiële diensten en onroerend goed (K-L)", "establishments finance and real estate (K-L)", "establishments", "SUM"),
    "aantal_bedrijven_zakelijke_dienstverlening": ("ESTABLISHMENTS_BUSINESS_SERVICES", "vestigingen zakelijke dienstverlening (M-N)", "establishments business services (M-N)", "establishments", "SUM"),
    "aantal_bedrijven_overheid_onderwijs_en_zorg": ("ESTABLISHMENTS_PUBLIC_EDUCATION_CARE", "vestigingen overheid, onderwijs en zorg (O-Q)", "establishments public administration, education, care (O-Q)", "establishments", "SUM"),
    "aantal_bedrijven_cultuur_recreatie_overige": ("ESTABLISHMENTS_CULTURE_RECREATION", "vestigingen cultuur, recreatie en overige diensten (R-U)", "establishments culture, recreation, other services (R-U)", "establishments", "SUM"),
    "aantal_niet_woningvoorraad": ("NON_RESIDENTIAL_STOCK", "voorraad niet-woningen", "non-residential stock", "objects", "SUM"),
    "aantal_nieuwbouw_niet_woningen": ("NON_RESIDENTIAL_NEW", "nieuwbouw niet-woningen", "new non-residential objects", "objects", "SUM"),
    "aantal_huishoudens": ("HOUSEHOLDS", "huishoudens", "households", "households", "SUM"),
    "personenautos_totaal": ("CARS", "personenauto's", "passenger cars", "cars", "SUM"),
    "aantal_studenten_mbo": ("STUDENTS_MBO", "studenten mbo naar woonplaats", "vocational students by residence", "students", "SUM"),
    "aantal_studenten_hbo": ("STUDENTS_HBO", "studenten hbo naar woonplaats", "students of applied sciences by residence", "students", "SUM"),
    "aantal_studenten_wo": ("STUDENTS_WO", "studenten wo naar woonplaats", "university students by residence", "students", "SUM"),
    "aantal_personen_met_een_ww_uitkering_totaal": ("UNEMPLOYMENT_BENEFITS", "personen met een WW-uitkering", "persons with unemployment benefit", "persons", "SUM"),
    "oppervlakte_land_in_ha": ("LAND_AREA", "oppervlakte land", "land area", "ha", "SUM"),
    "omgevingsadressendichtheid": ("ADDRESS_DENSITY", "omgevingsadressendichtheid", "address density", "addresses per km²", "MEAN"),
    "gemiddelde_woningwaarde": ("HOME_VALUE", "gemiddelde WOZ-waarde van woningen", "mean value of homes (WOZ)", "thousands of euros", "MEAN"),
    "oprit_hoofdverkeersweg_gemiddelde_afstand_in_km": ("DISTANCE_MOTORWAY", "afstand tot oprit hoofdverkeersweg", "distance to main road access", "km", "MEAN"),
    "treinstation_gemiddelde_afstand_in_km": ("DISTANCE_STATION", "afstand tot treinstation", "distance to railway station", "km", "MEAN"),
    "overstapstation_gemiddelde_afstand_in_km": ("DISTANCE_TRANSFER_STATION", "afstand tot overstapstation", "distance to transfer station", "km", "MEAN"),
    "hotel_gemiddeld_aantal_binnen_10_km": ("HOTELS_10KM", "hotels binnen 10 km", "hotels within 10 km", "number", "MEAN"),
    "restaurant_gemiddeld_aantal_binnen_3_km": ("RESTAURANTS_3KM", "restaurants binnen 3 km", "restaurants within 3 km", "number", "MEAN"),
    "gemiddeld_aantal_musea_binnen_10_km": ("MUSEUMS_10KM", "musea binnen 10 km", "museums within 10 km", "number", "MEAN"),
    "attractiepark_gemiddeld_aantal_binnen_20_km": ("ATTRACTIONS_20KM", "attracties binnen 20 km", "amusement parks within 20 km", "number", "MEAN"),
    "theater_gemiddelde_afstand_in_km": ("DISTANCE_THEATRE", "afstand tot theater", "distance to theatre", "km", "MEAN"),
    "warenhuis_gemiddelde_afstand_in_km": ("DISTANCE_DEPARTMENT_STORE", "afstand tot warenhuis", "distance to department store", "km", "MEAN"),
}
KWB_NOTE = "Zoals gepubliceerd in de uitgave 2024."


def definitions():
    rows = [("INHABITANTS", "inwoners op 1 januari", "inhabitants on 1 January", "inhabitants", "CBS", "inwoners per gemeente (bij Iv3)", "", "SUM")]
    for column, (code, nl, en, unit, aggregation) in KWB.items():
        note = KWB_NOTE
        if code == "ESTABLISHMENTS":
            note += " 2021: teruggerekend uit vestigingen per 1.000 inwoners van de uitgave 2021 en afgerond op 5."
        if aggregation == "MEAN":
            note += " Gemiddelde over de inwoners; bij samenvoegen gewogen met inwoners, bij benadering."
        rows.append((code, nl, en, unit, "CBS", "Kerncijfers wijken en buurten: " + column, note, aggregation))
    for report, (suffix, nl_report, en_report) in REPORTS.items():
        def add(code, nl, en, table, note=""):
            rows.append((f"IV3_{code}_{suffix}", f"{nl} ({nl_report})", f"{en} ({en_report})", KEUR, "IV3", table,
                         (note + " Duizenden euro's, nominaal.").strip(), "SUM"))
        for field, (nl, en, zero_missing) in TASK_FIELDS.items():
            add(field.replace(".", "") + "_COSTS", f"lasten taakveld {field} {nl}", f"costs of task field {field} {en}",
                "Iv3 lasten per taakveld", "0 geldt als niet geleverd." if zero_missing else "Kan negatief zijn.")
        for column, (code, nl, en, _) in TOTALS.items():
            if suffix == "JR" or code not in ("EQUITY", "BALANCE_TOTAL"):
                add(code, nl, en, "Iv3 totalen: " + column)
        for category, (code, nl, en, note) in LEVIES.items():
            add(code, nl, en, f"Iv3 baten, categorie {category}", note)
        for field, (nl, en) in STAFF.items():
            add(f"STAFF_{field}", f"personeelslasten hoofdtaakveld {field} {nl}", f"staff costs of main task field {field} {en}", "Iv3 personeelslasten")
    rows.append(("KVK_REGISTRATIONS", "inschrijvingen in het Handelsregister", "registrations in the trade register", "registrations", "KVK",
                 "KvK: zoek-API of open dataset",
                 "Alleen na aansluiting op KvK; de open dataset telt bv's en nv's en kent alleen de eerste twee cijfers van de postcode.", "SUM"))
    return rows


def figures(source, read, number, plain):
    """All base figures as (code, municipality, year, value text), sorted."""
    rows, dropped = [], defaultdict(int)
    folder = source.folder

    def put(code, municipality, year, value):
        rows.append((code, municipality, int(year), plain(value)))

    for (municipality, year), n in source.inhabitants.items():
        put("INHABITANTS", municipality, year, n)
    for municipality, r in source.kwb2024.items():
        for column, (code, *_) in KWB.items():
            value = number(r[column])
            if value is None:
                dropped["-9999x"] += 1
            else:
                put(code, municipality, 2024, value)
    for r in read(folder, "kwb2021.csv"):
        density = number(r["Economy: Business density (per 1k pop)"])
        if density is not None and r["Population"]:
            put("ESTABLISHMENTS", r["gm_code"], 2021, 5 * round(density * float(r["Population"]) / 5000))

    not_delivered = set()
    for r in read(folder, "iv3_totals.csv"):
        if float(r["costs_x1000_eur"]) == 0 and float(r["income_x1000_eur"]) == 0:
            not_delivered.add((r["year"], r["report"], r["gm_code"]))
    print(f"base figures: {len(not_delivered)} reports not delivered")

    def iv3(r, code, text, zero_missing):
        if (r["year"], r["report"], r["gm_code"]) in not_delivered:
            dropped["not delivered"] += 1
        elif float(text) == 0 and zero_missing:
            dropped["0 as not delivered"] += 1
        else:
            put(f"IV3_{code}_{REPORTS[r['report']][0]}", r["gm_code"], r["year"], float(text))

    for r in read(folder, "iv3_totals.csv"):
        for column, (code, _, _, zero_missing) in TOTALS.items():
            if r["report"] == "begroting" and code in ("EQUITY", "BALANCE_TOTAL"):
                continue
            iv3(r, code, r[column + "_x1000_eur"], zero_missing)
    for r in read(folder, "iv3_costs_per_task_field.csv"):
        if r["task_field"] in TASK_FIELDS:
            iv3(r, r["task_field"].replace(".", "") + "_COSTS", r["costs_x1000_eur"], TASK_FIELDS[r["task_field"]][2])
    for r in read(folder, "iv3_income_levies.csv"):
        iv3(r, LEVIES[r["category"]][0], r["income_x1000_eur"], False)
    for r in read(folder, "iv3_staff.csv"):
        if r["main_task_field"] in STAFF:
            iv3(r, "STAFF_" + r["main_task_field"], r["staff_costs_x1000_eur"], False)
    print("base figures: cells left out:", dict(dropped))
    rows.sort()
    keys = [r[:3] for r in rows]
    assert len(keys) == len(set(keys)), "a base figure occurs twice"
    for _, municipality, year, _ in rows:
        assert municipality in source.per_year[year], (municipality, year)
    return rows
