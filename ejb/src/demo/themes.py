"""The forty themes: words that officers use, the categories and the indicators they belong to."""

THEMES = []


def theme(code, nl, en, synonyms, categories, indicators):
    THEMES.append((code, nl, en, synonyms.split("|"), categories, indicators.split()))


theme("STARTERS", "Starters", "Starters", "starter|startende ondernemer|starters|zzp|zzp'er|zelfstandige zonder personeel|startup|startersbeleid|startersloket|ondernemerschap|Bbz|bijstand zelfstandigen|microkrediet",
      [7], "STARTERS_PER_1000_INHABITANTS STARTER_SURVIVAL_3_YEARS STARTERS_ADVISED STARTER_WORKSHOP_PARTICIPANTS BBZ_LEAD_TIME STARTERS_FROM_BENEFIT STARTERS_SATISFACTION")
theme("BUSINESS_SPACE", "Betaalbare bedrijfsruimte", "Affordable business space", "bedrijfsruimte|werkruimte|bedrijfsunit|kleinschalige bedrijfsruimte|bedrijfsverzamelgebouw|betaalbare huur|werkplek",
      [7, 9], "INCUBATOR_SPACE INCUBATOR_OCCUPANCY")
theme("INCUBATORS", "Broedplaatsen", "Incubators", "broedplaats|incubator|creatieve werkplaats|atelier|startershub|campus|proeftuin|creatieve industrie",
      [7, 9], "INCUBATOR_SPACE INCUBATOR_OCCUPANCY STARTERS_ADVISED")
theme("ACCOUNT_MANAGEMENT", "Accountmanagement", "Account management", "accountmanager|bedrijvencontactfunctionaris|bedrijfscontactfunctionaris|vast contactpersoon|relatiebeheer|accountplan|bedrijvencontact",
      [1, 2, 4, 11], "ACCOUNT_MANAGEMENT_FTE_PER_1000_ESTABLISHMENTS BUSINESSES_WITH_FIXED_CONTACT BUSINESS_VISITS_PER_1000_ESTABLISHMENTS VISITS_FOLLOWED_UP_IN_TIME SATISFACTION_ACCOUNT_MANAGEMENT")
theme("BUSINESS_DESK", "Ondernemersloket", "Business desk", "bedrijvenloket|loket|ondernemersplein|ondernemerspunt|ondernemershuis|één loket|balie|frontoffice|dienstverlening aan ondernemers",
      [2], "CONTACTS_RESOLVED_FIRST_TIME RESPONSE_TIME_QUESTIONS CALLS_RETURNED_WITHIN_ONE_DAY DESK_OPENING_HOURS DESK_SATISFACTION CONTACTS_PER_1000_ESTABLISHMENTS COSTS_33_PER_ESTABLISHMENT_JR COSTS_33_PER_INHABITANT_JR")
theme("DIGITAL_SERVICES", "Digitale dienstverlening", "Digital services", "digitaal loket|e-formulier|online aanvragen|eHerkenning|website|berichtenbox|digitalisering|zaakgericht werken|statusinformatie",
      [2], "DIGITAL_PRODUCTS_SHARE DIGITAL_REQUESTS_SHARE")
theme("COMPLAINTS", "Klachten", "Complaints", "klacht|klachtbehandeling|klachtafhandeling|klachtenprocedure|ombudsman|ontevredenheid",
      [3], "COMPLAINTS_PER_1000_CONTACTS COMPLAINTS_HANDLED_IN_TIME COMPLAINT_LEAD_TIME COMPLAINTS_SETTLED_INFORMALLY")
theme("OBJECTIONS", "Bezwaar en beroep", "Objections", "bezwaar|bezwaarschrift|bezwaarschriftencommissie|beroep|mediation|informele aanpak|dwangsom|heroverweging",
      [3, 6], "OBJECTIONS_PER_100_DECISIONS OBJECTIONS_IN_TIME OBJECTIONS_UPHELD OBJECTIONS_WITHDRAWN_AFTER_TALK PENALTY_PAYMENTS WOZ_OBJECTIONS_NON_RESIDENTIAL")
theme("BUSINESS_CONTACT", "Bedrijfsbezoeken", "Business visits", "bedrijfsbezoek|werkbezoek|bedrijvenbezoek|collegebezoek|gesprek met ondernemers|bezoekverslag",
      [4], "BUSINESS_VISITS_PER_1000_ESTABLISHMENTS VISITS_FOLLOWED_UP_IN_TIME EXECUTIVE_VISITS")
