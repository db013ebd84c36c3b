"""The indicator catalogue: what economic affairs is measured by, over the twelve categories.

own(...): entered by the municipality; `level` = (mean, spread) of the fictional demonstration figures, used by
make_demonstration.py only. calc(...): a formula over base figures of CBS and Iv3. What entered.py names in MADE is a formula over base figures
that municipalities enter (and, for some, a denominator of CBS).
Asked of every own indicator: could a municipality answer this, and would it act on it?
"""
import entered

HIGH, LOW, BAND, NEUTRAL = "HIGHER_IS_BETTER", "LOWER_IS_BETTER", "TARGET_BAND", "NEUTRAL"
UNITS = {  # English -> Dutch
    "EUR per inhabitant": "euro per inwoner", "EUR per establishment": "euro per vestiging", "EUR": "euro", 
    "%": "%", "days": "dagen", "working days": "werkdagen", "weeks": "weken", "months": "maanden",
    "hours per week": "uur per week", "hours per FTE": "uur per fte", "hours per day": "uur per dag", "years": "jaar",
    "per 1,000 establishments": "per 1.000 vestigingen", "per 100 establishments": "per 100 vestigingen", "FTE per 1,000 establishments": "fte per 1.000 vestigingen",
    "per 1,000 inhabitants": "per 1.000 inwoners", "starters per 1,000 inhabitants": "starters per 1.000 inwoners", "per 1,000 contacts": "per 1.000 contacten", "per 100 decisions": "per 100 besluiten",
    "per 1,000 decisions": "per 1.000 besluiten", "per 1,000 starters": "per 1.000 starters", "establishments per 1,000 inhabitants": "vestigingen per 1.000 inwoners", "objects per 1,000 inhabitants": "objecten per 1.000 inwoners",
    "students per 1,000 inhabitants": "studenten per 1.000 inwoners", "persons per 1,000 inhabitants": "personen per 1.000 inwoners",
    "objects per 1,000 objects": "objecten per 1.000 objecten", "cars per household": "auto's per huishouden",
    "per 1,000 cars": "per 1.000 auto's", "per 10,000 inhabitants": "per 10.000 inwoners", "number": "aantal",
    "score 0-100": "score 0-100", "km": "km", "inhabitants": "inwoners", "establishments": "vestigingen", "addresses per km²": "adressen per km²",
    "thousands of euros": "duizend euro", "m² per 1,000 establishments": "m² per 1.000 vestigingen", "nights per inhabitant": "nachten per inwoner",
    "inhabitants per km²": "inwoners per km²",
}
INDICATORS = []


def own(code, category, nl, en, definition_nl, definition_en, unit, decimals, polarity, level, smallest, core=False,
        survey=False, band=("", ""), bounds=(0, ""), tolerance=5, since=2010):
    if unit in ("%", "score 0-100") and bounds == (0, ""):
        bounds = (0, 100)
    add(code, category, nl, en, definition_nl, definition_en, unit, decimals, polarity, band, "OWN", "", "NONE", bounds,
        tolerance, smallest, core, survey, level, since)


def calc(code, category, nl, en, definition_nl, definition_en, unit, decimals, polarity, formula, smallest, core=False,
         band=("", ""), bounds=("", ""), aggregation="RATIO_OF_SUMS"):
    iv3 = "IV3_" in formula
    rest = formula.replace("IV3_", "")
    cbs = any(word.isupper() and not word.endswith(("_JR", "_BG")) for word in rest.replace("(", " ").replace(")", " ").split())
    source = "CBS_IV3" if iv3 and cbs else "IV3" if iv3 else "CBS"
    add(code, category, nl, en, definition_nl, definition_en, unit, decimals, polarity, band, source, formula, aggregation, bounds,
        "", smallest, core, False, None, 2017 if iv3 else 2010)  # the task fields of Iv3 begin in 2017


def add(code, category, nl, en, definition_nl, definition_en, unit, decimals, polarity, band, source, formula, aggregation,
        bounds, tolerance, smallest, core, survey, level, since=2010):
    INDICATORS.append(dict(
        code=code, category=category, nl=nl, en=en, definition_nl=definition_nl, definition_en=definition_en, unit=unit, decimals=decimals,
        polarity=polarity, band_low=band[0], band_high=band[1], source=source, formula=formula, aggregation=aggregation,
        bound_low=bounds[0], bound_high=bounds[1], tolerance_pct=tolerance, smallest_material_difference=smallest,
        core="yes" if core else "no", survey="yes" if survey else "no", valid_from=since, valid_to="", unit_nl=UNITS[unit], level=level))


NOT_JUDGED_COSTS_NL = "Niet beoordeeld: hoge lasten kunnen inzet of verspilling zijn, dat zegt het bedrag niet."
NOT_JUDGED_COSTS_EN = "Not judged: high costs may be effort or waste, which the amount does not tell."
BUDGET_NL = "Begroting, niet te vergelijken met de jaarrekening. Niet beoordeeld: een voornemen is nog geen uitkomst."
BUDGET_EN = "Budget, not comparable with the accounts. Not judged: an intention is not yet an outcome."
SURVEY_NL = "Enquête onder ondernemers, antwoorden 1 tot 5 omgerekend naar 0 tot 100; met 90%-interval. Hoger is beter."
SURVEY_EN = "Survey among businesses, answers 1 to 5 mapped to 0 to 100; with 90 % interval. Higher is better."

# 1 Staff and finance ------------------------------------------------------------------------------------------------
own("ACCOUNT_MANAGEMENT_FTE_PER_1000_ESTABLISHMENTS", 1, "Formatie accountmanagement bedrijven", "Account management staff",
    "Fte accountmanagers bedrijven in vaste dienst of inhuur op 31 december, per 1.000 bedrijfsvestigingen. Hoger is beter: meer tijd per ondernemer.",
    "FTE of account managers for businesses, employed or hired, on 31 December, per 1,000 establishments. Higher is better: more time for each business.",
    "FTE per 1,000 establishments", 2, HIGH, (0.55, 0.17), 0.05, core=True)
own("ECONOMY_FTE_PER_1000_ESTABLISHMENTS", 1, "Formatie economische zaken", "Economic affairs staff",
    "Fte van het team economische zaken op 31 december per 1.000 vestigingen. Niet beoordeeld: de omvang hangt af van wat elders in de organisatie is belegd.",
    "FTE of the economic affairs team on 31 December per 1,000 establishments. Not judged: its size depends on what other teams do.",
    "FTE per 1,000 establishments", 2, NEUTRAL, (1.35, 0.35), 0.1)
own("STAFF_TURNOVER_ECONOMY", 1, "Verloop team economische zaken", "Staff turnover economic affairs",
    "Vertrokken medewerkers in het jaar als percentage van de bezetting op 1 januari. Streefband 5 tot 12%: minder geeft stilstand, meer kost ondernemers hun vaste gezicht.",
    "Staff who left in the year as a percentage of staff on 1 January. Target band 5 to 12 %: less is standstill, more costs businesses their contact.",
    "%", 1, BAND, (13, 5), 3, band=(5, 12))
own("VACANT_POSITIONS_ECONOMY", 1, "Onvervulde formatie economische zaken", "Vacant positions economic affairs",
    "Deel van de formatie van het team, in fte, dat op 31 december langer dan drie maanden niet vervuld is. Lager is beter: werk blijft niet liggen.",
    "Share of the team's positions, in FTE, unfilled for over three months on 31 December. Lower is better: work does not pile up.",
    "%", 1, LOW, (7, 3.5), 2)
own("TRAINING_HOURS_PER_FTE", 1, "Opleidingsuren per fte", "Training hours per FTE",
    "Uren opleiding, intervisie en stage bij bedrijven per fte economische zaken in het jaar. Hoger is beter: kennis van ondernemers veroudert snel.",
    "Hours of training, peer review and placements at businesses per FTE of economic affairs. Higher is better: knowledge of business ages fast.",
    "hours per FTE", 0, HIGH, (34, 9), 3, bounds=(0, 1500))
own("STAFF_WITH_COMPETENCE_PROFILE", 1, "Medewerkers met actueel competentieprofiel", "Staff with a current competence profile",
    "Deel van de medewerkers economische zaken dat in de laatste twee jaar langs een competentieprofiel is beoordeeld. Hoger is beter.",
    "Share of economic affairs staff reviewed against a competence profile in the last two years. Higher is better.",
    "%", 0, HIGH, (62, 16), 5)
calc("COSTS_ECONOMY_PER_INHABITANT_JR", 1, "Lasten economie per inwoner (jaarrekening)", "Costs of economic affairs per inhabitant (accounts)",
     "Lasten van de taakvelden 3.1, 3.3 en 3.4 per inwoner; zonder 3.2, waar grondzaken het bedrag bepalen. " + NOT_JUDGED_COSTS_NL,
     "Costs of task fields 3.1, 3.3 and 3.4 per inhabitant; without 3.2, which land development dominates. " + NOT_JUDGED_COSTS_EN,
     "EUR per inhabitant", 2, NEUTRAL, "(IV3_31_COSTS_JR + IV3_33_COSTS_JR + IV3_34_COSTS_JR) * 1000 / INHABITANTS", 3, core=True)
calc("COSTS_ECONOMY_PER_INHABITANT_BG", 1, "Lasten economie per inwoner (begroting)", "Costs of economic affairs per inhabitant (budget)",
     "Begrote lasten van de taakvelden 3.1, 3.3 en 3.4 per inwoner. " + BUDGET_NL, "Budgeted costs of task fields 3.1, 3.3 and 3.4 per inhabitant. " + BUDGET_EN,
     "EUR per inhabitant", 2, NEUTRAL, "(IV3_31_COSTS_BG + IV3_33_COSTS_BG + IV3_34_COSTS_BG) * 1000 / INHABITANTS", 3)
