"""Offers of expertise and example needs: fictional, in the words of the trade, fitting where a municipality is strong."""

ALWAYS = ("2026-01-01", "2027-12-31")
OFFERS = []


def offer(username, title, themes, role_name, text, capacity=2, window=ALWAYS, consent=True):
    OFFERS.append((username, title, " ".join(text.split()), themes.split(), role_name, capacity, *window, "yes" if consent else "no"))


offer("officer.groningen", "Startershuur die meegroeit", "STARTERS BUSINESS_SPACE INCUBATORS", "Accountmanager starters", """
    Ik heb een huurmodel opgezet waarbij een jong bedrijf het eerste jaar de helft betaalt en daarna in drie treden naar de marktprijs
    klimt. Met twee vastgoedeigenaren en de kennisinstellingen hebben we zo elf leegstaande etages gevuld. Ik vertel graag welke
    clausules werkten, hoe je staatssteun buiten de deur houdt en wanneer je een doorstroomdatum echt moet handhaven.""")
offer("officer.groningen", "Spreekuur voor doorstartende studenten", "STARTERS LABOUR_MARKET", "Accountmanager starters", """
    Elke donderdag zit ik in de bibliotheek van de hogeschool. Afstudeerders lopen binnen met een idee en gaan weg met een eerste klant of
    met het eerlijke advies om te wachten. Ik deel mijn vragenlijst, de verdeling van rollen met de Kamer van Koophandel en de cijfers over
    wie na drie jaar nog bestaat. Ook over mislukte avonden ben ik open.""", 1)
offer("coordinator.groningen", "Meerjarenvergunning voor terugkerende festivals", "EVENTS_PERMITS DEREGULATION PERMITS", "Coördinator evenementen", """
    Wij geven vaste organisatoren een vergunning voor vijf jaar met een jaarlijkse draaiboektoets. Dat scheelt per evenement zo'n veertig uur
    aan beide kanten van de tafel. Ik help met de voorwaarden, het gesprek met politie en brandweer en de vraag wat je doet als een
    organisator verandert. Onze toetslijst en de modelbeschikking mogen vrij worden overgenomen.""")
offer("coordinator.groningen", "Evenementenkalender zonder stapeling", "EVENTS_PERMITS CITY_CENTRE HOSPITALITY", "Coördinator evenementen", """
    Hoe verdeel je drukke weekenden eerlijk over pleinen, buurten en hulpdiensten? Ik maakte een puntensysteem waarin geluid, publiek en
    opbouwdagen tellen, en een lootje voor gelijke gevallen. Horecaondernemers en omwonenden zaten samen aan tafel. Neem uw eigen
    kalender mee, dan spelen we een seizoen door.""", 1)
offer("leader.groningen", "Kringbijeenkomst die iets oplevert", "SATISFACTION ACCOUNT_MANAGEMENT", "Teamleider economie", """
    Als voorzitter heb ik geleerd om een bijeenkomst te beginnen met één pijnlijk cijfer van de gastheer. Daarna volgt intervisie in
    drietallen en sluiten we af met afspraken op naam. Ik help collega's die hun ondernemerspeiling naast de benchmark willen leggen en met
    hun ploeg tot twee verbeterpunten willen komen in plaats van twintig.""", 1)
offer("officer.deventer", "Omgevingstafel in drie weken", "PERMITS LEAD_TIMES SPATIAL_POLICY", "Procesbegeleider omgevingstafel", """
    Sinds wij initiatiefnemer, brandweer, waterschap en vergunningverlener op één middag bij elkaar zetten, komt driekwart van de plannen in
    één keer compleet binnen. Ik oefen met uw ploeg het voorzitten, het verslag op één vel en het nee-gesprek. Handig voor gemeenten
    waar vooroverleg nog uit losse mailtjes bestaat.""", 3)
offer("officer.deventer", "Van aanvraag naar beschikking: lean-sessie", "LEAD_TIMES DEREGULATION DIGITAL_SERVICES", "Procesbegeleider omgevingstafel", """
    Met bruin papier en gele briefjes hebben wij het vergunningproces uitgeplozen. Er bleken zeven overdrachten te zijn waarvan vier
    overbodig. Ik begeleid zo'n dag bij u, inclusief de lastige vraag welke parafen verdwijnen. Na een halfjaar kom ik terug om samen de
    wachttijden opnieuw te klokken.""", 1)
