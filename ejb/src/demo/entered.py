"""Base figures that municipalities count themselves, and the indicators of the catalogue that are made of them.

ENTERED: code, category, nl, en, definition_nl, definition_en, unit, decimals, part_of (what it is counted among: it cannot be more, and the
share has a sampling interval), stands_for (the figure of a source that it replaces in years without one).
MADE: indicator -> formula.  The rest says what the fictional demonstration counts; make_demonstration.py alone reads it.
"""
DUTCH = {"number": "aantal", "FTE": "fte", "hours": "uur", "establishments": "vestigingen", "contacts": "contacten", "decisions": "besluiten",
         "starters": "starters", "EUR": "euro", "nights": "nachten", "m²": "m²", "ha": "ha"}

ENTERED = [
    ("ACCOUNT_MANAGEMENT_FTE", 1, "Fte accountmanagement bedrijven", "FTE of account managers", "Fte accountmanagers bedrijven, in vaste dienst of inhuur, op 31 december.",
     "FTE of account managers for businesses, employed or hired, on 31 December.", "FTE", 1, "", ""),
    ("ECONOMY_FTE", 1, "Fte team economische zaken", "FTE of economic affairs", "Fte van het team economische zaken op 31 december.",
     "FTE of the economic affairs team on 31 December.", "FTE", 1, "", ""),
    ("TRAINING_HOURS", 1, "Uren opleiding", "Hours of training", "Uren opleiding, intervisie en stage bij bedrijven van het team economische zaken, in het jaar.",
     "Hours of training, peer review and placements at businesses of the economic affairs team, in the year.", "hours", 0, "", ""),
    ("ESTABLISHMENTS_OWN_REGISTER", 1, "Bedrijfsvestigingen volgens het eigen register", "Establishments in your own register",
     "Vestigingen volgens LISA of het eigen vestigingenregister, per 1 januari. Alleen gevraagd zolang CBS er over dit jaar geen heeft; het kengetal is dan een raming.",
     "Establishments in LISA or your own register, on 1 January. Asked only while CBS has none for this year; the indicator is an estimate then.", "establishments", 0, "", "ESTABLISHMENTS"),
    ("DESK_QUESTIONS", 2, "Vragen aan het ondernemersloket", "Questions to the business desk", "Vragen van ondernemers aan het loket in het jaar.", "Questions of businesses to the desk in the year.", "number", 0, "", ""),
    ("DESK_QUESTIONS_FIRST_TIME", 2, "Vragen bij het eerste contact afgehandeld", "Questions resolved at first contact", "De vragen aan het loket die bij het eerste contact zijn afgehandeld.",
     "The questions to the desk that were resolved at first contact.", "number", 0, "DESK_QUESTIONS", ""),
    ("BUSINESS_REQUESTS", 2, "Aanvragen van ondernemers", "Requests of businesses", "Aanvragen van ondernemers aan het loket in het jaar, langs elke weg.", "Requests of businesses to the desk in the year, by any channel.", "number", 0, "", ""),
    ("BUSINESS_REQUESTS_DIGITAL", 2, "Aanvragen digitaal gedaan", "Requests made digitally", "De aanvragen van ondernemers die digitaal zijn gedaan.", "The requests of businesses that were made digitally.", "number", 0, "BUSINESS_REQUESTS", ""),
    ("CALL_BACK_REQUESTS", 2, "Terugbelverzoeken", "Call-back requests", "Terugbelverzoeken van ondernemers in het jaar.", "Call-back requests of businesses in the year.", "number", 0, "", ""),
    ("CALLS_RETURNED_IN_TIME", 2, "Terugbelverzoeken binnen één werkdag beantwoord", "Call-back requests answered within one working day", "De terugbelverzoeken die binnen één werkdag zijn beantwoord.",
     "The call-back requests that were answered within one working day.", "number", 0, "CALL_BACK_REQUESTS", ""),
    ("BUSINESS_CONTACTS", 3, "Contacten met ondernemers", "Contacts with businesses", "Contacten met ondernemers in het jaar, van loket en accountmanagers samen.", "Contacts with businesses in the year, of desk and account managers together.", "contacts", 0, "", ""),
    ("COMPLAINTS", 3, "Klachten van ondernemers", "Complaints of businesses", "Geregistreerde klachten van ondernemers, ontvangen in het jaar.", "Registered complaints of businesses, received in the year.", "number", 0, "", ""),
    ("COMPLAINTS_IN_TIME", 3, "Klachten binnen de termijn afgehandeld", "Complaints settled in time", "De in het jaar ontvangen klachten die zijn afgehandeld binnen de termijn van Awb 9:11, ook als dat na 31 december was.", "The complaints received in the year that were settled within the term of Awb 9:11, be it after 31 December.", "number", 0, "COMPLAINTS", ""),
    ("DECISIONS", 3, "Besluiten aan ondernemers", "Decisions to businesses", "Besluiten aan ondernemers in het jaar waartegen bezwaar openstaat.", "Decisions to businesses in the year that can be objected to.", "decisions", 0, "", ""),
    ("OBJECTIONS", 3, "Bezwaarschriften van ondernemers", "Objections of businesses", "Bezwaarschriften van ondernemers, ontvangen in het jaar.", "Objections of businesses, received in the year.", "number", 0, "", ""),
    ("OBJECTIONS_DECIDED", 3, "Besliste bezwaren", "Objections decided", "Bezwaren van ondernemers waarop in het jaar is beslist.", "Objections of businesses that were decided in the year.", "number", 0, "", ""),
    ("OBJECTIONS_DECIDED_IN_TIME", 3, "Bezwaren binnen de termijn beslist", "Objections decided in time", "De besliste bezwaren waarop binnen de wettelijke termijn (Awb 7:10) is beslist; verdaging telt niet als tijdig.",
     "The objections decided within the statutory term (Awb 7:10); a postponement does not count as in time.", "number", 0, "OBJECTIONS_DECIDED", ""),
    ("OBJECTIONS_DECIDED_UPHELD", 3, "Bezwaren geheel of deels gegrond", "Objections upheld", "De besliste bezwaren die geheel of deels gegrond zijn verklaard.", "The objections decided that were upheld in whole or in part.", "number", 0, "OBJECTIONS_DECIDED", ""),
    ("PENALTY_PAYMENTS_MADE", 3, "Betaalde dwangsommen", "Penalty payments made", "Aantal keren dat in het jaar een dwangsom aan een ondernemer is betaald (Awb 4:17).", "Number of times a penalty was paid to a business in the year (Awb 4:17).", "number", 0, "", ""),
    ("BUSINESS_VISITS", 4, "Bedrijfsbezoeken met verslag", "Business visits with a report", "Bezoeken aan bedrijven door accountmanagers en bestuurders, met verslag, in het jaar.", "Visits to businesses by account managers and executives, with a report, in the year.", "number", 0, "", ""),
    ("VISIT_AGREEMENTS", 4, "Afspraken uit bedrijfsbezoeken", "Agreements from business visits", "Afspraken uit bedrijfsbezoeken waarvan de termijn in het jaar verliep.", "Agreements from business visits that were due in the year.", "number", 0, "", ""),
    ("VISIT_AGREEMENTS_KEPT", 4, "Afspraken op tijd nagekomen", "Agreements kept in time", "De afspraken uit bedrijfsbezoeken die binnen de afgesproken tijd zijn nagekomen.", "The agreements from business visits that were kept in time.", "number", 0, "VISIT_AGREEMENTS", ""),
    ("NEWSLETTER_SUBSCRIBERS", 4, "Abonnees van de ondernemersnieuwsbrief", "Subscribers to the business newsletter", "Abonnees van de ondernemersnieuwsbrief op 31 december.", "Subscribers to the business newsletter on 31 December.", "number", 0, "", ""),
    ("ASSOCIATION_MEMBERS", 4, "Leden van ondernemersverenigingen", "Members of business associations", "Leden van ondernemersverenigingen op 31 december.", "Members of business associations on 31 December.", "number", 0, "", ""),
    ("WORKS_NEAR_BUSINESSES", 4, "Werkzaamheden bij ondernemers", "Works near businesses", "Werkzaamheden in winkelgebieden en op bedrijventerreinen die in het jaar begonnen.", "Works in shopping areas and business parks that began in the year.", "number", 0, "", ""),
    ("WORKS_ANNOUNCED_EARLY", 4, "Werkzaamheden zes weken vooraf gemeld", "Works announced six weeks ahead", "De werkzaamheden die minstens zes weken vooraf aan ondernemers zijn gemeld.", "The works that were announced to businesses at least six weeks ahead.", "number", 0, "WORKS_NEAR_BUSINESSES", ""),
    ("PERMITS_REGULAR_DECIDED", 5, "Reguliere vergunningen beslist", "Regular permits decided", "Reguliere omgevingsvergunningen voor bedrijven waarop in het jaar is beslist.", "Regular environment permits for businesses decided in the year.", "number", 0, "", ""),
    ("PERMITS_REGULAR_DECIDED_IN_TIME", 5, "Reguliere vergunningen binnen acht weken", "Regular permits within eight weeks", "De vergunningen waarop binnen acht weken, zonder verlenging, is beslist.", "The permits decided within eight weeks, without extension.", "number", 0, "PERMITS_REGULAR_DECIDED", ""),
    ("PERMIT_APPLICATIONS", 5, "Vergunningaanvragen van bedrijven", "Permit applications of businesses", "Vergunningaanvragen van bedrijven, ontvangen in het jaar.", "Permit applications of businesses, received in the year.", "number", 0, "", ""),
    ("PERMIT_APPLICATIONS_COMPLETE", 5, "Aanvragen die volledig waren", "Applications that were complete", "De aanvragen zonder verzoek om aanvulling.", "The applications without a request for more information.", "number", 0, "PERMIT_APPLICATIONS", ""),
    ("PRELIMINARY_TALK_REQUESTS", 5, "Verzoeken om vooroverleg", "Requests for a preliminary talk", "Verzoeken van bedrijven om vooroverleg of omgevingstafel in het jaar.", "Requests of businesses for a preliminary talk in the year.", "number", 0, "", ""),
    ("PRELIMINARY_TALKS_HELD_IN_TIME", 5, "Vooroverleg binnen drie weken", "Preliminary talks within three weeks", "De verzoeken waarop binnen drie weken een gesprek volgde.", "The requests that were followed by a talk within three weeks.", "number", 0, "PRELIMINARY_TALK_REQUESTS", ""),
    ("FEES_INCOME", 6, "Begrote baten van leges voor ondernemers", "Budgeted income of fees for businesses", "Begrote baten van leges voor ondernemers, in hele euro's.", "Budgeted income of fees for businesses, in whole euros.", "EUR", 0, "", ""),
    ("FEES_COSTS", 6, "Lasten die aan die leges zijn toe te rekenen", "Costs attributable to those fees", "Begrote lasten die aan de leges voor ondernemers zijn toe te rekenen, in hele euro's.", "Budgeted costs attributable to the fees for businesses, in whole euros.", "EUR", 0, "", ""),
    ("WOZ_NON_RESIDENTIAL", 6, "Niet-woningen met een WOZ-beschikking", "Non-residential objects with a WOZ value", "Niet-woningen waarvan in het jaar de WOZ-waarde is vastgesteld.", "Non-residential objects of which the WOZ value was set in the year.", "number", 0, "", ""),
    ("WOZ_NON_RESIDENTIAL_DISPUTED", 6, "Niet-woningen waarvan de waarde is betwist", "Non-residential objects in dispute", "De niet-woningen waarvan de waarde met bezwaar is betwist.", "The non-residential objects of which the value was objected to.", "number", 0, "WOZ_NON_RESIDENTIAL", ""),
    ("STARTERS", 7, "Starters", "Starters", "Nieuwe inschrijvingen van starters in het handelsregister in het jaar, zonder verhuizingen en overnames.", "New registrations of starters in the trade register in the year, without moves and take-overs.", "starters", 0, "", ""),
    ("STARTER_WORKSHOP_VISITORS", 7, "Deelnemers aan workshops voor starters", "Participants in workshops for starters", "Deelnemers aan workshops en spreekuren voor starters in het jaar.", "Participants in workshops and consulting hours for starters in the year.", "number", 0, "", ""),
    ("STARTED_FROM_BENEFIT", 7, "Begonnen vanuit een uitkering", "Started from a benefit", "Mensen die in het jaar met hulp van de gemeente vanuit een uitkering een bedrijf begonnen.", "People who started a business from a benefit with help of the municipality in the year.", "number", 0, "", ""),
    ("LEADS", 8, "Leads", "Leads", "Vragen in het jaar van bedrijven met naam die zich willen vestigen of uitbreiden en zeggen welke ruimte zij zoeken.", "Enquiries in the year by named businesses that want to settle or expand and say what space they seek.", "number", 0, "", ""),
    ("LEADS_TWO_YEARS", 8, "Leads van de laatste twee jaar", "Leads of the last two years", "Leads van dit jaar en het jaar ervoor samen.", "Leads of this year and the year before together.", "number", 0, "", ""),
    ("LEADS_TWO_YEARS_CONVERTED", 8, "Leads die tot vestiging of uitbreiding leidden", "Leads that led to settling or expansion", "De leads van de laatste twee jaar die tot vestiging of uitbreiding leidden.", "The leads of the last two years that led to settling or expansion.", "number", 0, "LEADS_TWO_YEARS", ""),
    ("ACQUISITION_JOBS", 8, "Banen door acquisitie", "Jobs from acquisition", "Banen die vestiging of uitbreiding van bedrijven met hulp van de gemeente in het jaar opleverde: de nieuwe, niet wat er al was.", "Jobs that came of businesses settling or expanding with help of the municipality in the year: the new ones, not what was there.", "number", 0, "", ""),
    ("OVERNIGHT_STAYS", 8, "Overnachtingen", "Overnight stays", "Toeristische en zakelijke overnachtingen in het jaar volgens de aangiften toeristenbelasting.", "Tourist and business nights in the year according to the tourist tax returns.", "nights", 0, "", ""),
    ("RETAIL_AREA", 9, "Winkelvloeroppervlak", "Retail floor area", "Winkelvloeroppervlak van de hele gemeente op 31 december.", "Retail floor area of the whole municipality on 31 December.", "m²", 0, "", ""),
    ("RETAIL_AREA_VACANT", 9, "Leegstaand winkelvloeroppervlak", "Vacant retail floor area", "Het winkelvloeroppervlak dat op 31 december leegstond.", "The retail floor area that was vacant on 31 December.", "m²", 0, "RETAIL_AREA", ""),
    ("OFFICE_AREA", 9, "Kantooroppervlak", "Office floor area", "Kantooroppervlak in de gemeente op 31 december.", "Office floor area in the municipality on 31 December.", "m²", 0, "", ""),
    ("OFFICE_AREA_VACANT", 9, "Leegstaand kantooroppervlak", "Vacant office floor area", "Het kantooroppervlak dat op 31 december leegstond.", "The office floor area that was vacant on 31 December.", "m²", 0, "OFFICE_AREA", ""),
    ("BUSINESS_PARK_AREA", 9, "Oppervlakte bedrijventerrein", "Area of business parks", "Netto oppervlakte van alle bedrijventerreinen op 31 december.", "Net area of all business parks on 31 December.", "ha", 1, "", ""),
    ("BUSINESS_PARK_AREA_OUTDATED", 9, "Oppervlakte die herstructurering nodig heeft", "Area in need of restructuring", "De oppervlakte bedrijventerrein die herstructurering nodig heeft.", "The area of business parks that needs restructuring.", "ha", 1, "BUSINESS_PARK_AREA", ""),
]