calc("COSTS_ECONOMY_PER_ESTABLISHMENT_JR", 1, "Lasten economie per vestiging (jaarrekening)", "Costs of economic affairs per establishment (accounts)",
     "Lasten van de taakvelden 3.1, 3.3 en 3.4 per bedrijfsvestiging; alleen in jaren waarin CBS vestigingen geeft. " + NOT_JUDGED_COSTS_NL,
     "Costs of task fields 3.1, 3.3 and 3.4 per establishment; only for years with establishments from CBS. " + NOT_JUDGED_COSTS_EN,
     "EUR per establishment", 0, NEUTRAL, "(IV3_31_COSTS_JR + IV3_33_COSTS_JR + IV3_34_COSTS_JR) * 1000 / ESTABLISHMENTS", 25)
calc("COSTS_31_PER_INHABITANT_JR", 1, "Lasten economische ontwikkeling per inwoner (jaarrekening)", "Costs of economic development per inhabitant (accounts)",
     "Lasten van taakveld 3.1 per inwoner. " + NOT_JUDGED_COSTS_NL, "Costs of task field 3.1 per inhabitant. " + NOT_JUDGED_COSTS_EN,
     "EUR per inhabitant", 2, NEUTRAL, "IV3_31_COSTS_JR * 1000 / INHABITANTS", 2)
calc("COSTS_31_PER_INHABITANT_BG", 1, "Lasten economische ontwikkeling per inwoner (begroting)", "Costs of economic development per inhabitant (budget)",
     "Begrote lasten van taakveld 3.1 per inwoner. " + BUDGET_NL, "Budgeted costs of task field 3.1 per inhabitant. " + BUDGET_EN,
     "EUR per inhabitant", 2, NEUTRAL, "IV3_31_COSTS_BG * 1000 / INHABITANTS", 2)
calc("COSTS_31_PER_ESTABLISHMENT_JR", 1, "Lasten economische ontwikkeling per vestiging (jaarrekening)", "Costs of economic development per establishment (accounts)",
     "Lasten van taakveld 3.1 per bedrijfsvestiging. " + NOT_JUDGED_COSTS_NL, "Costs of task field 3.1 per establishment. " + NOT_JUDGED_COSTS_EN,
     "EUR per establishment", 0, NEUTRAL, "IV3_31_COSTS_JR * 1000 / ESTABLISHMENTS", 15)
calc("STAFF_COSTS_ECONOMY_PER_INHABITANT_JR", 1, "Personeelslasten economie per inwoner (jaarrekening)", "Staff costs of economic affairs per inhabitant (accounts)",
     "Personeelslasten van hoofdtaakveld 3 per inwoner. " + NOT_JUDGED_COSTS_NL, "Staff costs of main task field 3 per inhabitant. " + NOT_JUDGED_COSTS_EN,
     "EUR per inhabitant", 2, NEUTRAL, "IV3_STAFF_3_JR * 1000 / INHABITANTS", 1.5)
calc("STAFF_COSTS_ECONOMY_PER_ESTABLISHMENT_JR", 1, "Personeelslasten economie per vestiging (jaarrekening)", "Staff costs of economic affairs per establishment (accounts)",
     "Personeelslasten van hoofdtaakveld 3 per bedrijfsvestiging. " + NOT_JUDGED_COSTS_NL, "Staff costs of main task field 3 per establishment. " + NOT_JUDGED_COSTS_EN,
     "EUR per establishment", 0, NEUTRAL, "IV3_STAFF_3_JR * 1000 / ESTABLISHMENTS", 12)
calc("EXTERNAL_HIRING_SHARE_JR", 1, "Externe inhuur (jaarrekening)", "External hiring (accounts)",
     "Inhuur als percentage van salarissen en inhuur samen, hele gemeente. Lager is beter: inhuur is duurder en kennis vertrekt mee.",
     "Hired staff as a percentage of salaries and hiring, whole municipality. Lower is better: hiring costs more and knowledge leaves with it.",
     "%", 1, LOW, "IV3_EXTERNAL_HIRING_JR * 100 / (IV3_SALARIES_JR + IV3_EXTERNAL_HIRING_JR)", 1.5, core=True)
calc("OVERHEAD_SHARE_JR", 1, "Overhead in de totale lasten (jaarrekening)", "Overhead in total costs (accounts)",
     "Lasten van taakveld 0.4 als percentage van de totale lasten. Lager is beter: meer geld bereikt de taak zelf.",
     "Costs of task field 0.4 as a percentage of total costs. Lower is better: more money reaches the task itself.",
     "%", 1, LOW, "IV3_04_COSTS_JR * 100 / IV3_COSTS_TOTAL_JR", 0.8, core=True, bounds=(0, 100))
calc("OVERHEAD_PER_INHABITANT_JR", 1, "Overhead per inwoner (jaarrekening)", "Overhead per inhabitant (accounts)",
     "Lasten van taakveld 0.4 per inwoner. Niet beoordeeld: het aandeel in de lasten telt al mee.", "Costs of task field 0.4 per inhabitant. Not judged: the share in total costs counts already.",
     "EUR per inhabitant", 0, NEUTRAL, "IV3_04_COSTS_JR * 1000 / INHABITANTS", 20)
calc("SOLVENCY_JR", 1, "Solvabiliteit (jaarrekening)", "Solvency (accounts)",
     "Eigen vermogen als percentage van het balanstotaal. Hoger is beter: een weerbare gemeente hoeft niet op economie te bezuinigen.",
     "Equity as a percentage of the balance total. Higher is better: a resilient municipality need not cut on economic affairs.",
     "%", 1, HIGH, "IV3_EQUITY_JR * 100 / IV3_BALANCE_TOTAL_JR", 3)
calc("BUDGET_REALISATION_ECONOMY_JR", 1, "Realisatie begroting economie", "Budget realisation of economic affairs",
     "Werkelijke lasten van 3.1, 3.3 en 3.4 als percentage van de primaire begroting. Streefband 85 tot 115%: daarbuiten is slecht geraamd of blijft werk liggen.",
     "Actual costs of 3.1, 3.3 and 3.4 as a percentage of the original budget. Target band 85 to 115 %: outside it, estimates were poor or work was left.",
     "%", 0, BAND, "(IV3_31_COSTS_JR + IV3_33_COSTS_JR + IV3_34_COSTS_JR) * 100 / (IV3_31_COSTS_BG + IV3_33_COSTS_BG + IV3_34_COSTS_BG)", 5, band=(85, 115))
calc("RESULT_SHARE_JR", 1, "Resultaat na reserves (jaarrekening)", "Result after reserves (accounts)",
     "Saldo van baten en lasten na mutaties in reserves als percentage van de baten. Streefband 0 tot 5%: tekort dwingt tot bezuinigen, een groot overschot is geld dat niet is ingezet.",
     "Balance after reserves as a percentage of income. Target band 0 to 5 %: a deficit forces cuts, a large surplus is money not put to work.",
     "%", 1, BAND, "(IV3_INCOME_TOTAL_JR + IV3_RESERVE_INCOME_JR - IV3_COSTS_TOTAL_JR - IV3_RESERVE_COSTS_JR) * 100 / IV3_INCOME_TOTAL_JR", 0.5, band=(0, 5))

# 2 Desk and services ------------------------------------------------------------------------------------------------
own("CONTACTS_RESOLVED_FIRST_TIME", 2, "Vragen in één keer afgehandeld", "Questions resolved at first contact",
    "Deel van de vragen aan het ondernemersloket dat bij het eerste contact is afgehandeld. Hoger is beter.",
    "Share of questions to the business desk resolved at the first contact. Higher is better.", "%", 0, HIGH, (64, 9), 3, core=True)
own("RESPONSE_TIME_QUESTIONS", 2, "Reactietijd op vragen van ondernemers", "Response time to questions",
    "Mediaan van de werkdagen tussen vraag en inhoudelijk antwoord, voor vragen die niet direct zijn beantwoord. Lager is beter.",
    "Median working days between a question and its answer, for questions not answered at once. Lower is better.", "working days", 1, LOW, (4.6, 1.3), 0.4, core=True)
own("DIGITAL_PRODUCTS_SHARE", 2, "Bedrijfsproducten digitaal aan te vragen", "Business products available on line",
    "Deel van de producten voor ondernemers uit de productencatalogus dat op 31 december volledig digitaal is aan te vragen. Hoger is beter.",
    "Share of products for businesses in the catalogue that can be requested wholly on line on 31 December. Higher is better.", "%", 0, HIGH, (71, 11), 4)
own("DIGITAL_REQUESTS_SHARE", 2, "Aanvragen die digitaal binnenkomen", "Requests received on line",
    "Deel van de aanvragen van ondernemers dat digitaal is gedaan. Hoger is beter: het digitale loket werkt dan ook echt.",
    "Share of requests from businesses made on line. Higher is better: the digital desk then works in practice.", "%", 0, HIGH, (74, 10), 4)
own("CALLS_RETURNED_WITHIN_ONE_DAY", 2, "Terugbelverzoeken binnen een werkdag", "Calls returned within one working day",
    "Deel van de terugbelverzoeken van ondernemers dat binnen één werkdag is beantwoord. Hoger is beter.",
    "Share of call-back requests from businesses answered within one working day. Higher is better.", "%", 0, HIGH, (73, 11), 4)
own("BUSINESSES_WITH_FIXED_CONTACT", 2, "Grotere bedrijven met vast contactpersoon", "Larger businesses with a fixed contact",
    "Deel van de vestigingen met tien of meer werkzame personen dat een vast contactpersoon bij de gemeente heeft. Hoger is beter.",
    "Share of establishments with ten or more workers that have a fixed contact at the municipality. Higher is better.", "%", 0, HIGH, (46, 14), 5)
own("DESK_OPENING_HOURS", 2, "Openingsuren ondernemersloket", "Opening hours of the business desk",
    "Uren per week dat het ondernemersloket telefonisch of aan de balie bereikbaar is. Hoger is beter, ook voor wie overdag zelf in de zaak staat.",
    "Hours a week that the business desk can be reached by phone or in person. Higher is better, also for who minds a shop by day.", "hours per week", 0, HIGH, (36, 5), 2, bounds=(0, 168))