offer("coordinator.deventer", "Met bus en fiets naar het bedrijvenpark", "ACCESSIBILITY LABOUR_MARKET BUSINESS_PARKS", "Mobiliteitsmakelaar", """
    Nachtploegen hebben niets aan een dienstregeling tot elf uur. Met werkgevers betaal ik een pendel, leenfietsen bij het station en een
    verlicht pad langs het spoor. Ik laat zien hoe je kosten verdeelt zonder dat één bedrijf alles draagt en hoe je gebruik meet. Onze
    concessieclausule voor de vervoerder is te lenen.""")
offer("coordinator.deventer", "Werkgeversaanpak spitsmijden", "ACCESSIBILITY SUSTAINABILITY", "Mobiliteitsmakelaar", """
    Dertig werkgevers tekenden bij ons een convenant om personeel buiten de spits te laten reizen. Ik kan vertellen waarom de eerste versie
    strandde op roosters van zorginstellingen en hoe een eenvoudige reisscan wel gesprek opleverde. Inclusief rekenblad voor het effect op
    voertuigverliesuren bij de twee grote rotondes.""", 1, ("2026-01-01", "2026-12-31"))
offer("leader.deventer", "Teamplan op één bladzijde", "STAFF_SKILLS FINANCE", "Teamleider economie", """
    Ons werkplan past op een A4: doelen, uren, namen. Ik heb er een competentieprofiel naast gelegd en per kwartaal een gesprek over wat
    niet lukte. Teamleiders die worstelen met vacatures en versnipperde portefeuilles help ik aan een eerlijk urenoverzicht en aan de moed
    om taken te schrappen.""")
offer("officer.almere", "Broedplaats in een oud schoolgebouw", "INCUBATORS BUSINESS_SPACE VACANCY", "Programmaleider creatieve economie", """
    Wij verbouwden een leegstaande school tot veertig ateliers met eigen beheerstichting. Ik ken de valkuilen: brandcompartimenten, btw op
    servicekosten, een huurderscommissie die geen nieuwkomers wil. U krijgt onze exploitatieopzet, de selectiecriteria en een rondleiding
    met koffie van een huurder die inmiddels twaalf mensen in dienst heeft.""")
offer("officer2.almere", "Kantoren ombouwen zonder bouwput", "OFFICES VACANCY SPATIAL_POLICY", "Transformatiemakelaar", """
    Van zes verouderde kantoortorens zijn er vier omgebouwd tot woningen en kleine bedrijfsverdiepingen. Ik bracht eigenaren, belegger en
    netbeheerder bijeen en rekende met parkeernormen. Ik help u kiezen welk pand kansrijk is, hoe functiemenging juridisch past en wat
    een leegstandsgesprek nodig heeft.""")
offer("officer.amersfoort", "Leegstandsregister dat gebruikt wordt", "VACANCY RETAIL CITY_CENTRE", "Leegstandsregisseur", """
    Elk kwartaal loop ik met makelaars een ronde door de winkelstraten. Alles komt in een kaart met eigenaar, huurprijs en duur. Daarmee
    bellen wij binnen twee weken na vertrek van een huurder. Ik leer u het telefoonscript, de verordening en hoe pop-upcontracten een
    straat door de winter helpen.""", 3)
offer("officer.amersfoort", "Tijdelijk gebruik contracteren", "VACANCY BUSINESS_SPACE", "Leegstandsregisseur", """
    Een modelcontract voor zes maanden, opzegbaar per maand, met afspraken over gas, licht en verzekering: daarmee vulden we veertien lege
    etalages. Ik help met eigenaren over de streep trekken die bang zijn voor huurbescherming en met de vraag wanneer je liever leeg laat
    staan dan slecht vult.""", 1, ("2024-01-01", "2025-12-31"))