theme("COMMUNICATION", "Communicatie met ondernemers", "Communication with businesses", "nieuwsbrief|voorlichting|omgevingscommunicatie|bouwcommunicatie|wegwerkzaamheden|participatie|bijeenkomst|informatievoorziening",
      [4], "BUSINESSES_REACHED_BY_NEWSLETTER MEETINGS_WITH_ENTREPRENEURS WORKS_ANNOUNCED_IN_TIME COMMUNICATION_SATISFACTION")
theme("ENTREPRENEUR_NETWORKS", "Ondernemersnetwerken", "Business networks", "ondernemersvereniging|ondernemersfonds|bedrijvenkring|winkeliersvereniging|federatie|netwerk|triple helix|economisch platform|organisatiegraad",
      [4, 8], "ASSOCIATIONS_WITH_REGULAR_TALKS BUSINESSES_IN_ASSOCIATION MEETINGS_WITH_ENTREPRENEURS")
theme("PERMITS", "Vergunningen", "Permits", "vergunning|omgevingsvergunning|vergunningverlening|omgevingsloket|Omgevingswet|omgevingstafel|vooroverleg|bouwvergunning|toestemming",
      [5], "PERMITS_REGULAR_IN_TIME APPLICATIONS_COMPLETE PRELIMINARY_TALKS_IN_TIME COSTS_83_PER_INHABITANT_JR STAFF_COSTS_SPACE_PER_INHABITANT_JR SATISFACTION_RULES")
theme("LEAD_TIMES", "Doorlooptijden", "Lead times", "doorlooptijd|beslistermijn|behandeltermijn|wachttijd|termijn|snelheid|op tijd beslissen|lean",
      [2, 5], "PERMIT_REGULAR_LEAD_TIME PERMIT_EXTENDED_LEAD_TIME PERMITS_REGULAR_IN_TIME RESPONSE_TIME_QUESTIONS PLAN_CHANGE_LEAD_TIME")
theme("EVENTS_PERMITS", "Evenementenvergunningen", "Event permits", "evenementenvergunning|evenement|evenementenbeleid|evenementenkalender|meerjarenvergunning|melding klein evenement",
      [5, 8], "EVENT_PERMIT_LEAD_TIME EVENTS_WITH_EVALUATION")
theme("HOSPITALITY", "Horeca", "Hospitality", "horeca|café|restaurant|terras|terrassen|exploitatievergunning|alcoholvergunning|Alcoholwet|drank- en horeca|sluitingstijden|horecaloket",
      [5], "HOSPITALITY_PERMIT_LEAD_TIME RESTAURANTS_WITHIN_3_KM")
theme("DEREGULATION", "Minder regels", "Deregulation", "deregulering|regeldruk|lastenverlichting|regels schrappen|meldingsplicht|algemene regel|vergunningvrij|administratieve lasten|APV",
      [5, 11], "PERMITS_REPLACED_BY_NOTIFICATION APPLICATIONS_COMPLETE SATISFACTION_RULES")
theme("LOCAL_TAXES", "Lokale belastingen", "Local taxes", "ozb|onroerendezaakbelasting|WOZ|gemeentelijke belastingen|lokale lasten|lastendruk|belastingtarief|reclamebelasting|precario",
      [6], "PRODUCER_TAXES_PER_ESTABLISHMENT_JR PRODUCER_TAXES_PER_INHABITANT_JR OZB_RATE_NON_RESIDENTIAL_OWNER OZB_RATE_NON_RESIDENTIAL_USER WOZ_OBJECTIONS_NON_RESIDENTIAL LEVIES_SHARE_OF_INCOME_JR")
theme("FEES", "Leges", "Fees", "leges|legesverordening|kostendekkendheid|tarieventabel|rechten|bouwleges|retributie",
      [5, 6], "FEES_PER_INHABITANT_JR FEES_PER_INHABITANT_BG FEES_EXAMPLE_BUILDING_PERMIT FEES_COST_COVERAGE")
theme("BIZ", "Bedrijveninvesteringszone", "Business investment zone", "BIZ|bedrijveninvesteringszone|BI-zone|ondernemersfonds|BIZ-heffing|draagvlakmeting|gebiedsfonds",
      [6, 9], "BIZ_COVERAGE PARKS_WITH_PARK_MANAGEMENT")
theme("TOURIST_TAX", "Toeristenbelasting", "Tourist tax", "toeristenbelasting|verblijfsbelasting|nachtverblijf|logiesbelasting|watertoeristenbelasting",
      [6, 8], "OVERNIGHT_STAYS_PER_INHABITANT")