own("DESK_SATISFACTION", 2, "Tevredenheid over het ondernemersloket", "Satisfaction with the business desk",
    "Waardering door ondernemers die in het jaar contact hadden met het loket. " + SURVEY_NL, "Rating by businesses that had contact with the desk in the year. " + SURVEY_EN,
    "score 0-100", 0, HIGH, (66, 6), 2, survey=True)
own("CONTACTS_PER_1000_ESTABLISHMENTS", 2, "Contacten met het ondernemersloket", "Contacts with the business desk",
    "Vragen en aanvragen aan het loket per 1.000 vestigingen. Niet beoordeeld: veel contact kan nabijheid of onduidelijkheid betekenen.",
    "Questions and requests to the desk per 1,000 establishments. Not judged: much contact may be closeness or confusion.", "per 1,000 establishments", 0, NEUTRAL, (310, 85), 20)
calc("COSTS_33_PER_ESTABLISHMENT_JR", 2, "Lasten bedrijvenloket per vestiging (jaarrekening)", "Costs of the business desk per establishment (accounts)",
     "Lasten van taakveld 3.3, bedrijvenloket en bedrijfsregelingen, per vestiging. " + NOT_JUDGED_COSTS_NL, "Costs of task field 3.3, business desk and schemes, per establishment. " + NOT_JUDGED_COSTS_EN,
     "EUR per establishment", 0, NEUTRAL, "IV3_33_COSTS_JR * 1000 / ESTABLISHMENTS", 10)
calc("COSTS_33_PER_INHABITANT_JR", 2, "Lasten bedrijvenloket per inwoner (jaarrekening)", "Costs of the business desk per inhabitant (accounts)",
     "Lasten van taakveld 3.3 per inwoner. " + NOT_JUDGED_COSTS_NL, "Costs of task field 3.3 per inhabitant. " + NOT_JUDGED_COSTS_EN,
     "EUR per inhabitant", 2, NEUTRAL, "IV3_33_COSTS_JR * 1000 / INHABITANTS", 1)
calc("COSTS_33_PER_INHABITANT_BG", 2, "Lasten bedrijvenloket per inwoner (begroting)", "Costs of the business desk per inhabitant (budget)",
     "Begrote lasten van taakveld 3.3 per inwoner. " + BUDGET_NL, "Budgeted costs of task field 3.3 per inhabitant. " + BUDGET_EN,
     "EUR per inhabitant", 2, NEUTRAL, "IV3_33_COSTS_BG * 1000 / INHABITANTS", 1)

# 3 Complaints and objections ----------------------------------------------------------------------------------------
own("COMPLAINTS_PER_1000_CONTACTS", 3, "Klachten per 1.000 contacten", "Complaints per 1,000 contacts",
    "Geregistreerde klachten van ondernemers per 1.000 contacten met loket en accountmanagers. Lager is beter.",
    "Registered complaints from businesses per 1,000 contacts with desk and account managers. Lower is better.", "per 1,000 contacts", 1, LOW, (6.5, 2.2), 0.6, core=True)
own("COMPLAINTS_HANDLED_IN_TIME", 3, "Klachten binnen de termijn afgehandeld", "Complaints handled in time",
    "Deel van de klachten van ondernemers dat is afgehandeld binnen de termijn van Awb 9:11: zes weken, met een adviescommissie tien. Hoger is beter.",
    "Share of complaints from businesses handled within the term of Awb 9:11: six weeks, ten with an advisory committee. Higher is better.", "%", 0, HIGH, (82, 8), 3, core=True)
own("COMPLAINT_LEAD_TIME", 3, "Doorlooptijd klachten", "Lead time of complaints",
    "Mediaan van de dagen tussen ontvangst en afhandeling, voor klachten van ondernemers die in het jaar zijn afgehandeld. Lager is beter.", "Median days between receipt and settlement, of complaints by businesses settled in the year. Lower is better.",
    "days", 0, LOW, (27, 7), 2)
own("COMPLAINTS_SETTLED_INFORMALLY", 3, "Klachten informeel opgelost", "Complaints settled informally",
    "Deel van de klachten van ondernemers die in het jaar zijn afgehandeld, dat met een gesprek is opgelost, zonder formele procedure. Hoger is beter: sneller en het herstelt de relatie.",
    "Share of the complaints by businesses settled in the year that were settled by a talk, without a formal procedure. Higher is better: faster, and it mends the relation.", "%", 0, HIGH, (58, 12), 4)
own("OBJECTIONS_PER_100_DECISIONS", 3, "Bezwaren per 100 besluiten", "Objections per 100 decisions",
    "Bezwaarschriften van ondernemers per 100 besluiten aan ondernemers. Lager is beter: besluiten zijn begrepen of vooraf besproken.",
    "Objections by businesses per 100 decisions addressed to them. Lower is better: decisions were understood or talked through.", "per 100 decisions", 1, LOW, (4.2, 1.3), 0.4)
own("OBJECTIONS_IN_TIME", 3, "Bezwaren binnen de termijn beslist", "Objections decided in time",
    "Deel van de bezwaren van ondernemers dat binnen de wettelijke termijn (Awb 7:10) is beslist: zes weken, met een adviescommissie twaalf; verdaging telt niet als tijdig. Hoger is beter.", "Share of objections by businesses decided within the legal term (Awb 7:10): six weeks, twelve with an advisory committee; a postponed decision is not in time. Higher is better.",
    "%", 0, HIGH, (77, 10), 4)
own("OBJECTIONS_UPHELD", 3, "Bezwaren gegrond verklaard", "Objections upheld",
    "Deel van de besliste bezwaren dat geheel of deels gegrond is. Lager is beter: het eerste besluit deugde.", "Share of decided objections upheld wholly or in part. Lower is better: the first decision was sound.",
    "%", 0, LOW, (21, 6), 2, core=True)
own("OBJECTIONS_WITHDRAWN_AFTER_TALK", 3, "Bezwaren ingetrokken na gesprek", "Objections withdrawn after a talk",
    "Deel van de bezwaren van ondernemers die in het jaar zijn afgedaan, dat na een gesprek is ingetrokken. Hoger is beter: bellen helpt.", "Share of the objections by businesses closed in the year that were withdrawn after a talk. Higher is better: calling helps.",
    "%", 0, HIGH, (31, 8), 3)
own("PENALTY_PAYMENTS", 3, "Dwangsommen wegens niet tijdig beslissen", "Penalties for late decisions",
    "Aantal keren dat een dwangsom aan een ondernemer is betaald (Awb 4:17), per 1.000 besluiten. Lager is beter; nul is goed mogelijk.", "Number of penalties paid to businesses for late decisions (Awb 4:17), per 1,000 decisions. Lower is better; zero is well possible.",
    "per 1,000 decisions", 1, LOW, (0.9, 0.9), 0.3)

# 4 Communication with businesses ------------------------------------------------------------------------------------
own("BUSINESS_VISITS_PER_1000_ESTABLISHMENTS", 4, "Bedrijfsbezoeken per 1.000 vestigingen", "Business visits per 1,000 establishments",
    "Bezoeken aan bedrijven door accountmanagers en bestuurders, met verslag, per 1.000 vestigingen. Hoger is beter.",
    "Visits to businesses by account managers and executives, with a report, per 1,000 establishments. Higher is better.", "per 1,000 establishments", 1, HIGH, (17, 5), 1.5, core=True)
own("VISITS_FOLLOWED_UP_IN_TIME", 4, "Afspraken uit bedrijfsbezoeken op tijd nagekomen", "Visit actions followed up in time",
    "Deel van de afspraken uit bedrijfsbezoeken dat binnen de afgesproken tijd is nagekomen. Hoger is beter.", "Share of actions agreed at visits that were done in the time agreed. Higher is better.",
    "%", 0, HIGH, (69, 11), 4, core=True)
own("EXECUTIVE_VISITS", 4, "Bedrijfsbezoeken door het college", "Visits by the executive",
    "Bedrijfsbezoeken per jaar waaraan burgemeester of wethouder deelnam; niet per vestiging, want een college heeft overal even veel agenda. Hoger is beter.", "Business visits a year in which mayor or alderman took part; not per establishment, for every executive has the same diary. Higher is better.",
    "number", 0, HIGH, (24, 8), 3)
own("BUSINESSES_REACHED_BY_NEWSLETTER", 4, "Bereik nieuwsbrief ondernemers", "Reach of the newsletter",
    "Abonnees van de ondernemersnieuwsbrief per 100 vestigingen. Hoger is beter.", "Subscribers to the newsletter for businesses per 100 establishments. Higher is better.",
    "per 100 establishments", 0, HIGH, (21, 6), 2)
own("MEETINGS_WITH_ENTREPRENEURS", 4, "Bijeenkomsten met ondernemers", "Meetings with entrepreneurs",
    "Bijeenkomsten per jaar die de gemeente met of voor ondernemers hield. Hoger is beter.", "Meetings a year that the municipality held with or for businesses. Higher is better.",
    "number", 0, HIGH, (15, 5), 2)
own("ASSOCIATIONS_WITH_REGULAR_TALKS", 4, "Ondernemersverenigingen met vast overleg", "Associations with regular talks",
    "Deel van de ondernemersverenigingen waarmee ten minste twee keer per jaar vast overleg is. Hoger is beter.", "Share of business associations with regular talks at least twice a year. Higher is better.",
    "%", 0, HIGH, (67, 13), 5)
own("WORKS_ANNOUNCED_IN_TIME", 4, "Wegwerk op tijd aangekondigd", "Roadworks announced in time",
    "Deel van de werkzaamheden in winkelgebieden en op bedrijventerreinen dat minstens zes weken vooraf aan ondernemers is gemeld. Hoger is beter.",
    "Share of works in shopping areas and business parks announced to businesses at least six weeks ahead. Higher is better.", "%", 0, HIGH, (63, 13), 5)