offer("officer2.amersfoort", "Nieuwsbrief die ondernemers lezen", "COMMUNICATION BUSINESS_CONTACT", "Communicatieadviseur ondernemers", """
    Van een halfjaarlijks magazine gingen wij naar een kort bericht op dinsdagochtend: drie onderwerpen, één vraag. De opening steeg van
    negentien naar zesenveertig procent. Ik kijk mee naar uw adresbestand, toon en timing en laat zien hoe antwoorden van lezers bij de juiste
    accountmanager landen.""")
offer("officer.apeldoorn", "Eén loket, één zaaknummer", "BUSINESS_DESK DIGITAL_SERVICES", "Loketcoördinator", """
    Ondernemers kregen bij ons vier telefoonnummers en evenveel antwoorden. Nu is er een balie met een gedeelde zaak waarin ook vergunningen
    en belastingen kunnen kijken. Ik help met de dienstenlijst, de belscripts en het moment waarop je een vraag warm overdraagt. Twee dagen
    meelopen kan ook.""", 3)
offer("officer2.apeldoorn", "Takenmatrix voor een krappe formatie", "STAFF_SKILLS FINANCE ACCOUNT_MANAGEMENT", "Teamleider economie", """
    Toen drie collega's vertrokken hebben we alle taken in een matrix gezet: wettelijk, afgesproken, gewoonte. Wat gewoonte was ging eruit.
    Sindsdien is de inhuur gehalveerd. Ik loop uw takenpakket met u door en vertel hoe de wethouder akkoord ging met minder
    bijeenkomsten en meer bezoeken.""")
offer("officer2.apeldoorn", "Stage lopen bij een bedrijf", "STAFF_SKILLS ACCOUNT_MANAGEMENT", "Teamleider economie", """
    Iedere medewerker van mijn team draait jaarlijks vier dagen mee in een werkplaats, kas of winkel. Het kost weinig en het verandert hoe
    brieven worden geschreven. Ik heb een draaiboek, een verzekeringsverklaring en een lijst met vragen voor onderweg. Ook leuk: de
    tegenstage van ondernemers op het stadhuis.""", 1)
offer("officer.dordrecht", "Acquisitie in de maritieme keten", "ACQUISITION PROMOTION BUSINESS_PARKS", "Acquisiteur maritiem", """
    Ik volg in welke havens orders worden geplaatst en benader toeleveranciers voordat zij een locatie zoeken. Dat leverde vijf vestigingen
    en ruim honderd banen op. U hoort hoe ik signalen verzamel, een bidbook van vier bladzijden maak en na een nee warm contact houd.
    Werkt ook voor andere ketens.""")
offer("officer.dordrecht", "Vertrekkers op tijd horen", "ACQUISITION ACCOUNT_MANAGEMENT", "Acquisiteur maritiem", """
    Een bedrijf dat weggaat heeft dat meestal een jaar eerder al aan iemand verteld. Met een eenvoudig meldformulier voor collega's, makelaars
    en accountants vangen wij die signalen op. Binnen vijf werkdagen zit er iemand aan tafel. Ik deel het gespreksmodel en negen
    geanonimiseerde behoudgevallen, waarvan drie mislukt.""", 1)
offer("officer2.dordrecht", "Kosten per vestiging uitgelegd aan de raad", "FINANCE LOCAL_TAXES", "Financieel adviseur", """
    Waarom geven wij op taakveld 3.1 meer uit dan de buurgemeente? Ik ontleedde Iv3, verschoof een paar verkeerd geboekte posten en maakte een
    raadsbrief met drie grafieken. Wie begroting en rekening economie eens goed naast elkaar wil leggen, krijgt mijn rekenmodel en een
    ochtend hulp.""")
offer("officer.emmen", "Veenbalie: loket in de wijk", "BUSINESS_DESK STAFF_SKILLS", "Loketcoördinator", """
    In vijf kernen staat wisselend een koffietafel waar een collega met laptop vragen afhandelt. Boeren, kappers en zzp'ers komen er vlotter
    dan op het gemeentehuis. Ik vertel over roosters, het mobiele kassasysteem voor leges en hoe we terugbelverzoeken dezelfde dag
    wegwerken.""")
