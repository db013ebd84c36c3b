"""Who is who in the demonstration: role names, never persons. Circles, hidden qualities, accounts."""

CIRCLES = {"A": ["GM0034", "GM0307", "GM0200", "GM0505", "GM0114", "GM0153", "GM0014", "GM0392", "GM0080"],
           "B": ["GM0484", "GM0375", "GM0150", "GM0512", "GM0164", "GM0118", "GM0995", "GM1708", "GM0345", "GM0622", "GM1783"]}
NOT_CONSENTED = {"GM0114", "GM0118"}

# municipality: categories where the generator makes it good, and where poor; the good practices and plans of action among
# the demonstration documents tell of the same areas
QUALITY = {
    "GM0034": ([7], [3]), "GM0307": ([4, 9], [6]), "GM0200": ([1, 2], [7]), "GM0505": ([8, 6], [5]), "GM0114": ([2], [10, 4]),
    "GM0153": ([10, 4], [3, 9]), "GM0014": ([5, 7], [10, 8]), "GM0392": ([5, 11], [2, 9]), "GM0080": ([3], [8, 11]),
    "GM0484": ([2, 9], [5]), "GM0375": ([6], [10]), "GM0150": ([10, 5], [7, 2]), "GM0512": ([11], [9, 1]), "GM0164": ([7, 1], [8]),
    "GM0118": ([3], [7]), "GM0995": ([8, 7], [4]), "GM1708": ([8], [2]), "GM0345": ([4], [6]), "GM0622": ([9, 6], [11]), "GM1783": ([5], [3, 10]),
}
# (municipality, category, change of quality a year): what visibly gets better or worse in 2020-2024
TRENDS = [("GM0014", 7, 0.35), ("GM0014", 10, -0.25), ("GM0150", 5, 0.3), ("GM0150", 2, -0.2), ("GM0345", 4, 0.3), ("GM0505", 8, 0.3),
          ("GM0153", 3, 0.3), ("GM0622", 9, 0.35), ("GM0484", 5, 0.25), ("GM0512", 9, 0.3), ("GM0392", 11, 0.2), ("GM1783", 5, -0.2)]
# (municipality, category): handed in so little in 2024 that the area cannot be judged
TOO_LITTLE = {("GM0375", 3), ("GM1708", 3), ("GM0114", 8)}

FULL = {"GM0014": "groningen", "GM0150": "deventer"}
ACCOUNTS = [  # username, role, municipality, display name
    ("officer.groningen", "officer", "GM0014", "Accountmanager starters"),
    ("coordinator.groningen", "coordinator", "GM0014", "Coördinator evenementen"),
    ("leader.groningen", "leader", "GM0014", "Kringleider en teamleider economie"),
    ("officer.deventer", "officer", "GM0150", "Procesbegeleider omgevingstafel"),
    ("coordinator.deventer", "coordinator", "GM0150", "Mobiliteitsmakelaar"),
    ("leader.deventer", "leader", "GM0150", "Kringleider en teamleider economie"),
    ("officer.almere", "officer", "GM0034", "Programmaleider creatieve economie"),
    ("officer2.almere", "officer", "GM0034", "Transformatiemakelaar"),
    ("officer.amersfoort", "officer", "GM0307", "Leegstandsregisseur"),
    ("officer2.amersfoort", "officer", "GM0307", "Communicatieadviseur ondernemers"),
    ("officer.apeldoorn", "officer", "GM0200", "Loketcoördinator"),
    ("officer2.apeldoorn", "officer", "GM0200", "Teamleider economie"),
    ("officer.dordrecht", "officer", "GM0505", "Acquisiteur maritiem"),
    ("officer2.dordrecht", "officer", "GM0505", "Financieel adviseur"),
    ("officer.emmen", "officer", "GM0114", "Loketcoördinator"),
    ("officer.enschede", "officer", "GM0153", "Logistiek makelaar"),
    ("officer2.enschede", "officer", "GM0153", "Omgevingsregisseur"),
    ("officer.haarlem", "officer", "GM0392", "Casemanager horeca"),
    ("officer.leeuwarden", "officer", "GM0080", "Bezwaarbehandelaar"),
    ("officer2.leeuwarden", "officer", "GM0080", "Binnenstadsmanager"),
    ("officer.alphen", "officer", "GM0484", "Adviseur digitale dienstverlening"),
    ("officer2.alphen", "officer", "GM0484", "Kavelregisseur"),
    ("officer.beverwijk", "officer", "GM0375", "Centrumregisseur"),
    ("officer.gorinchem", "officer", "GM0512", "Projectleider bedrijventerreinen"),
    ("officer.hengelo", "officer", "GM0164", "Accountmanager starters"),
    ("officer2.hengelo", "officer", "GM0164", "Accountmanager maakindustrie"),
    ("officer.hoogeveen", "officer", "GM0118", "Klachtencoördinator"),
    ("officer.lelystad", "officer", "GM0995", "Acquisiteur"),
    ("officer2.lelystad", "officer", "GM0995", "Consulent zelfstandigen"),
    ("officer.steenwijkerland", "officer", "GM1708", "Adviseur recreatie en toerisme"),
    ("officer.veenendaal", "officer", "GM0345", "Senior accountmanager bedrijven"),
    ("officer.vlaardingen", "officer", "GM0622", "Projectmanager herstructurering"),
    ("officer2.vlaardingen", "officer", "GM0622", "Heffingsambtenaar"),
    ("officer.westland", "officer", "GM1783", "Teamleider vergunningen"),
    ("officer2.westland", "officer", "GM1783", "Accountmanager logistiek"),
    ("curator", "curator", "", "Curator bibliotheek"),
    ("analyst", "analyst", "", "Analist benchmark"),
    ("administrator", "administrator", "", "Beheerder"),
    ("steering", "steering", "", "Lid stuurgroep"),
    ("steering2", "steering", "", "Lid stuurgroep, kleine gemeenten"),
    ("steering3", "steering", "", "Lid stuurgroep, kring A"),
    ("steering4", "steering", "", "Lid stuurgroep, kring B"),
    ("steering5", "steering", "", "Lid stuurgroep, ondernemers"),
]