own("COMMUNICATION_SATISFACTION", 4, "Tevredenheid over communicatie", "Satisfaction with communication",
    "Waardering voor informatie en overleg door de gemeente. " + SURVEY_NL, "Rating of information and consultation by the municipality. " + SURVEY_EN,
    "score 0-100", 0, HIGH, (60, 6), 2, survey=True)
own("BUSINESSES_IN_ASSOCIATION", 4, "Organisatiegraad ondernemers", "Businesses in an association",
    "Leden van ondernemersverenigingen per 100 vestigingen. Niet beoordeeld: het is de keuze van ondernemers.", "Members of business associations per 100 establishments. Not judged: it is the businesses' own choice.",
    "per 100 establishments", 0, NEUTRAL, (16, 5), 2)

# 5 Permits ----------------------------------------------------------------------------------------------------------
own("PERMITS_REGULAR_IN_TIME", 5, "Omgevingsvergunningen regulier binnen de termijn", "Regular permits in time",
    "Deel van de reguliere omgevingsvergunningen voor bedrijven dat binnen acht weken, zonder verlenging, is beslist. Hoger is beter.",
    "Share of regular environment permits for businesses decided within eight weeks, without extension. Higher is better.", "%", 0, HIGH, (79, 9), 3, core=True)
own("PERMIT_REGULAR_LEAD_TIME", 5, "Doorlooptijd reguliere vergunning", "Lead time of a regular permit",
    "Mediaan van de dagen tussen aanvraag en besluit, reguliere procedure, bedrijven. Lager is beter.", "Median days between request and decision, regular procedure, businesses. Lower is better.",
    "days", 0, LOW, (46, 8), 3, core=True)
own("PERMIT_EXTENDED_LEAD_TIME", 5, "Doorlooptijd uitgebreide procedure", "Lead time of the extended procedure",
    "Mediaan van de weken tussen aanvraag en besluit, uitgebreide procedure, bedrijven. Lager is beter.", "Median weeks between request and decision, extended procedure, businesses. Lower is better.",
    "weeks", 0, LOW, (25, 4), 1)
own("APPLICATIONS_COMPLETE", 5, "Aanvragen in één keer compleet", "Applications complete at once",
    "Deel van de aanvragen van bedrijven zonder verzoek om aanvulling. Hoger is beter: de uitleg vooraf werkt.", "Share of applications by businesses without a request for more. Higher is better: the advice beforehand works.",
    "%", 0, HIGH, (48, 10), 4)
own("PRELIMINARY_TALKS_IN_TIME", 5, "Vooroverleg binnen drie weken", "Preliminary talks within three weeks",
    "Deel van de verzoeken om vooroverleg of omgevingstafel waarop binnen drie weken een gesprek volgde. Hoger is beter.", "Share of requests for preliminary talks met by a talk within three weeks. Higher is better.",
    "%", 0, HIGH, (66, 12), 4)
own("EVENT_PERMIT_LEAD_TIME", 5, "Doorlooptijd evenementenvergunning", "Lead time of an event permit",
    "Mediaan van de dagen tussen aanvraag en besluit, vergunningplichtige evenementen. Lager is beter.", "Median days between request and decision, events that need a permit. Lower is better.", "days", 0, LOW, (51, 10), 3)
own("HOSPITALITY_PERMIT_LEAD_TIME", 5, "Doorlooptijd horecavergunning", "Lead time of a hospitality permit",
    "Mediaan van de dagen tussen aanvraag en besluit, over alle exploitatie- en alcoholvergunningen voor horeca waarop in het jaar is beslist; samen aangevraagd telt als één, tot het laatste besluit. Lager is beter.", "Median days between request and decision, of all operating and alcohol permits for hospitality decided in the year; requested together they count as one, up to the last decision. Lower is better.",
    "days", 0, LOW, (53, 10), 3)
own("PERMITS_REPLACED_BY_NOTIFICATION", 5, "Vergunningen vervangen door melding of algemene regel", "Permits replaced by notification or general rule",
    "Aantal vergunningstelsels voor ondernemers in eigen verordeningen dat de laatste vier jaar is vervangen of geschrapt. Niet beoordeeld: wie al eerder schrapte, staat op nul.",
    "Permit schemes for businesses in own bylaws replaced or dropped in the last four years. Not judged: who dropped them before stands at zero.", "number", 0, NEUTRAL, (2.6, 1.7), 1)
calc("COSTS_83_PER_INHABITANT_JR", 5, "Lasten wonen en bouwen per inwoner (jaarrekening)", "Costs of housing and building per inhabitant (accounts)",
     "Lasten van taakveld 8.3, waaronder bouwtoezicht en vergunningen, per inwoner. " + NOT_JUDGED_COSTS_NL, "Costs of task field 8.3, building control and permits among them, per inhabitant. " + NOT_JUDGED_COSTS_EN,
     "EUR per inhabitant", 2, NEUTRAL, "IV3_83_COSTS_JR * 1000 / INHABITANTS", 10)
calc("STAFF_COSTS_SPACE_PER_INHABITANT_JR", 5, "Personeelslasten wonen en ruimte per inwoner (jaarrekening)", "Staff costs of housing and space per inhabitant (accounts)",
     "Personeelslasten van hoofdtaakveld 8 per inwoner. " + NOT_JUDGED_COSTS_NL, "Staff costs of main task field 8 per inhabitant. " + NOT_JUDGED_COSTS_EN,
     "EUR per inhabitant", 2, NEUTRAL, "IV3_STAFF_8_JR * 1000 / INHABITANTS", 8)

# 6 Local taxes and fees ---------------------------------------------------------------------------------------------
PRODUCERS_NL = "Iv3 rekent ook de ozb van eigenaren van woningen tot belastingen op producenten."
PRODUCERS_EN = "Iv3 counts the property tax of home owners among the taxes on producers."
calc("PRODUCER_TAXES_PER_ESTABLISHMENT_JR", 6, "Belastingen op producenten per vestiging (jaarrekening)", "Taxes on producers per establishment (accounts)",
     f"Baten B2.2.1 per vestiging. {PRODUCERS_NL} Lager is beter: minder vaste lasten voor ondernemers.", f"Income B2.2.1 per establishment. {PRODUCERS_EN} Lower is better: fewer fixed charges on business.",
     "EUR per establishment", 0, LOW, "IV3_TAXES_PRODUCERS_JR * 1000 / ESTABLISHMENTS", 120)
calc("PRODUCER_TAXES_PER_INHABITANT_JR", 6, "Belastingen op producenten per inwoner (jaarrekening)", "Taxes on producers per inhabitant (accounts)",
     f"Baten B2.2.1 per inwoner. {PRODUCERS_NL} Niet beoordeeld: het bedrag per vestiging telt al mee.", f"Income B2.2.1 per inhabitant. {PRODUCERS_EN} Not judged: the amount per establishment counts already.",
     "EUR per inhabitant", 0, NEUTRAL, "IV3_TAXES_PRODUCERS_JR * 1000 / INHABITANTS", 15)
calc("PRODUCER_TAXES_PER_INHABITANT_BG", 6, "Belastingen op producenten per inwoner (begroting)", "Taxes on producers per inhabitant (budget)",
     "Begrote baten B2.2.1 per inwoner. " + BUDGET_NL, "Budgeted income B2.2.1 per inhabitant. " + BUDGET_EN,
     "EUR per inhabitant", 0, NEUTRAL, "IV3_TAXES_PRODUCERS_BG * 1000 / INHABITANTS", 15)
calc("FEES_PER_INHABITANT_JR", 6, "Leges en andere rechten per inwoner (jaarrekening)", "Fees and charges per inhabitant (accounts)",
     "Baten B3.7, alle taakvelden, per inwoner. Lager is beter: lagere drempels; wat de kosten niet dekt betaalt de gemeente uit andere middelen.",
     "Income B3.7, all task fields, per inhabitant. Lower is better: lower thresholds; what it does not cover is paid from other means.",
     "EUR per inhabitant", 0, LOW, "IV3_FEES_JR * 1000 / INHABITANTS", 12)
calc("FEES_PER_INHABITANT_BG", 6, "Leges en andere rechten per inwoner (begroting)", "Fees and charges per inhabitant (budget)",
     "Begrote baten B3.7 per inwoner. " + BUDGET_NL, "Budgeted income B3.7 per inhabitant. " + BUDGET_EN, "EUR per inhabitant", 0, NEUTRAL, "IV3_FEES_BG * 1000 / INHABITANTS", 12)
calc("HOUSEHOLD_TAXES_PER_INHABITANT_JR", 6, "Belastingen op huishoudens per inwoner (jaarrekening)", "Taxes on households per inhabitant (accounts)",
     "Baten B2.2.2 per inwoner. Niet beoordeeld: zij treffen huishoudens, geen bedrijven.", "Income B2.2.2 per inhabitant. Not judged: they fall on households, not on business.",
     "EUR per inhabitant", 0, NEUTRAL, "IV3_TAXES_HOUSEHOLDS_JR * 1000 / INHABITANTS", 10)
calc("LEVIES_SHARE_OF_INCOME_JR", 6, "Belastingen en heffingen in de baten (jaarrekening)", "Taxes and levies in income (accounts)",
     "Belastingen en heffingen als percentage van de totale baten. Niet beoordeeld: het zegt iets over de opbouw van de baten, niet over de druk.",
     "Taxes and levies as a percentage of total income. Not judged: it tells how income is made up, not how heavy the burden is.",
     "%", 1, NEUTRAL, "IV3_LEVIES_JR * 100 / IV3_INCOME_TOTAL_JR", 1)
own("OZB_RATE_NON_RESIDENTIAL_OWNER", 6, "Ozb-tarief niet-woningen, eigenaar", "Property tax rate non-residential, owner",
    "Tarief in het jaar voor eigenaren van niet-woningen als percentage van de WOZ-waarde. Lager is beter voor ondernemers.", "Rate in the year for owners of non-residential property as a percentage of its value. Lower is better for businesses.",
    "%", 4, LOW, (0.31, 0.07), 0.015, core=True, bounds=(0, 2))