offer("officer.enschede", "Overslagpunt voor stadslogistiek", "FREIGHT ACCESSIBILITY SUSTAINABILITY", "Logistiek makelaar", """
    Acht vervoerders leveren nu af bij een hal aan de singel, waarna elektrische wagens de winkels bevoorraden. Ik onderhandelde over tarief,
    aansprakelijkheid en koeling. U kunt onze businesscase narekenen, de venstertijden bekijken en leren waarom twee partijen afhaakten.
    Bezoek om zes uur 's ochtends aanbevolen.""", 3)
offer("officer.enschede", "Zero-emissiezone met draagvlak", "FREIGHT SUSTAINABILITY RETAIL", "Logistiek makelaar", """
    Marktkooplieden waren faliekant tegen. Door ze een jaar lang hun ritten te laten tellen en een ontheffing op maat te bieden werd het een
    werkbaar besluit. Ik help met de kentekenanalyse, de overgangsregeling en de informatieavonden waar emoties hoog oplopen. Inclusief
    sjablonen voor brieven.""", 1)
offer("officer2.enschede", "Bouwhinder aankondigen en verzachten", "COMMUNICATION ACCESSIBILITY RETAIL", "Omgevingsregisseur", """
    Bij elke opbreking in een winkelstraat staat er zes weken vooraf een regisseur op de stoep. We spreken laaduren, omleidingsborden en een
    nadeelcompensatieloket af. Ik bied mijn planning, de appgroep-spelregels en een eerlijk verhaal over de rioolklus waarin alles
    misliep. Neem gerust uw wegbeheerder mee: zonder aannemer en kabelbedrijven aan dezelfde tafel blijft het bij goede bedoelingen.""")
offer("officer.haarlem", "Horeca in zes weken open", "HOSPITALITY PERMITS LEAD_TIMES", "Casemanager horeca", """
    Exploitatievergunning, alcoholvergunning, terras en Bibob lopen bij ons parallel met één casemanager. De gemiddelde wachttijd zakte van
    vijftien naar zes weken. Ik leg uit hoe de intake werkt, welke stukken vooraf moeten en hoe juristen en handhavers elkaar niet meer
    tegenkomen in bezwaar.""", 3)
offer("officer.haarlem", "Terrasbeleid op straatniveau", "HOSPITALITY CITY_CENTRE DEREGULATION", "Casemanager horeca", """
    Met krijt op de stoep bepaalden bewoners, kastelein en brandweer samen waar een terras past. Daarna volstond een melding. Ik neem u mee in
    de spelregels, de precariodiscussie en de handhaving op zomeravonden. Geschikt voor steden met smalle straten en veel
    monumenten.""", 2, ALWAYS, False)
offer("officer.leeuwarden", "Bellen bij bezwaar", "OBJECTIONS COMPLAINTS PERMITS", "Bezwaarbehandelaar", """
    Binnen twee dagen na een bezwaarschrift bel ik de ondernemer. Vaak blijkt er een misverstand of een rekenfout te zijn en wordt het bezwaar
    ingetrokken. Ik train collega's in doorvragen zonder toezeggen, met acteur en geluidsfragmenten. Het scheelt zittingen, dwangsommen en
    boze brieven.""", 3)
offer("officer2.leeuwarden", "Binnenstadsronde met ondernemers", "CITY_CENTRE RETAIL ENTREPRENEUR_NETWORKS", "Binnenstadsmanager", """
    Op maandagochtend loop ik met winkeliers, politie en beheer door de stegen. Losse tegels, fietsenchaos en etalageverlichting gaan direct
    op de lijst, vrijdag is het af of uitgelegd. Ik deel de app, de taakverdeling en de manier waarop het vastgoedfonds meebetaalt.""")
offer("officer.alphen", "Digitale ondernemersmap", "DIGITAL_SERVICES BUSINESS_DESK COMMUNICATION", "Adviseur digitale dienstverlening", """
    Eén inlog met eHerkenning en de ondernemer ziet zijn vergunningen, aanslagen en afspraken. We begonnen klein met vijf formulieren. Ik laat
    zien hoe we gegevens uit het zaaksysteem ophalen, welke leverancierseisen hielpen en hoe we tachtigplussers met een eenmanszaak aan
    boord hielden.""", 3)