theme("PROMOTION", "Promotie en marketing", "Promotion and marketing", "citymarketing|stadsmarketing|gemeentepromotie|regiomarketing|merk|imago|campagne|economische promotie",
      [8], "COSTS_34_PER_INHABITANT_JR COSTS_34_PER_INHABITANT_BG COSTS_34_PER_ESTABLISHMENT_JR CENTRE_VISITORS_CHANGE EVENTS_WITH_EVALUATION")
theme("ACQUISITION", "Acquisitie", "Acquisition", "acquisitie|vestigingsklimaat|bedrijven aantrekken|lead|investeerders|bedrijfsvestiging|uitbreiding|behoud van bedrijven|vertrekkers",
      [8], "LEADS_PER_1000_ESTABLISHMENTS LEADS_CONVERTED JOBS_FROM_ACQUISITION LEAD_RESPONSE_TIME AT_RISK_BUSINESSES_RETAINED")
theme("TOURISM", "Toerisme en recreatie", "Tourism and recreation", "toerisme|recreatie|vrijetijdseconomie|verblijfsrecreatie|dagrecreatie|hotelbeleid|overnachtingen|bezoekers",
      [8], "OVERNIGHT_STAYS_PER_INHABITANT HOTELS_WITHIN_10_KM MUSEUMS_WITHIN_10_KM ATTRACTIONS_WITHIN_20_KM")
theme("CITY_CENTRE", "Binnenstad", "City centre", "binnenstad|centrum|stadscentrum|kernwinkelgebied|centrummanagement|binnenstadsvisie|levendig centrum|dorpscentrum",
      [8, 9, 11], "CENTRE_VISITORS_CHANGE RETAIL_VACANCY SATISFACTION_CENTRE")
theme("RETAIL", "Detailhandel", "Retail", "detailhandel|winkels|winkelier|retail|supermarkt|winkelgebied|detailhandelsvisie|weekmarkt|markt|koopzondag|winkeltijden",
      [9, 11], "RETAIL_VACANCY SATISFACTION_CENTRE SHARE_TRADE_HOSPITALITY")
theme("VACANCY", "Leegstand", "Vacancy", "leegstand|winkelleegstand|leegstaand pand|leegstandsverordening|transformatie|herbestemming|tijdelijk gebruik|pop-up",
      [9], "RETAIL_VACANCY OFFICE_VACANCY")
theme("BUSINESS_PARKS", "Bedrijventerreinen", "Business parks", "bedrijventerrein|bedrijvenpark|industrieterrein|werklocatie|bedrijvigheid|milieucategorie|kavel",
      [9, 11], "PARKS_WITH_PARK_MANAGEMENT OUTDATED_PARK_AREA LAND_SUPPLY_YEARS SATISFACTION_BUSINESS_PARK COSTS_32_PER_INHABITANT_JR")
theme("RESTRUCTURING", "Herstructurering", "Restructuring", "herstructurering|revitalisering|veroudering|verouderd bedrijventerrein|herprofilering|herontwikkeling|intensivering|opknappen",
      [9], "OUTDATED_PARK_AREA COSTS_32_PER_INHABITANT_JR COSTS_32_PER_ESTABLISHMENT_JR")
theme("PARK_MANAGEMENT", "Parkmanagement", "Park management", "parkmanagement|parkmanager|keurmerk veilig ondernemen|KVO|collectieve beveiliging|beheer bedrijventerrein|collectieve inkoop",
      [9], "PARKS_WITH_PARK_MANAGEMENT SATISFACTION_BUSINESS_PARK BIZ_COVERAGE")
theme("LAND_ISSUE", "Gronduitgifte", "Land issue", "gronduitgifte|bedrijfsgrond|kaveluitgifte|grondexploitatie|grondprijs|uitgiftebeleid|erfpacht|reservering",
      [9], "LAND_SUPPLY_YEARS LAND_ISSUE_LEAD_TIME COSTS_32_PER_INHABITANT_JR COSTS_32_PER_INHABITANT_BG")
theme("OFFICES", "Kantoren", "Offices", "kantoor|kantoren|kantorenmarkt|kantorenleegstand|kantoorlocatie|stationsgebied|flexwerkplek",
      [9], "OFFICE_VACANCY SHARE_BUSINESS_SERVICES")
theme("SPATIAL_POLICY", "Ruimtelijk-economisch beleid", "Spatial-economic policy", "ruimtelijk beleid|omgevingsvisie|omgevingsplan|bestemmingsplan|structuurvisie|programmering|functiemenging|werklocatiebeleid",
      [9], "PLAN_CHANGE_LEAD_TIME COSTS_81_PER_INHABITANT_JR NON_RESIDENTIAL_PER_1000_INHABITANTS NEW_NON_RESIDENTIAL_PER_1000_OBJECTS")