own("OZB_RATE_NON_RESIDENTIAL_USER", 6, "Ozb-tarief niet-woningen, gebruiker", "Property tax rate non-residential, user",
    "Tarief in het jaar voor gebruikers van niet-woningen als percentage van de WOZ-waarde. Lager is beter voor ondernemers.", "Rate in the year for users of non-residential property as a percentage of its value. Lower is better for businesses.",
    "%", 4, LOW, (0.245, 0.055), 0.012, core=True, bounds=(0, 2))
own("FEES_EXAMPLE_BUILDING_PERMIT", 6, "Leges voorbeeldvergunning bedrijfshal", "Fees of an example permit",
    "Leges voor een reguliere omgevingsvergunning voor een bedrijfshal met bouwkosten van 500.000 euro, volgens de legesverordening van het jaar; sinds 2024 het technische deel en het deel van het omgevingsplan samen. Lager is beter.",
    "Fees for a regular permit for a hall with building costs of 500,000 euros, by the year's fees bylaw; since 2024 the technical part and the environment-plan part together. Lower is better.", "EUR", 0, LOW, (13500, 3200), 600, core=True)
own("FEES_COST_COVERAGE", 6, "Kostendekking leges bedrijven", "Cost coverage of fees",
    "Begrote baten van leges voor ondernemers als percentage van de toe te rekenen lasten. Streefband 80 tot 100%: meer mag niet, veel minder wentelt af.",
    "Budgeted income of fees for businesses as a percentage of attributable costs. Target band 80 to 100 %: more is not allowed, much less shifts the burden.",
    "%", 0, BAND, (82, 11), 3, band=(80, 100), bounds=(0, 200))
own("WOZ_OBJECTIONS_NON_RESIDENTIAL", 6, "Bezwaren tegen WOZ-waarde niet-woningen", "Objections to non-residential property values",
    "Niet-woningen waarvan de waarde is betwist, als percentage van alle niet-woningen. Lager is beter: de waarde is uitlegbaar.", "Non-residential objects whose value was contested, as a percentage of all. Lower is better: values can be explained.",
    "%", 1, LOW, (5.2, 1.6), 0.4)
own("BIZ_COVERAGE", 6, "Winkelgebieden en terreinen met BIZ of fonds", "Areas with a BIZ or fund",
    "Deel van de winkelgebieden en bedrijventerreinen, naar aantal, dat op 31 december een bedrijveninvesteringszone of ondernemersfonds heeft. Hoger is beter: de heffing keert terug in het gebied.",
    "Share of shopping areas and business parks, by number, that have a business investment zone or fund on 31 December. Higher is better: the levy returns to the area.", "%", 0, HIGH, (38, 13), 4)

# 7 Starters ---------------------------------------------------------------------------------------------------------
own("STARTERS_PER_1000_INHABITANTS", 7, "Starters per 1.000 inwoners", "Starters per 1,000 inhabitants",
    "Nieuwe inschrijvingen van starters in het handelsregister (KvK) in het jaar, zonder verhuizingen en overnames, per 1.000 inwoners. Hoger is beter.", "New registrations of starters in the trade register (KvK) in the year, without moves and takeovers, per 1,000 inhabitants. Higher is better.",
    "starters per 1,000 inhabitants", 1, HIGH, (12.5, 2), 0.6, core=True)
own("STARTER_SURVIVAL_3_YEARS", 7, "Starters na drie jaar nog actief", "Starters active after three years",
    "Deel van de starters van drie jaar geleden dat op 31 december nog in het handelsregister staat. Hoger is beter.", "Share of starters of three years ago still in the trade register on 31 December. Higher is better.", "%", 1, HIGH, (62, 4), 1.2, core=True)
own("STARTERS_ADVISED", 7, "Starters met advies of coaching", "Starters advised or coached",
    "Deel van de starters van het jaar ervoor dat in zijn eerste jaar advies of coaching via de gemeente of een partner kreeg. Hoger is beter.", "Share of the starters of the year before who were advised or coached in their first year by the municipality or a partner. Higher is better.",
    "%", 1, HIGH, (11, 3.5), 1)
own("INCUBATOR_SPACE", 7, "Betaalbare werkruimte voor starters", "Affordable space for starters",
    "Vierkante meters op 31 december in bedrijfsverzamelgebouwen en broedplaatsen die de gemeente bezit, subsidieert of met een afspraak over de huur steunt, per 1.000 vestigingen. Hoger is beter.", "Square metres on 31 December in shared buildings and incubators that the municipality owns, subsidises or supports by an agreement on rent, per 1,000 establishments. Higher is better.",
    "m² per 1,000 establishments", 0, HIGH, (640, 210), 60)
own("INCUBATOR_OCCUPANCY", 7, "Bezetting broedplaatsen", "Occupancy of incubators",
    "Verhuurd deel van de starters- en broedplaatsruimte op 31 december. Streefband 80 tot 95%: lager is leegstand, hoger laat geen ruimte voor nieuwe starters.",
    "Let share of starter and incubator space on 31 December. Target band 80 to 95 %: lower is vacancy, higher leaves no room for new starters.", "%", 0, BAND, (82, 8), 2, band=(80, 95))
own("STARTER_WORKSHOP_PARTICIPANTS", 7, "Deelnemers startersbijeenkomsten", "Participants in starter workshops",
    "Deelnemers aan workshops en spreekuren voor starters per 1.000 starters. Hoger is beter.", "Participants in workshops and consulting hours for starters per 1,000 starters. Higher is better.",
    "per 1,000 starters", 0, HIGH, (145, 45), 12)
own("BBZ_LEAD_TIME", 7, "Doorlooptijd aanvraag Bbz", "Lead time of a Bbz request",
    "Mediaan van de weken tussen aanvraag en besluit op bijstand of krediet voor zelfstandigen. Lager is beter.", "Median weeks between request and decision on support or credit for the self-employed. Lower is better.",
    "weeks", 1, LOW, (9.5, 2.2), 0.6)
own("STARTERS_FROM_BENEFIT", 7, "Starters uit een uitkering", "Starters from benefit",
    "Mensen die met hulp van de gemeente vanuit een uitkering een bedrijf begonnen, per 1.000 starters. Hoger is beter.", "People who with help of the municipality started a business from benefit, per 1,000 starters. Higher is better.",
    "per 1,000 starters", 1, HIGH, (14, 5), 1.5)
own("STARTERS_SATISFACTION", 7, "Tevredenheid van starters", "Satisfaction of starters",
    "Waardering voor de hulp bij de start. " + SURVEY_NL, "Rating of the help when starting. " + SURVEY_EN, "score 0-100", 0, HIGH, (62, 6), 2, survey=True)

# 8 Promotion and acquisition ----------------------------------------------------------------------------------------
own("LEADS_PER_1000_ESTABLISHMENTS", 8, "Vestigingsleads per 1.000 vestigingen", "Leads per 1,000 establishments",
    "Vragen in het jaar van bedrijven met naam die zich willen vestigen of uitbreiden en zeggen welke ruimte zij zoeken, per 1.000 vestigingen. Hoger is beter.", "Enquiries in the year by named businesses that want to settle or expand and say what space they seek, per 1,000 establishments. Higher is better.",
    "per 1,000 establishments", 1, HIGH, (5.4, 1.7), 0.5)
own("LEADS_CONVERTED", 8, "Leads die tot vestiging leidden", "Leads converted",
    "Deel van de leads van de laatste twee jaar dat tot vestiging of uitbreiding leidde. Hoger is beter.", "Share of leads of the last two years that led to settling or expanding. Higher is better.", "%", 0, HIGH, (23, 7), 3, core=True)
own("JOBS_FROM_ACQUISITION", 8, "Banen door acquisitie", "Jobs from acquisition",
    "Banen die vestiging of uitbreiding van bedrijven met hulp van de gemeente in het jaar opleverde, per 10.000 inwoners. Hoger is beter.", "Jobs that came of businesses settling or expanding with the municipality's help in the year, per 10,000 inhabitants. Higher is better.",
    "per 10,000 inhabitants", 1, HIGH, (12, 4.5), 1.5, core=True)
own("LEAD_RESPONSE_TIME", 8, "Reactietijd op een vestigingsvraag", "Response time to a lead",
    "Mediaan van de werkdagen tussen vestigingsvraag en eerste aanbod van locaties. Lager is beter.", "Median working days between an enquiry and the first offer of sites. Lower is better.", "working days", 1, LOW, (6.2, 1.9), 0.5)
own("AT_RISK_BUSINESSES_RETAINED", 8, "Vertrekdreiging afgewend", "Businesses at risk retained",
    "Deel van de bedrijven die in het jaar hun vertrek aankondigden, dat op 31 december binnen de gemeente bleef. Hoger is beter.", "Share of the businesses that announced leaving in the year and were staying on 31 December. Higher is better.", "%", 0, HIGH, (54, 11), 8)
own("OVERNIGHT_STAYS_PER_INHABITANT", 8, "Overnachtingen per inwoner", "Overnight stays per inhabitant",
    "Toeristische en zakelijke overnachtingen volgens de aangiften toeristenbelasting, per inwoner. Hoger is beter voor de lokale bestedingen.", "Tourist and business nights by the tourist-tax returns, per inhabitant. Higher is better for local spending.",
    "nights per inhabitant", 1, HIGH, (2.4, 0.9), 0.3)
own("EVENTS_WITH_EVALUATION", 8, "Evenementen met gemeten economisch effect", "Events with a measured effect",
    "Deel van de gesubsidieerde evenementen waarvan bezoek en bestedingen zijn gemeten. Hoger is beter: dan is te kiezen.", "Share of subsidised events whose visits and spending were measured. Higher is better: then one can choose.",
    "%", 0, HIGH, (44, 14), 5)