offer("officer.alphen", "Formulieren schrappen", "DIGITAL_SERVICES DEREGULATION", "Adviseur digitale dienstverlening", """
    Wij hadden zesentachtig webformulieren voor bedrijven; er zijn er drieëndertig over. Per vraag werd gecontroleerd of het antwoord al in een
    basisregistratie stond. Ik begeleid zo'n opruimmiddag, met gebruikstest door echte ondernemers en een lijst van velden die nooit
    iemand las.""", 1)
offer("officer2.alphen", "Uitgifteladder voor bedrijfskavels", "LAND_ISSUE BUSINESS_PARKS SPATIAL_POLICY", "Kavelregisseur", """
    Eerst benutten, dan herverkavelen, pas dan uitgeven: die volgorde staat bij ons in een afwegingskader met puntentelling. Reserveringen
    vervallen na negen maanden. Ik help u met de grondprijsbrief, de optieovereenkomst en het gesprek met een bedrijf dat te ruim inschat.
    Rekenvoorbeelden aanwezig.""")
offer("officer.beverwijk", "Een BIZ van plan tot stemming", "BIZ LOCAL_TAXES ENTREPRENEUR_NETWORKS", "Centrumregisseur", """
    Twee keer organiseerde ik een draagvlakmeting, één keer verloren en daarna ruim gewonnen. Het verschil zat in deur-aan-deurgesprekken en
    een begroting van één pagina. Ik deel de uitvoeringsovereenkomst, de planning naar de raad en tips voor eigenaren die ver weg
    wonen.""", 3)
offer("officer.gorinchem", "Ondernemerspeiling die leidt tot daden", "SATISFACTION COMMUNICATION", "Projectleider bedrijventerreinen", """
    Na elke peiling hangen we in de hal een bord met vijf beloften en een datum. De tevredenheid over nakomen steeg met elf punten. Ik help met
    vragen die iets opleveren, terugkoppeling per terrein en hoe je de respons boven veertig procent krijgt zonder cadeaubonnen.""")
offer("officer.hengelo", "Starters binnen tien dagen op weg", "STARTERS BUSINESS_SPACE", "Accountmanager starters", """
    Wie zich inschrijft krijgt binnen tien dagen een telefoontje, een vraagbaak en zo nodig een werkplek. Van ruim vierhonderd bellers bleef na drie
    jaar zeventig procent actief. Ik bied ons script, de afspraken met vrijwillige coaches en de ruimtebank waarin verhuurders losse
    units aanmelden.""", 3)
offer("officer.hengelo", "Coachpool van oud-ondernemers", "STARTERS ENTREPRENEUR_NETWORKS", "Accountmanager starters", """
    Gepensioneerde bakkers, metaalbewerkers en boekhouders begeleiden bij ons beginnende bedrijven. Belangrijk zijn een goede koppeling en een
    eindgesprek na een halfjaar. Ik vertel hoe wij werven, wat een vrijwilligersverzekering kost en hoe we omgaan met coaches die liever
    zelf het stuur grijpen.""", 1)
offer("officer2.hengelo", "Maakindustrie en techniekonderwijs", "LABOUR_MARKET ACCOUNT_MANAGEMENT BUSINESS_CONTACT", "Accountmanager maakindustrie", """
    Met elf machinebouwers en het roc richtten wij een gezamenlijke werkplaats in. Leerlingen wisselen per tien weken van bedrijf. Ik ken de
    subsidieregels, de afspraken over cao en veiligheid en de gesprekken met directeuren die elkaars vakmensen wegkopen. Mijn
    accountplan stel ik als voorbeeld beschikbaar.""")
offer("officer.hoogeveen", "Klachtenlogboek met stoplicht", "COMPLAINTS BUSINESS_DESK SATISFACTION", "Klachtencoördinator", """
    Iedere ontevreden ondernemer krijgt bij ons een kleur: rood is binnen een dag bellen. Wekelijks bespreken afdelingshoofden de rode
    gevallen. Ik neem het logboek, de definities en een jaar aan leerpunten mee. Vooral nuttig wanneer klachten nu in mailboxen
    verdwijnen. Ik vertel ook hoe lastig het was om het rode licht niet als straf te laten voelen, en hoe een excuusbrief zonder juristentaal klinkt.""")