MADE = {
    "ACCOUNT_MANAGEMENT_FTE_PER_1000_ESTABLISHMENTS": "ACCOUNT_MANAGEMENT_FTE * 1000 / ESTABLISHMENTS",
    "ECONOMY_FTE_PER_1000_ESTABLISHMENTS": "ECONOMY_FTE * 1000 / ESTABLISHMENTS",
    "TRAINING_HOURS_PER_FTE": "TRAINING_HOURS / ECONOMY_FTE",
    "CONTACTS_RESOLVED_FIRST_TIME": "DESK_QUESTIONS_FIRST_TIME * 100 / DESK_QUESTIONS",
    "DIGITAL_REQUESTS_SHARE": "BUSINESS_REQUESTS_DIGITAL * 100 / BUSINESS_REQUESTS",
    "CALLS_RETURNED_WITHIN_ONE_DAY": "CALLS_RETURNED_IN_TIME * 100 / CALL_BACK_REQUESTS",
    "CONTACTS_PER_1000_ESTABLISHMENTS": "(DESK_QUESTIONS + BUSINESS_REQUESTS) * 1000 / ESTABLISHMENTS",
    "COMPLAINTS_PER_1000_CONTACTS": "COMPLAINTS * 1000 / BUSINESS_CONTACTS",
    "COMPLAINTS_HANDLED_IN_TIME": "COMPLAINTS_IN_TIME * 100 / COMPLAINTS",
    "OBJECTIONS_PER_100_DECISIONS": "OBJECTIONS * 100 / DECISIONS",
    "OBJECTIONS_IN_TIME": "OBJECTIONS_DECIDED_IN_TIME * 100 / OBJECTIONS_DECIDED",
    "OBJECTIONS_UPHELD": "OBJECTIONS_DECIDED_UPHELD * 100 / OBJECTIONS_DECIDED",
    "PENALTY_PAYMENTS": "PENALTY_PAYMENTS_MADE * 1000 / DECISIONS",
    "BUSINESS_VISITS_PER_1000_ESTABLISHMENTS": "BUSINESS_VISITS * 1000 / ESTABLISHMENTS",
    "VISITS_FOLLOWED_UP_IN_TIME": "VISIT_AGREEMENTS_KEPT * 100 / VISIT_AGREEMENTS",
    "BUSINESSES_REACHED_BY_NEWSLETTER": "NEWSLETTER_SUBSCRIBERS * 100 / ESTABLISHMENTS",
    "BUSINESSES_IN_ASSOCIATION": "ASSOCIATION_MEMBERS * 100 / ESTABLISHMENTS",
    "WORKS_ANNOUNCED_IN_TIME": "WORKS_ANNOUNCED_EARLY * 100 / WORKS_NEAR_BUSINESSES",
    "PERMITS_REGULAR_IN_TIME": "PERMITS_REGULAR_DECIDED_IN_TIME * 100 / PERMITS_REGULAR_DECIDED",
    "APPLICATIONS_COMPLETE": "PERMIT_APPLICATIONS_COMPLETE * 100 / PERMIT_APPLICATIONS",
    "PRELIMINARY_TALKS_IN_TIME": "PRELIMINARY_TALKS_HELD_IN_TIME * 100 / PRELIMINARY_TALK_REQUESTS",
    "FEES_COST_COVERAGE": "FEES_INCOME * 100 / FEES_COSTS",
    "WOZ_OBJECTIONS_NON_RESIDENTIAL": "WOZ_NON_RESIDENTIAL_DISPUTED * 100 / WOZ_NON_RESIDENTIAL",
    "STARTERS_PER_1000_INHABITANTS": "STARTERS * 1000 / INHABITANTS",
    "STARTER_WORKSHOP_PARTICIPANTS": "STARTER_WORKSHOP_VISITORS * 1000 / STARTERS",
    "STARTERS_FROM_BENEFIT": "STARTED_FROM_BENEFIT * 1000 / STARTERS",
    "LEADS_PER_1000_ESTABLISHMENTS": "LEADS * 1000 / ESTABLISHMENTS",
    "LEADS_CONVERTED": "LEADS_TWO_YEARS_CONVERTED * 100 / LEADS_TWO_YEARS",
    "JOBS_FROM_ACQUISITION": "ACQUISITION_JOBS * 10000 / INHABITANTS",
    "OVERNIGHT_STAYS_PER_INHABITANT": "OVERNIGHT_STAYS / INHABITANTS",
    "RETAIL_VACANCY": "RETAIL_AREA_VACANT * 100 / RETAIL_AREA",
    "OFFICE_VACANCY": "OFFICE_AREA_VACANT * 100 / OFFICE_AREA",
    "OUTDATED_PARK_AREA": "BUSINESS_PARK_AREA_OUTDATED * 100 / BUSINESS_PARK_AREA",
}