own("CENTRE_VISITORS_CHANGE", 8, "Verandering bezoekers binnenstad", "Change in visitors to the centre",
    "Verandering van passanten in het kernwinkelgebied ten opzichte van het jaar ervoor, geteld op dezelfde plekken. Hoger is beter.", "Change in passers-by in the main shopping area from the year before, counted in the same places. Higher is better.", "%", 1, HIGH, (0.8, 2.6), 0.7, bounds=(-100, 300))
calc("COSTS_34_PER_INHABITANT_JR", 8, "Lasten economische promotie per inwoner (jaarrekening)", "Costs of economic promotion per inhabitant (accounts)",
     "Lasten van taakveld 3.4 per inwoner. " + NOT_JUDGED_COSTS_NL, "Costs of task field 3.4 per inhabitant. " + NOT_JUDGED_COSTS_EN, "EUR per inhabitant", 2, NEUTRAL, "IV3_34_COSTS_JR * 1000 / INHABITANTS", 2)
calc("COSTS_34_PER_INHABITANT_BG", 8, "Lasten economische promotie per inwoner (begroting)", "Costs of economic promotion per inhabitant (budget)",
     "Begrote lasten van taakveld 3.4 per inwoner. " + BUDGET_NL, "Budgeted costs of task field 3.4 per inhabitant. " + BUDGET_EN, "EUR per inhabitant", 2, NEUTRAL, "IV3_34_COSTS_BG * 1000 / INHABITANTS", 2)
calc("COSTS_34_PER_ESTABLISHMENT_JR", 8, "Lasten economische promotie per vestiging (jaarrekening)", "Costs of economic promotion per establishment (accounts)",
     "Lasten van taakveld 3.4 per vestiging. " + NOT_JUDGED_COSTS_NL, "Costs of task field 3.4 per establishment. " + NOT_JUDGED_COSTS_EN, "EUR per establishment", 0, NEUTRAL, "IV3_34_COSTS_JR * 1000 / ESTABLISHMENTS", 15)

# 9 Spatial policy ---------------------------------------------------------------------------------------------------
own("RETAIL_VACANCY", 9, "Winkelleegstand", "Retail vacancy",
    "Leegstaand winkelvloeroppervlak als percentage van het totaal op 31 december, hele gemeente. Lager is beter.", "Vacant retail floor space as a percentage of the total on 31 December, whole municipality. Lower is better.", "%", 1, LOW, (7.4, 2), 0.5, core=True)
own("OFFICE_VACANCY", 9, "Kantorenleegstand", "Office vacancy",
    "Leegstaand kantooroppervlak als percentage van de voorraad op 31 december. Streefband 3 tot 7%: enige ruimte is nodig om te kunnen verhuizen.", "Vacant office space as a percentage of the stock on 31 December. Target band 3 to 7 %: some room is needed to move.",
    "%", 1, BAND, (8, 3), 0.6, band=(3, 7))
own("LAND_SUPPLY_YEARS", 9, "Voorraad uitgeefbare bedrijfsgrond", "Supply of land for business",
    "Direct uitgeefbare bedrijfsgrond op 31 december gedeeld door de gemiddelde uitgifte van de laatste vijf jaar; zonder uitgifte is er geen cijfer. Streefband 3 tot 8 jaar: minder is een tekort, meer een risico in de grondexploitatie.",
    "Land at once available for business on 31 December divided by the mean yearly issue of the last five years; without any issue there is no figure. Target band 3 to 8 years: less is a shortage, more a financial risk.", "years", 1, BAND, (4.5, 2.6), 0.5, band=(3, 8))
own("LAND_ISSUE_LEAD_TIME", 9, "Doorlooptijd gronduitgifte", "Lead time of land issue",
    "Mediaan van de maanden tussen reservering en levering van bedrijfsgrond. Lager is beter.", "Median months between reservation and deed of land for business. Lower is better.", "months", 1, LOW, (10.5, 2.6), 0.8)
own("PARKS_WITH_PARK_MANAGEMENT", 9, "Bedrijventerreinen met parkmanagement", "Business parks with park management",
    "Deel van de bedrijventerreinen, naar oppervlakte, met een werkende vorm van parkmanagement. Hoger is beter.", "Share of business parks, by area, with a working form of park management. Higher is better.", "%", 0, HIGH, (56, 16), 5, core=True)
own("OUTDATED_PARK_AREA", 9, "Verouderd bedrijventerrein", "Outdated business park area",
    "Oppervlakte die herstructurering nodig heeft als percentage van alle bedrijventerrein. Lager is beter.", "Area in need of restructuring as a percentage of all business park area. Lower is better.", "%", 0, LOW, (24, 7), 2)
own("PARKS_WITH_ENERGY_PLAN", 9, "Bedrijventerreinen met energieplan", "Business parks with an energy plan",
    "Deel van de bedrijventerreinen, naar oppervlakte, met een uitgewerkt plan voor energie en netcapaciteit. Hoger is beter.", "Share of business parks, by area, with a worked-out plan for energy and grid capacity. Higher is better.",
    "%", 0, HIGH, (34, 14), 5, since=2020)
own("PLAN_CHANGE_LEAD_TIME", 9, "Doorlooptijd wijziging omgevingsplan voor bedrijven", "Lead time of a plan change for business",
    "Mediaan van de maanden tussen principeverzoek van een bedrijf en vastgestelde wijziging van het omgevingsplan (tot 2024: bestemmingsplan). Lager is beter.", "Median months between a business's request and the adopted change of the environment plan (until 2024: zoning plan). Lower is better.", "months", 1, LOW, (14, 3.2), 1)
calc("COSTS_32_PER_INHABITANT_JR", 9, "Lasten bedrijfsinfrastructuur per inwoner (jaarrekening)", "Costs of business infrastructure per inhabitant (accounts)",
     "Lasten van taakveld 3.2 per inwoner; kan negatief zijn door verrekening van grondexploitaties. " + NOT_JUDGED_COSTS_NL, "Costs of task field 3.2 per inhabitant; may be negative by settlements of land development. " + NOT_JUDGED_COSTS_EN,
     "EUR per inhabitant", 2, NEUTRAL, "IV3_32_COSTS_JR * 1000 / INHABITANTS", 8)
calc("COSTS_32_PER_INHABITANT_BG", 9, "Lasten bedrijfsinfrastructuur per inwoner (begroting)", "Costs of business infrastructure per inhabitant (budget)",
     "Begrote lasten van taakveld 3.2 per inwoner. " + BUDGET_NL, "Budgeted costs of task field 3.2 per inhabitant. " + BUDGET_EN, "EUR per inhabitant", 2, NEUTRAL, "IV3_32_COSTS_BG * 1000 / INHABITANTS", 8)
calc("COSTS_32_PER_ESTABLISHMENT_JR", 9, "Lasten bedrijfsinfrastructuur per vestiging (jaarrekening)", "Costs of business infrastructure per establishment (accounts)",
     "Lasten van taakveld 3.2 per vestiging. " + NOT_JUDGED_COSTS_NL, "Costs of task field 3.2 per establishment. " + NOT_JUDGED_COSTS_EN, "EUR per establishment", 0, NEUTRAL, "IV3_32_COSTS_JR * 1000 / ESTABLISHMENTS", 60)
calc("COSTS_81_PER_INHABITANT_JR", 9, "Lasten ruimte en leefomgeving per inwoner (jaarrekening)", "Costs of spatial planning per inhabitant (accounts)",
     "Lasten van taakveld 8.1 per inwoner. " + NOT_JUDGED_COSTS_NL, "Costs of task field 8.1 per inhabitant. " + NOT_JUDGED_COSTS_EN, "EUR per inhabitant", 2, NEUTRAL, "IV3_81_COSTS_JR * 1000 / INHABITANTS", 8)

# 10 Accessibility ---------------------------------------------------------------------------------------------------
own("PARKS_REACHED_BY_PUBLIC_TRANSPORT", 10, "Bedrijventerreinen met openbaar vervoer", "Business parks reached by public transport",
    "Deel van de bedrijventerreinen, naar oppervlakte, met binnen 800 meter een halte die in de spits elk halfuur bediend wordt. Hoger is beter.",
    "Share of business parks, by area, within 800 metres of a stop served every half hour at peak times. Higher is better.", "%", 0, HIGH, (61, 13), 5, core=True)
own("PARKS_ON_CYCLE_ROUTE", 10, "Bedrijventerreinen aan doorfietsroute", "Business parks on a cycle route",
    "Deel van de bedrijventerreinen, naar aantal, dat op 31 december aan een doorfietsroute of het regionale hoofdfietsnet ligt. Hoger is beter.", "Share of business parks, by number, on a through cycle route or the main regional cycle network on 31 December. Higher is better.", "%", 0, HIGH, (52, 14), 5)
own("PEAK_DELAY", 10, "Vertraging in de spits", "Delay at peak times",
    "Extra reistijd in de spits op de ontsluiting van centrum en bedrijventerreinen, als percentage van de reistijd buiten de spits. Lager is beter.", "Extra travel time at peak times on access roads to centre and business parks, as a percentage of that outside peak times. Lower is better.",
    "%", 0, LOW, (27, 7), 2, core=True, bounds=(0, 300))
own("PARKING_OCCUPANCY_CENTRE", 10, "Parkeerbezetting centrum op zaterdag", "Parking occupancy in the centre",
    "Bezetting van openbare parkeerplaatsen in het centrum op zaterdagmiddag, gemiddeld, volgens de laatste telling of het parkeersysteem. Streefband 65 tot 85%: voller jaagt bezoekers weg, leger is verspilde ruimte.",
    "Occupancy of public parking places in the centre on Saturday afternoon, as a mean, by the last count or the parking system. Target band 65 to 85 %: fuller drives visitors away, emptier wastes space.", "%", 0, BAND, (82, 9), 2, band=(65, 85))