offer("officer.lelystad", "Acquisitiewerkplan met lat en tijd", "ACQUISITION PROMOTION BUSINESS_PARKS", "Acquisiteur", """
    Veertig gesprekken, acht bezoeken, twee vestigingen: dat is onze trechter per kwartaal. Logistiek rond de luchthaven vraagt andere taal dan
    voedselverwerking. Ik geef inzicht in ons klantvolgsysteem, de taakverdeling met de ontwikkelingsmaatschappij en de gronden waarop
    wij een bedrijf afwijzen. Wie dat wil, schuift aan bij ons kwartaaloverleg, waar gemiste kansen even lang besproken worden als successen.""")
offer("officer2.lelystad", "Ondernemen vanuit een uitkering", "STARTERS LABOUR_MARKET", "Consulent zelfstandigen", """
    Deeltijd beginnen met behoud van een deel van de bijstand: voor zestig mensen was dat de brug naar zelfstandigheid. Ik beoordeel
    ondernemingsplannen voor het Bbz en kan uitleggen hoe wij in vijf weken beslissen, schulden stabiliseren en eerlijk stoppen als het
    niet gaat.""", 3)
offer("officer.steenwijkerland", "Gastheerschap en toeristenbelasting", "TOURIST_TAX TOURISM PROMOTION", "Adviseur recreatie en toerisme", """
    De heffing per nacht gaat bij ons voor de helft naar een fonds waar campings en botenverhuurders zelf over stemmen. Dat maakte de
    verhoging bespreekbaar. Ik help met forfaits, controle op particuliere verhuur en een bestedingsplan voor vaarroutes, toiletten en
    spreiding van drukte.""")
offer("officer.steenwijkerland", "Vaarseizoen verlengen", "TOURISM ENTREPRENEUR_NETWORKS PROMOTION", "Adviseur recreatie en toerisme", """
    Van april tot oktober zat het dorp vol, daarna stil. Samen met rondvaart, musea en ijsverenigingen maakten we een winterprogramma met
    lantaarntochten. De bezetting in november verdubbelde. Ik deel de samenwerkingsovereenkomst, de mediakalender en wat rietsnijders en
    natuurbeheer ervan vonden.""", 1)
offer("officer.veenendaal", "Bedrijfsbezoeken die ergens over gaan", "BUSINESS_CONTACT ACCOUNT_MANAGEMENT COMMUNICATION", "Senior accountmanager bedrijven", """
    Voor elk bezoek kies ik drie vragen uit cijfers en nieuws, na afloop staan de toezeggingen binnen een dag in het systeem met eigenaar en datum.
    Negen van de tien komen we op tijd na. Ik loop een dag met u mee, of u met mij, en help met de selectie van wie u nooit spreekt.""", 3)
offer("officer.veenendaal", "Wethouder op pad", "BUSINESS_CONTACT ENTREPRENEUR_NETWORKS", "Senior accountmanager bedrijven", """
    Bestuurders willen graag op bezoek, maar niet zonder voorbereiding. Ik maak een dossier van twee kanten papier, een route langs drie kleine zaken
    en één grote werkgever, en een terugbelmoment. Wie de collegebezoeken nieuw leven wil inblazen krijgt het jaarschema en mijn lijst
    van blunders.""", 1)
offer("officer.vlaardingen", "Herstructurering van een havenrand", "RESTRUCTURING PARK_MANAGEMENT BUSINESS_PARKS", "Projectmanager herstructurering", """
    Een strook van veertien hectare met scheefgezakte loodsen kreeg nieuwe kades, glasvezel en een ondernemersvereniging. Ik begeleidde
    uitkoop, bodemonderzoek en cofinanciering door de provincie. U mag mijn fasering, het grondexploitatieoverzicht en de
    parkmanagementstatuten doornemen, en ik fluister graag mee bij moeilijke eigenaren.""", 2)