theme("ACCESSIBILITY", "Bereikbaarheid", "Accessibility", "bereikbaarheid|ontsluiting|openbaar vervoer|ov|fietsroute|doorstroming|mobiliteit|verkeer|werkgeversaanpak|file",
      [10], "PARKS_REACHED_BY_PUBLIC_TRANSPORT PARKS_ON_CYCLE_ROUTE PEAK_DELAY ACCESSIBILITY_SATISFACTION DISTANCE_MOTORWAY_KM DISTANCE_STATION_KM COSTS_21_PER_INHABITANT_JR")
theme("PARKING", "Parkeren", "Parking", "parkeren|parkeerbeleid|parkeertarief|parkeergarage|parkeerbelasting|blauwe zone|parkeernorm|vrachtwagenparkeren",
      [10], "PARKING_OCCUPANCY_CENTRE PARKING_SATISFACTION COSTS_22_PER_INHABITANT_JR")
theme("FREIGHT", "Stadslogistiek", "City logistics", "stadslogistiek|bevoorrading|venstertijden|zero-emissiezone|laden en lossen|vrachtverkeer|hub|stadsdistributie|pakketbezorging",
      [10], "DELIVERY_WINDOW_HOURS PEAK_DELAY")
theme("LABOUR_MARKET", "Arbeidsmarkt", "Labour market", "arbeidsmarkt|personeelstekort|werkgeversservicepunt|vakmensen|onderwijs en arbeidsmarkt|stageplaatsen|werkgelegenheid|leerwerkbedrijf|scholing",
      [7, 8], "STARTERS_FROM_BENEFIT JOBS_FROM_ACQUISITION STUDENTS_PER_1000_INHABITANTS UNEMPLOYMENT_BENEFITS_PER_1000_INHABITANTS")
theme("SUSTAINABILITY", "Verduurzaming", "Sustainability", "duurzaamheid|verduurzaming|energietransitie|netcongestie|circulaire economie|zonnepanelen|laadpalen|energiebesparing|klimaatadaptatie|vergroening",
      [9, 10], "PARKS_WITH_ENERGY_PLAN CHARGING_POINTS_PER_1000_CARS")
theme("SATISFACTION", "Ondernemerstevredenheid", "Satisfaction of businesses", "tevredenheid|ondernemerspeiling|klanttevredenheid|imago gemeente|ondernemersklimaat|enquête|benchmark|rapportcijfer",
      [11], "SATISFACTION_OVERALL SATISFACTION_CLIMATE SATISFACTION_SERVICE SATISFACTION_EXECUTIVE SATISFACTION_RULES")
theme("STAFF_SKILLS", "Medewerkers en competenties", "Staff and competences", "medewerkers|competenties|competentiemodel|competentieprofiel|opleiding|training|intervisie|functieprofiel|formatie|bezetting|verloop",
      [1], "STAFF_WITH_COMPETENCE_PROFILE TRAINING_HOURS_PER_FTE STAFF_TURNOVER_ECONOMY VACANT_POSITIONS_ECONOMY ECONOMY_FTE_PER_1000_ESTABLISHMENTS")
theme("FINANCE", "Kosten en begroting", "Costs and budget", "begroting|jaarrekening|kosten|budget|overhead|inhuur|financiën|bezuiniging|Iv3|personeelslasten|solvabiliteit",
      [1], "COSTS_ECONOMY_PER_INHABITANT_JR COSTS_ECONOMY_PER_INHABITANT_BG COSTS_ECONOMY_PER_ESTABLISHMENT_JR COSTS_31_PER_INHABITANT_JR EXTERNAL_HIRING_SHARE_JR OVERHEAD_SHARE_JR SOLVENCY_JR BUDGET_REALISATION_ECONOMY_JR RESULT_SHARE_JR")

EXPECTED = """STARTERS BUSINESS_SPACE INCUBATORS ACCOUNT_MANAGEMENT BUSINESS_DESK DIGITAL_SERVICES COMPLAINTS OBJECTIONS
BUSINESS_CONTACT COMMUNICATION ENTREPRENEUR_NETWORKS PERMITS LEAD_TIMES EVENTS_PERMITS HOSPITALITY DEREGULATION LOCAL_TAXES FEES
BIZ TOURIST_TAX PROMOTION ACQUISITION TOURISM CITY_CENTRE RETAIL VACANCY BUSINESS_PARKS RESTRUCTURING PARK_MANAGEMENT
LAND_ISSUE OFFICES SPATIAL_POLICY ACCESSIBILITY PARKING FREIGHT LABOUR_MARKET SUSTAINABILITY SATISFACTION STAFF_SKILLS
FINANCE""".split()