own("DELIVERY_WINDOW_HOURS", 10, "Venstertijden bevoorrading centrum", "Delivery window in the centre",
    "Uren per werkdag waarin vrachtverkeer het centrum mag bevoorraden. Hoger is beter voor winkels en vervoerders.", "Hours a working day in which lorries may supply the centre. Higher is better for shops and carriers.", "hours per day", 1, HIGH, (4.8, 1.2), 0.5, bounds=(0, 24))
own("CHARGING_POINTS_PER_1000_CARS", 10, "Openbare laadpunten", "Public charging points",
    "Openbare en semi-openbare laadpunten op 31 december per 1.000 personenauto's. Hoger is beter.", "Public and semi-public charging points on 31 December per 1,000 cars. Higher is better.", "per 1,000 cars", 1, HIGH, (14.5, 4.5), 1.2)
own("ACCESSIBILITY_SATISFACTION", 10, "Tevredenheid over bereikbaarheid", "Satisfaction with accessibility",
    "Waardering voor bereikbaarheid per auto, ov en fiets. " + SURVEY_NL, "Rating of access by car, public transport and bicycle. " + SURVEY_EN, "score 0-100", 0, HIGH, (63, 7), 2, survey=True, core=True)
own("PARKING_SATISFACTION", 10, "Tevredenheid over parkeren", "Satisfaction with parking",
    "Waardering voor parkeren voor klanten en personeel. " + SURVEY_NL, "Rating of parking for customers and staff. " + SURVEY_EN, "score 0-100", 0, HIGH, (55, 7), 2, survey=True)
calc("DISTANCE_MOTORWAY_KM", 10, "Afstand tot oprit hoofdverkeersweg", "Distance to main road access",
     "Gemiddelde afstand over de weg van inwoners tot een oprit. Niet beoordeeld: ligging, waar een gemeente niets aan verandert.",
     "Mean distance by road of inhabitants to a main road access. Not judged: location, which a municipality cannot change.",
     "km", 1, NEUTRAL, "DISTANCE_MOTORWAY", 0.3, bounds=(0, ""), aggregation="NONE")
calc("DISTANCE_STATION_KM", 10, "Afstand tot treinstation", "Distance to railway station",
     "Gemiddelde afstand over de weg van inwoners tot een station. Niet beoordeeld: ligging, waar een gemeente niets aan verandert.", "Mean distance by road of inhabitants to a station. Not judged: location, which a municipality cannot change.",
     "km", 1, NEUTRAL, "DISTANCE_STATION", 0.5, bounds=(0, ""), aggregation="NONE")
calc("DISTANCE_TRANSFER_STATION_KM", 10, "Afstand tot overstapstation", "Distance to transfer station",
     "Gemiddelde afstand over de weg tot een overstapstation. Niet beoordeeld: ligging.", "Mean distance by road to a transfer station. Not judged: location.",
     "km", 1, NEUTRAL, "DISTANCE_TRANSFER_STATION", 1, bounds=(0, ""), aggregation="NONE")
calc("COSTS_21_PER_INHABITANT_JR", 10, "Lasten verkeer en vervoer per inwoner (jaarrekening)", "Costs of traffic and transport per inhabitant (accounts)",
     "Lasten van taakveld 2.1 per inwoner. " + NOT_JUDGED_COSTS_NL, "Costs of task field 2.1 per inhabitant. " + NOT_JUDGED_COSTS_EN, "EUR per inhabitant", 2, NEUTRAL, "IV3_21_COSTS_JR * 1000 / INHABITANTS", 15)
calc("COSTS_22_PER_INHABITANT_JR", 10, "Lasten parkeren per inwoner (jaarrekening)", "Costs of parking per inhabitant (accounts)",
     "Lasten van taakveld 2.2 per inwoner. " + NOT_JUDGED_COSTS_NL, "Costs of task field 2.2 per inhabitant. " + NOT_JUDGED_COSTS_EN, "EUR per inhabitant", 2, NEUTRAL, "IV3_22_COSTS_JR * 1000 / INHABITANTS", 5)

# 11 Satisfaction ----------------------------------------------------------------------------------------------------
for _code, _nl, _en, _dnl, _den, _mean, _core in [
        ("SATISFACTION_OVERALL", "Algemene tevredenheid ondernemers", "Overall satisfaction", "Oordeel over de gemeente als geheel", "Rating of the municipality as a whole", 64, True),
        ("SATISFACTION_CLIMATE", "Ondernemersklimaat", "Business climate", "Oordeel over het klimaat om te ondernemen", "Rating of the climate for doing business", 65, True),
        ("SATISFACTION_SERVICE", "Dienstverlening aan ondernemers", "Services to businesses", "Oordeel over de dienstverlening bij het laatste contact", "Rating of the services at the last contact", 62, False),
        ("SATISFACTION_ACCOUNT_MANAGEMENT", "Accountmanagement", "Account management", "Oordeel over het contact met de accountmanager", "Rating of the contact with the account manager", 67, True),
        ("SATISFACTION_RULES", "Regeldruk en procedures", "Rules and procedures", "Oordeel over regels, procedures en uitleg", "Rating of rules, procedures and their explanation", 51, False),
        ("SATISFACTION_EXECUTIVE", "Betrouwbaarheid van het bestuur", "Reliability of the executive", "Oordeel of het bestuur doet wat het belooft", "Rating whether the executive does what it promises", 57, False),
        ("SATISFACTION_CENTRE", "Binnenstad en winkelgebieden", "Centre and shopping areas", "Oordeel van ondernemers in winkelgebieden over hun omgeving", "Rating by businesses in shopping areas of their surroundings", 61, False),
        ("SATISFACTION_BUSINESS_PARK", "Bedrijventerreinen", "Business parks", "Oordeel van ondernemers op bedrijventerreinen over inrichting, veiligheid en beheer", "Rating by businesses in business parks of layout, safety and upkeep", 62, False)]:
    own(_code, 11, _nl, _en, f"{_dnl}. {SURVEY_NL}", f"{_den}. {SURVEY_EN}", "score 0-100", 0, HIGH, (_mean, 6.5), 2, survey=True, core=_core)