offer("officer2.vlaardingen", "Wegwijs in de ozb voor niet-woningen", "LOCAL_TAXES FEES", "Heffingsambtenaar", """
    Ondernemers begrepen hun aanslag niet en gingen massaal in bezwaar. Met een uitleg met herkenbare voorbeelden voor winkels, hallen en
    kantoren en een taxateur op het spreekuur daalde het aantal bezwaren met een derde. Ik deel brieven, rekenhulp en de afspraken met de
    waarderingskamer.""")
offer("officer.westland", "Vergunningen voor de glastuinbouw versneld", "LEAD_TIMES PERMITS", "Teamleider vergunningen", """
    Tuinders bouwen in één teeltwisseling, dus iedere week telt. Wij werken met standaardpakketten, vooraf getoetste constructies en een
    wekelijkse beslistafel. De mediaan zakte naar achtendertig dagen. Ik toon hoe we personeel rouleren, pieken opvangen en legesberekening
    automatiseren. Ook de afspraken met het waterschap over gietwater en lozing, vaak de traagste schakel, liggen klaar om te delen.""", 3)
offer("officer2.westland", "Accountplan voor een logistiek cluster", "ACCOUNT_MANAGEMENT FREIGHT BUSINESS_CONTACT", "Accountmanager logistiek", """
    Zestig transporteurs, tien grootverbruikers van koeling en een overvol stroomnet: zonder plan ren je achter incidenten aan. Ik heb per bedrijf
    een kaart met beslissers, uitbreidingswens en vrachtbewegingen. Graag help ik collega's hun eigen clusterplan op te zetten, inclusief
    overleg met de netbeheerder.""", 1, ALWAYS, False)

