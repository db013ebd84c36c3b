// The words a source may use, and how they read in Dutch.
export const KINDS = {
  POLICY_DOCUMENT: 'Beleidsnota',
  ACTION_PLAN: 'Plan van aanpak',
  WORK_PLAN: 'Werkplan',
  ACCOUNT_PLAN: 'Accountplan',
  GOOD_PRACTICE: 'Good practice',
  COMPETENCE_MODEL: 'Competentiemodel',
  PRESENTATION: 'Workshop',
  CIRCLE_REPORT: 'Kringverslag',
};

export const VISIBILITIES = ['PUBLIC', 'PARTICIPANTS', 'CIRCLE', 'MUNICIPALITY'];

export const FORMATS = ['pdf', 'docx', 'odt', 'html', 'pptx'];

export const THEMES = `STARTERS BUSINESS_SPACE INCUBATORS ACCOUNT_MANAGEMENT BUSINESS_DESK DIGITAL_SERVICES COMPLAINTS
  OBJECTIONS BUSINESS_CONTACT COMMUNICATION ENTREPRENEUR_NETWORKS PERMITS LEAD_TIMES EVENTS_PERMITS HOSPITALITY DEREGULATION
  LOCAL_TAXES FEES BIZ TOURIST_TAX PROMOTION ACQUISITION TOURISM CITY_CENTRE RETAIL VACANCY BUSINESS_PARKS RESTRUCTURING
  PARK_MANAGEMENT LAND_ISSUE OFFICES SPATIAL_POLICY ACCESSIBILITY PARKING FREIGHT LABOUR_MARKET SUSTAINABILITY SATISFACTION
  STAFF_SKILLS FINANCE`.split(/\s+/);

/** The demonstration municipalities: name, and the colour their documents are printed in. */
const MUNICIPALITIES = {
  GM0014: ['Groningen', '0b6e4f'], GM0034: ['Almere', '0b4f6c'], GM0080: ['Leeuwarden', '1d3f8a'],
  GM0114: ['Emmen', '7a4b12'], GM0118: ['Hoogeveen', '5d5a14'], GM0150: ['Deventer', '8a1f3d'],
  GM0153: ['Enschede', '9a2b1c'], GM0164: ['Hengelo', '3b5b2a'], GM0200: ['Apeldoorn', '14406b'],
  GM0307: ['Amersfoort', '8c2f14'], GM0345: ['Veenendaal', '4a3a7d'], GM0375: ['Beverwijk', '20566b'],
  GM0392: ['Haarlem', '9b1c2c'], GM0484: ['Alphen aan den Rijn', '1f5f73'], GM0505: ['Dordrecht', '7d2a2a'],
  GM0512: ['Gorinchem', '2f4f7f'], GM0622: ['Vlaardingen', '0f5c5c'], GM0995: ['Lelystad', '2a5d9c'],
  GM1708: ['Steenwijkerland', '35623b'], GM1783: ['Westland', '2e6b1f'],
};

export function municipalityName(code) {
  return MUNICIPALITIES[code]?.[0] ?? code;
}

export function colour(code) {
  return MUNICIPALITIES[code]?.[1] ?? '0b4f6c';
}

/** The line under a document's title. */
export function byline(doc) {
  return `Gemeente ${municipalityName(doc.municipality)} · ${KINDS[doc.kind]} · ${doc.year}`;
}

export function authorLine(doc) {
  return `Opgesteld door: ${doc.authors.join(', ')}`;
}