# 12 Background: describes, is never judged --------------------------------------------------------------------------
DESCRIBES_NL, DESCRIBES_EN = "Achtergrondkenmerk, niet beoordeeld.", "Background characteristic, not judged."
WHAT = {  # where the name alone leaves open what is counted, or when
    "INHABITANTS_TOTAL": ("Inwoners op 1 januari, volgens CBS.", "Inhabitants on 1 January, by CBS."),
    "ESTABLISHMENTS_TOTAL": ("Bedrijfsvestigingen volgens CBS, in alle sectoren.", "Establishments by CBS, in all sectors."),
    "ESTABLISHMENTS_PER_1000_INHABITANTS": ("Bedrijfsvestigingen volgens CBS per 1.000 inwoners.", "Establishments by CBS per 1,000 inhabitants."),
    "NON_RESIDENTIAL_PER_1000_INHABITANTS": ("Gebouwen en delen daarvan zonder woonfunctie, zoals winkels, kantoren en bedrijfshallen, per 1.000 inwoners, volgens CBS.", "Buildings and parts of them that are no homes, such as shops, offices and halls, per 1,000 inhabitants, by CBS."),
    "NEW_NON_RESIDENTIAL_PER_1000_OBJECTS": ("In het jaar nieuw gebouwde niet-woningen per 1.000 niet-woningen die er staan, volgens CBS.", "Non-residential objects newly built in the year per 1,000 that there are, by CBS."),
    "ADDRESS_DENSITY_VALUE": ("Adressen per km² binnen een kilometer rond elk adres, gemiddeld, volgens CBS: hoe stedelijk het er is.", "Addresses per km² within a kilometre around each address, as a mean, by CBS: how urban it is."),
    "INHABITANTS_PER_KM2": ("Inwoners per km² land, water niet meegeteld, volgens CBS.", "Inhabitants per km² of land, water not counted, by CBS."),
    "HOME_VALUE_MEAN": ("Gemiddelde WOZ-waarde van woningen, volgens CBS.", "Mean value of homes (WOZ), by CBS."),
    "CARS_PER_HOUSEHOLD": ("Personenauto's per huishouden, volgens CBS.", "Cars per household, by CBS."),
    "STUDENTS_PER_1000_INHABITANTS": ("Studenten aan mbo, hbo en universiteit naar waar zij wonen, per 1.000 inwoners, volgens CBS.", "Students of vocational education, applied sciences and universities by where they live, per 1,000 inhabitants, by CBS."),
    "UNEMPLOYMENT_BENEFITS_PER_1000_INHABITANTS": ("Personen met een WW-uitkering per 1.000 inwoners, volgens CBS.", "Persons with unemployment benefit per 1,000 inhabitants, by CBS."),
    "HOTELS_WITHIN_10_KM": ("Hotels binnen 10 km over de weg, gemiddeld over de inwoners, volgens CBS.", "Hotels within 10 km by road, as a mean over the inhabitants, by CBS."),
    "RESTAURANTS_WITHIN_3_KM": ("Restaurants binnen 3 km over de weg, gemiddeld over de inwoners, volgens CBS.", "Restaurants within 3 km by road, as a mean over the inhabitants, by CBS."),
    "MUSEUMS_WITHIN_10_KM": ("Musea binnen 10 km over de weg, gemiddeld over de inwoners, volgens CBS.", "Museums within 10 km by road, as a mean over the inhabitants, by CBS."),
    "ATTRACTIONS_WITHIN_20_KM": ("Attracties binnen 20 km over de weg, gemiddeld over de inwoners, volgens CBS.", "Amusement parks within 20 km by road, as a mean over the inhabitants, by CBS."),
    "DISTANCE_THEATRE_KM": ("Afstand over de weg tot het dichtstbijzijnde theater, gemiddeld over de inwoners, volgens CBS.", "Distance by road to the nearest theatre, as a mean over the inhabitants, by CBS."),
    "STATE_GRANTS_PER_INHABITANT_JR": ("Algemene uitkering en andere rijksuitkeringen uit het gemeentefonds volgens de jaarrekening, per inwoner.", "General and other grants from the state's fund for municipalities by the accounts, per inhabitant."),
    "SOCIAL_DOMAIN_SHARE_JR": ("Lasten van het sociaal domein als percentage van alle lasten, volgens de jaarrekening.", "Costs of the social domain as a percentage of all costs, by the accounts."),
    "TOTAL_COSTS_PER_INHABITANT_JR": ("Alle lasten van de gemeente volgens de jaarrekening, per inwoner.", "All costs of the municipality by its accounts, per inhabitant."),
    "SHARE_AGRICULTURE": ("Deel van de bedrijfsvestigingen in landbouw, bosbouw en visserij (SBI A), volgens CBS.", "Share of establishments in agriculture, forestry, fishing (NACE A), by CBS."),
    "SHARE_INDUSTRY": ("Deel van de bedrijfsvestigingen in nijverheid en energie (SBI B-F), volgens CBS.", "Share of establishments in industry and energy (NACE B-F), by CBS."),
    "SHARE_TRADE_HOSPITALITY": ("Deel van de bedrijfsvestigingen in handel en horeca (SBI G, I), volgens CBS.", "Share of establishments in trade and hospitality (NACE G, I), by CBS."),
    "SHARE_TRANSPORT_INFORMATION": ("Deel van de bedrijfsvestigingen in vervoer, informatie en communicatie (SBI H, J), volgens CBS.", "Share of establishments in transport, information, communication (NACE H, J), by CBS."),
    "SHARE_FINANCE_REAL_ESTATE": ("Deel van de bedrijfsvestigingen in financiën en onroerend goed (SBI K-L), volgens CBS.", "Share of establishments in finance and real estate (NACE K-L), by CBS."),
    "SHARE_BUSINESS_SERVICES": ("Deel van de bedrijfsvestigingen in zakelijke dienstverlening (SBI M-N), volgens CBS.", "Share of establishments in business services (NACE M-N), by CBS."),
    "SHARE_PUBLIC_EDUCATION_CARE": ("Deel van de bedrijfsvestigingen in overheid, onderwijs en zorg (SBI O-Q), volgens CBS.", "Share of establishments in public administration, education, care (NACE O-Q), by CBS."),
    "SHARE_CULTURE_RECREATION": ("Deel van de bedrijfsvestigingen in cultuur, recreatie en overige diensten (SBI R-U), volgens CBS.", "Share of establishments in culture, recreation, other services (NACE R-U), by CBS."),
}
for _code, _nl, _en, _unit, _dec, _formula, _smallest, _agg in [
        ("INHABITANTS_TOTAL", "Inwoners", "Inhabitants", "inhabitants", 0, "INHABITANTS", 500, "SUM"),
        ("ESTABLISHMENTS_TOTAL", "Bedrijfsvestigingen", "Establishments", "establishments", 0, "ESTABLISHMENTS", 100, "SUM"),
        ("ESTABLISHMENTS_PER_1000_INHABITANTS", "Vestigingen per 1.000 inwoners", "Establishments per 1,000 inhabitants", "establishments per 1,000 inhabitants", 1, "ESTABLISHMENTS * 1000 / INHABITANTS", 5, "RATIO_OF_SUMS"),
        ("SHARE_AGRICULTURE", "Aandeel landbouw, bosbouw en visserij", "Share of agriculture, forestry, fishing", "%", 1, "ESTABLISHMENTS_AGRICULTURE * 100 / ESTABLISHMENTS", 1, "RATIO_OF_SUMS"),
        ("SHARE_INDUSTRY", "Aandeel nijverheid en energie", "Share of industry and energy", "%", 1, "ESTABLISHMENTS_INDUSTRY * 100 / ESTABLISHMENTS", 1, "RATIO_OF_SUMS"),
        ("SHARE_TRADE_HOSPITALITY", "Aandeel handel en horeca", "Share of trade and hospitality", "%", 1, "ESTABLISHMENTS_TRADE_HOSPITALITY * 100 / ESTABLISHMENTS", 1, "RATIO_OF_SUMS"),
        ("SHARE_TRANSPORT_INFORMATION", "Aandeel vervoer, informatie en communicatie", "Share of transport, information, communication", "%", 1, "ESTABLISHMENTS_TRANSPORT_INFORMATION * 100 / ESTABLISHMENTS", 1, "RATIO_OF_SUMS"),
        ("SHARE_FINANCE_REAL_ESTATE", "Aandeel financiën en onroerend goed", "Share of finance and real estate", "%", 1, "ESTABLISHMENTS_FINANCE_REAL_ESTATE * 100 / ESTABLISHMENTS", 1, "RATIO_OF_SUMS"),
        ("SHARE_BUSINESS_SERVICES", "Aandeel zakelijke dienstverlening", "Share of business services", "%", 1, "ESTABLISHMENTS_BUSINESS_SERVICES * 100 / ESTABLISHMENTS", 1, "RATIO_OF_SUMS"),
        ("SHARE_PUBLIC_EDUCATION_CARE", "Aandeel overheid, onderwijs en zorg", "Share of public administration, education, care", "%", 1, "ESTABLISHMENTS_PUBLIC_EDUCATION_CARE * 100 / ESTABLISHMENTS", 1, "RATIO_OF_SUMS"),
        ("SHARE_CULTURE_RECREATION", "Aandeel cultuur, recreatie en overige diensten", "Share of culture, recreation, other services", "%", 1, "ESTABLISHMENTS_CULTURE_RECREATION * 100 / ESTABLISHMENTS", 1, "RATIO_OF_SUMS"),
        ("NON_RESIDENTIAL_PER_1000_INHABITANTS", "Niet-woningen per 1.000 inwoners", "Non-residential objects per 1,000 inhabitants", "objects per 1,000 inhabitants", 1, "NON_RESIDENTIAL_STOCK * 1000 / INHABITANTS", 4, "RATIO_OF_SUMS"),
        ("NEW_NON_RESIDENTIAL_PER_1000_OBJECTS", "Nieuwbouw niet-woningen per 1.000 objecten", "New non-residential objects per 1,000 objects", "objects per 1,000 objects", 1, "NON_RESIDENTIAL_NEW * 1000 / NON_RESIDENTIAL_STOCK", 1, "RATIO_OF_SUMS"),
        ("ADDRESS_DENSITY_VALUE", "Omgevingsadressendichtheid", "Address density", "addresses per km²", 0, "ADDRESS_DENSITY", 50, "NONE"),
        ("INHABITANTS_PER_KM2", "Inwoners per km² land", "Inhabitants per km² of land", "inhabitants per km²", 0, "INHABITANTS * 100 / LAND_AREA", 50, "RATIO_OF_SUMS"),
        ("HOME_VALUE_MEAN", "Gemiddelde woningwaarde", "Mean home value", "thousands of euros", 0, "HOME_VALUE", 10, "NONE"),
        ("CARS_PER_HOUSEHOLD", "Auto's per huishouden", "Cars per household", "cars per household", 2, "CARS / HOUSEHOLDS", 0.05, "RATIO_OF_SUMS"),
        ("STUDENTS_PER_1000_INHABITANTS", "Studenten per 1.000 inwoners", "Students per 1,000 inhabitants", "students per 1,000 inhabitants", 1, "(STUDENTS_MBO + STUDENTS_HBO + STUDENTS_WO) * 1000 / INHABITANTS", 3, "RATIO_OF_SUMS"),
        ("UNEMPLOYMENT_BENEFITS_PER_1000_INHABITANTS", "Personen met WW per 1.000 inwoners", "Persons on unemployment benefit per 1,000 inhabitants", "persons per 1,000 inhabitants", 1, "UNEMPLOYMENT_BENEFITS * 1000 / INHABITANTS", 0.5, "RATIO_OF_SUMS"),
        ("HOTELS_WITHIN_10_KM", "Hotels binnen 10 km", "Hotels within 10 km", "number", 1, "HOTELS_10KM", 1, "NONE"),
        ("RESTAURANTS_WITHIN_3_KM", "Restaurants binnen 3 km", "Restaurants within 3 km", "number", 1, "RESTAURANTS_3KM", 2, "NONE"),
        ("MUSEUMS_WITHIN_10_KM", "Musea binnen 10 km", "Museums within 10 km", "number", 1, "MUSEUMS_10KM", 0.5, "NONE"),
        ("ATTRACTIONS_WITHIN_20_KM", "Attracties binnen 20 km", "Amusement parks within 20 km", "number", 1, "ATTRACTIONS_20KM", 0.5, "NONE"),
        ("DISTANCE_THEATRE_KM", "Afstand tot theater", "Distance to theatre", "km", 1, "DISTANCE_THEATRE", 0.5, "NONE"),
        ("TOTAL_COSTS_PER_INHABITANT_JR", "Totale lasten per inwoner (jaarrekening)", "Total costs per inhabitant (accounts)", "EUR per inhabitant", 0, "IV3_COSTS_TOTAL_JR * 1000 / INHABITANTS", 100, "RATIO_OF_SUMS"),
        ("STATE_GRANTS_PER_INHABITANT_JR", "Gemeentefonds per inwoner (jaarrekening)", "State grants per inhabitant (accounts)", "EUR per inhabitant", 0, "IV3_STATE_GRANTS_JR * 1000 / INHABITANTS", 50, "RATIO_OF_SUMS"),
        ("SOCIAL_DOMAIN_SHARE_JR", "Aandeel sociaal domein in de lasten (jaarrekening)", "Share of the social domain in costs (accounts)", "%", 1, "IV3_SOCIAL_DOMAIN_COSTS_JR * 100 / IV3_COSTS_TOTAL_JR", 1, "RATIO_OF_SUMS")]:
    calc(_code, 12, _nl, _en, f"{WHAT.get(_code, (_nl + '.',))[0]} {DESCRIBES_NL}", f"{WHAT.get(_code, ('', _en + '.'))[1]} {DESCRIBES_EN}", _unit, _dec, NEUTRAL, _formula, _smallest, aggregation=_agg)

entered.indicators(INDICATORS)