NEEDS = [  # username, title, text, themes, indicator
    ("officer.groningen", "Hoe krijgen we de bevoorrading van de binnenstad rustiger?", """Onze spitsvertraging loopt op en vervoerders klagen over de venstertijden. Wij zoeken een
     gemeente die een overslagpunt of hub voor stadslogistiek werkend heeft gekregen, met cijfers over kosten en gebruik.""", "FREIGHT ACCESSIBILITY", "PEAK_DELAY"),
    ("leader.groningen", "Acquisitie anders organiseren", """Wij krijgen wel leads maar er komt te weinig uit. Wie heeft een werkwijze voor acquisitie met duidelijke trechter, opvolging en
     een afspraak over behoud van bedrijven die dreigen te vertrekken?""", "ACQUISITION PROMOTION", "LEADS_CONVERTED"),
    ("officer.deventer", "Startersruimte en begeleiding", """Starters haken bij ons na een jaar af. Gezocht: ervaring met coaching in het eerste jaar en met betaalbare werkplekken of een
     broedplaats in bestaand vastgoed.""", "STARTERS INCUBATORS BUSINESS_SPACE", "STARTER_SURVIVAL_3_YEARS"),
    ("leader.deventer", "Vragen in één keer afhandelen aan het loket", """Ondernemers worden te vaak doorverbonden. Wie heeft het ondernemersloket zo ingericht dat de meeste vragen bij het eerste contact
     klaar zijn, en welke formulieren zijn daarvoor digitaal gemaakt?""", "BUSINESS_DESK DIGITAL_SERVICES", "CONTACTS_RESOLVED_FIRST_TIME"),
    ("officer.enschede", "Minder gegronde bezwaren", """Te veel bezwaren van ondernemers worden gegrond verklaard. Wij willen leren bellen voordat het formeel wordt en zoeken een collega die
     dat met juristen heeft ingevoerd.""", "OBJECTIONS COMPLAINTS", "OBJECTIONS_UPHELD"),
    ("officer.gorinchem", "Verouderd bedrijventerrein aanpakken", """Een terrein uit de jaren zestig heeft leegstand en slecht beheer. Hoe start je herstructurering met verdeeld eigendom, en hoe
     kom je tot parkmanagement dat blijft?""", "RESTRUCTURING PARK_MANAGEMENT BUSINESS_PARKS", "OUTDATED_PARK_AREA"),
    ("officer.veenendaal", "Leges en ozb uitlegbaar maken", """Onze lasten voor ondernemers zijn hoger dan in de kring. Wij zoeken voorbeelden van kostendekkende maar begrijpelijke leges en van gesprekken
     met ondernemers over het ozb-tarief.""", "FEES LOCAL_TAXES", "FEES_EXAMPLE_BUILDING_PERMIT"),
    ("officer.dordrecht", "Horeca en evenementen sneller vergunnen", """De doorlooptijd van horeca- en evenementenvergunningen is te lang. Wie werkt met een casemanager of met meerjarenvergunningen en
     wil laten zien hoe dat met brandweer en politie is geregeld?""", "HOSPITALITY EVENTS_PERMITS LEAD_TIMES", ""),
    ("officer.amersfoort", "Eigenaren op één lijn bij herstructurering", """Op een werklocatie met dertig eigenaren komt niemand als eerste in beweging. Wie kreeg eigenaren zover dat zij samen investeerden,
     en wat legde de gemeente zelf op tafel?""", "RESTRUCTURING BUSINESS_PARKS", "OUTDATED_PARK_AREA"),
    ("officer.vlaardingen", "Parkmanagement dat na de subsidie blijft", """Ons parkmanagement stopt zodra de bijdrage stopt. Wij zoeken een collega die de overgang naar een blijvende bijdrage van bedrijven
     heeft gemaakt.""", "RESTRUCTURING PARK_MANAGEMENT", ""),
    ("officer.almere", "Energie op een oud werkterrein", """Het net is vol en de daken zijn leeg. Hoe maak je met bedrijven op een bestaand terrein een gezamenlijk plan voor opwek en opslag?""", "BUSINESS_PARKS SUSTAINABILITY", ""),
    ("officer.emmen", "Bellen voordat een bezwaar formeel wordt", """Bezwaren liggen bij ons weken voordat iemand de ondernemer spreekt. Hoe organiseer je dat gesprek in de eerste week, en wie voert
     het?""", "OBJECTIONS", ""),
    ("officer.alphen", "Besluiten die minder bezwaar oproepen", """Veel bezwaren gaan over onduidelijke voorschriften in de vergunning. Gezocht: voorbeelden van besluiten in gewone taal die
     juridisch stand houden.""", "OBJECTIONS PERMITS", "OBJECTIONS_UPHELD"),
    ("officer.hengelo", "Leges die ondernemers begrijpen", """Onze tarieventabel telt elf bladzijden. Wie heeft leges teruggebracht tot een paar tarieven, en wat betekende dat voor de
     kostendekking?""", "FEES", ""),
    ("officer.beverwijk", "Leges en toeristenbelasting in één verhaal", """De raad vraagt wat een ondernemer in totaal betaalt. Hoe laten andere gemeenten lasten per type bedrijf zien, en hoe vaak werken
     zij dat bij?""", "FEES TOURIST_TAX", ""),
    ("officer.haarlem", "Terras en evenement op hetzelfde plein", """Terrassen en evenementen zitten elkaar in de zomer in de weg. Wie heeft daar vaste afspraken over die vooraf in de vergunning
     staan?""", "EVENTS_PERMITS HOSPITALITY", ""),
    ("officer.steenwijkerland", "Kleine evenementen zonder papierstapel", """Dorpsfeesten vragen bij ons evenveel papier als een festival. Wij zoeken een meldingsstelsel dat ook voor de hulpdiensten werkt.""", "EVENTS_PERMITS TOURISM", ""),
    ("officer.westland", "Doorlooptijd van vergunningen eerlijk meten", """Onze cijfers zeggen dat wij op tijd zijn, ondernemers zeggen van niet. Hoe meet je de tijd zoals een aanvrager die beleeft?""", "LEAD_TIMES PERMITS", ""),
    ("officer.lelystad", "Starters die na twee jaar stoppen", """Het tweede jaar is bij ons het moeilijkste. Wie begeleidt starters ook na het eerste jaar, en wat kost dat per ondernemer?""", "STARTERS", "STARTER_SURVIVAL_3_YEARS"),
    ("officer.hoogeveen", "Eerste bedrijfsruimte voor starters", """Tussen de keukentafel en een bedrijfshal zit hier niets. Gezocht: een gemeente die kleine betaalbare ruimten van de grond kreeg
     zonder zelf te verhuren.""", "STARTERS BUSINESS_SPACE", ""),
]