# Fictional denominators, per 1,000 inhabitants; a municipality keeps a trait of its own and moves a few per cent a year.
PER_1000 = {
    "DESK_QUESTIONS": 34, "BUSINESS_REQUESTS": 22, "CALL_BACK_REQUESTS": 9, "BUSINESS_CONTACTS": 110, "DECISIONS": 45, "OBJECTIONS_DECIDED": 1.6,
    "VISIT_AGREEMENTS": 5.5, "WORKS_NEAR_BUSINESSES": 1.5, "PERMITS_REGULAR_DECIDED": 4.5, "PERMIT_APPLICATIONS": 6.5, "PRELIMINARY_TALK_REQUESTS": 2.2,
    "FEES_COSTS": 9000, "WOZ_NON_RESIDENTIAL": 48, "LEADS_TWO_YEARS": 0.7, "RETAIL_AREA": 1650, "OFFICE_AREA": 2300, "BUSINESS_PARK_AREA": 5.2,
}
# Denominators that follow from another count, where there is one: so many times it.
FOLLOWS = {"OBJECTIONS": ("OBJECTIONS_DECIDED", 0.9, 1.0), "LEADS": ("LEADS_TWO_YEARS", 1.85, 2.1)}
# The part that a value of the indicator gives, once its denominator is known; in this order.
NUMERATORS = [
    ("ACCOUNT_MANAGEMENT_FTE", "ACCOUNT_MANAGEMENT_FTE_PER_1000_ESTABLISHMENTS", "ESTABLISHMENTS", 1000),
    ("ECONOMY_FTE", "ECONOMY_FTE_PER_1000_ESTABLISHMENTS", "ESTABLISHMENTS", 1000),
    ("TRAINING_HOURS", "TRAINING_HOURS_PER_FTE", "ECONOMY_FTE", 1),
    ("DESK_QUESTIONS_FIRST_TIME", "CONTACTS_RESOLVED_FIRST_TIME", "DESK_QUESTIONS", 100),
    ("BUSINESS_REQUESTS_DIGITAL", "DIGITAL_REQUESTS_SHARE", "BUSINESS_REQUESTS", 100),
    ("CALLS_RETURNED_IN_TIME", "CALLS_RETURNED_WITHIN_ONE_DAY", "CALL_BACK_REQUESTS", 100),
    ("COMPLAINTS", "COMPLAINTS_PER_1000_CONTACTS", "BUSINESS_CONTACTS", 1000),
    ("COMPLAINTS_IN_TIME", "COMPLAINTS_HANDLED_IN_TIME", "COMPLAINTS", 100),
    ("OBJECTIONS", "OBJECTIONS_PER_100_DECISIONS", "DECISIONS", 100),
    ("OBJECTIONS_DECIDED_IN_TIME", "OBJECTIONS_IN_TIME", "OBJECTIONS_DECIDED", 100),
    ("OBJECTIONS_DECIDED_UPHELD", "OBJECTIONS_UPHELD", "OBJECTIONS_DECIDED", 100),
    ("PENALTY_PAYMENTS_MADE", "PENALTY_PAYMENTS", "DECISIONS", 1000),
    ("BUSINESS_VISITS", "BUSINESS_VISITS_PER_1000_ESTABLISHMENTS", "ESTABLISHMENTS", 1000),
    ("VISIT_AGREEMENTS_KEPT", "VISITS_FOLLOWED_UP_IN_TIME", "VISIT_AGREEMENTS", 100),
    ("NEWSLETTER_SUBSCRIBERS", "BUSINESSES_REACHED_BY_NEWSLETTER", "ESTABLISHMENTS", 100),
    ("ASSOCIATION_MEMBERS", "BUSINESSES_IN_ASSOCIATION", "ESTABLISHMENTS", 100),
    ("WORKS_ANNOUNCED_EARLY", "WORKS_ANNOUNCED_IN_TIME", "WORKS_NEAR_BUSINESSES", 100),
    ("PERMITS_REGULAR_DECIDED_IN_TIME", "PERMITS_REGULAR_IN_TIME", "PERMITS_REGULAR_DECIDED", 100),
    ("PERMIT_APPLICATIONS_COMPLETE", "APPLICATIONS_COMPLETE", "PERMIT_APPLICATIONS", 100),
    ("PRELIMINARY_TALKS_HELD_IN_TIME", "PRELIMINARY_TALKS_IN_TIME", "PRELIMINARY_TALK_REQUESTS", 100),
    ("FEES_INCOME", "FEES_COST_COVERAGE", "FEES_COSTS", 100),
    ("WOZ_NON_RESIDENTIAL_DISPUTED", "WOZ_OBJECTIONS_NON_RESIDENTIAL", "WOZ_NON_RESIDENTIAL", 100),
    ("STARTERS", "STARTERS_PER_1000_INHABITANTS", "INHABITANTS", 1000),
    ("STARTER_WORKSHOP_VISITORS", "STARTER_WORKSHOP_PARTICIPANTS", "STARTERS", 1000),
    ("STARTED_FROM_BENEFIT", "STARTERS_FROM_BENEFIT", "STARTERS", 1000),
    ("LEADS", "LEADS_PER_1000_ESTABLISHMENTS", "ESTABLISHMENTS", 1000),
    ("LEADS_TWO_YEARS_CONVERTED", "LEADS_CONVERTED", "LEADS_TWO_YEARS", 100),
    ("ACQUISITION_JOBS", "JOBS_FROM_ACQUISITION", "INHABITANTS", 10000),
    ("OVERNIGHT_STAYS", "OVERNIGHT_STAYS_PER_INHABITANT", "INHABITANTS", 1),
    ("RETAIL_AREA_VACANT", "RETAIL_VACANCY", "RETAIL_AREA", 100),
    ("OFFICE_AREA_VACANT", "OFFICE_VACANCY", "OFFICE_AREA", 100),
    ("BUSINESS_PARK_AREA_OUTDATED", "OUTDATED_PARK_AREA", "BUSINESS_PARK_AREA", 100),
]

COLUMNS = ["code", "category", "nl", "en", "definition_nl", "definition_en", "unit", "decimals", "part_of", "stands_for", "unit_nl"]


def definitions():
    """Rows of entered_figures.csv."""
    return [(*row, DUTCH[row[6]]) for row in ENTERED]


def indicators(catalogue):
    """Makes the indicators of MADE computed ones."""
    for one in catalogue:
        if one["code"] in MADE:
            one.update(source="DERIVED", formula=MADE[one["code"]], aggregation="RATIO_OF_SUMS", tolerance_pct="")
