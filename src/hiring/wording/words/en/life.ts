import type { LanguageWords } from '../../wording';

/** English: family, body and health. */
export const life: Pick<
  LanguageWords['topics'],
  'family' | 'cohabitation' | 'gender' | 'orientation' | 'age' | 'disability' | 'health'
> = {
  family: {
    nouns: [
      'pregnancy|pregnancies|childcare',
      'family plans|planning|situation|status|responsibilities',
      'number of children',
      'childcare arrangements',
      'maternity plans',
    ],
    groups: [
      'pregnant|childless|expecting|breastfeeding',
      'single parent|mother|father',
      'working mother|mothers|mum',
    ],
    question: [
      'are|is <the>? <person> a mother|father|parent|mum|dad $',
      'do|does <the>? <person> have|expect <own>{4} <child> !<childwork>',
      'have <person> got? <own>{3} <child> !<childwork>',
      'do|does <the>? <person> have <own>{2} family $',
      'how many <child> do|does <the>? <person>',
      'how old are|is <your> <child>',
      'who ..2 looks|cares|take|takes|care after|for|of ..1 <your>? <child>',
      'are|is <the>? <person> ..1 planning|hoping|trying|intending|thinking ..1 <getting>{5} <child>|family|pregnant|pregnancy',
      'do|does|will|would <the>? <person> plan|want|intend|hope|wish? <getting>{5} <child>|family|pregnant|pregnancy !to|and|<childwork>',
      'do|does <the>? <person> have <own>{2} plans ..2 <getting>{5} <child>|family|pregnant|pregnancy',
      'when ..2 <person> ..1 <getting>{5} <child>|family $',
      'will|are|do <person> ..3 <leave> leave',
    ],
    request: [
      '<tell>|<ask> ..3 if|whether <the>? <person> have|has|want|wants|plan|plans ..3-<work> <child>|family',
    ],
    requirement: [
      'must|should|may|can|shall not have|want|plan <getting>{4} <own>{2} <child>',
      "mustn't|can't|cannot have <own>{2} <child>",
      'you have no <own>{2} <child>',
      'applicants|applicant|candidates|candidate|someone|person without <own>{2} <child>|family',
      'not planning <getting>{5} <child>|family|pregnancy',
      'no plans ..1 <getting>{5} <child>|family|pregnancy',
    ],
    label: [
      'children|dependants|dependents|pregnancy|pregnant',
      'number of children|dependants|dependents',
      'family status|situation|plans',
    ],
  },
  cohabitation: {
    nouns: ['marital|civil|relationship status', 'living arrangements'],
    groups: ['married|unmarried|single|divorced|separated|engaged|widowed|cohabiting !in|from|with|by|point'],
    question: [
      'do|does <the>? <person> have <own>{2} boyfriend|girlfriend|husband|wife|spouse|partner $',
      'do|does <the>? <person> live alone|with ..1 partner|spouse|husband|wife $',
      'what does <your> husband|wife|spouse|partner do',
    ],
    label: ['marital|civil status'],
  },
  gender: {
    groups: ['men|women|man|woman|male|males|female|females|boys|girls|ladies|gentlemen !and|or'],
    requirement: ['male|female ..2 wanted|sought', 'only men|women may|can|should|will ..1 apply|considered'],
    unless: 'balance|equality|diversity|quota|underrepresented|under-represented|encourage*|equally',
  },
  orientation: {
    nouns: ['sexuality', 'sexual orientation|preference|preferences|identity', 'gender identity|expression'],
    groups: [
      'gay|homosexual|lesbian|bisexual|queer|heterosexual|straight|transgender|trans|asexual|non-binary|nonbinary !to|forward|talking|with',
    ],
    label: ['sexuality', 'sexual orientation', 'gender identity'],
  },
  age: {
    nouns: [
      'age|birthdate|birthday|birthyear',
      'date|year of birth',
      'birth date|year',
      'cpr number',
      'national identity|identification number',
    ],
    question: [
      'how old are|is <the>? <person>',
      'when were|was <the>? <person> born',
      'what year were|was <the>? <person> born',
      'when is <your> birthday',
    ],
    requirement: [
      'you are|must|should be? ..1 between # and # ..2 $',
      'you are|must|should be? ..1 under|younger than? # !children',
      'applicants|candidates under|over|between # ..3 $',
      'no older than # ..2 $',
      'must not be older than #',
      'we are? seek|want|seeking a? young|younger !people|children',
    ],
    label: ['age|birthdate|birthday', 'date|year of birth', 'cpr number'],
  },
  disability: {
    nouns: [
      'disability|disabilities|handicap|handicaps|impairment|impairments',
      'reduced functional? ability',
    ],
    groups: ['disabled|handicapped|able-bodied|autistic|dyslexic', 'deaf|blind !to', 'wheelchair user|users'],
    question: [
      'do|does <the>? <person> have|suffer <own>{3} disability|disabilities|handicap|impairment|impairments|dyslexia|adhd|autism',
      'do|does <the>? <person> have <own>{2} physical|mental|learning|hearing|visual disability|disabilities|impairment|impairments|difficulties|loss',
      'do|does <the>? <person> receive ..1 disability benefit|benefits|pension',
    ],
    request: [
      '<tell>|<ask> ..3 if|whether <the>? <person> have|has ..2-<work> disability|disabilities|handicap|impairment',
    ],
    requirement: [
      'applicants|candidates|person|someone without|no <own>{1} disability|disabilities|handicap|impairments',
    ],
    label: ['disability|disabilities|handicap|impairments'],
    unless: 'encourage*|diverse|diversity|inclusive|inclusion|invite*|regardless|irrespective|welcome*',
  },
  health: {
    nouns: [
      'health|illness|illnesses|diagnosis|diagnoses|medication !and|visitor|visitors|services|care|sector|policy',
      'health|medical|mental|physical|sickness|sick condition|conditions|history|information|status|health|absence|leave|record',
    ],
    groups: ['ill|healthy|sick'],
    question: [
      'how many days were|was|have|has <the>? <person> ..2 sick|ill|absent',
      'do|does <the>? <person> have|suffer <own>{2} from? <own>{2} chronic|serious|mental|physical|medical illness|illnesses|condition|conditions|disease|problems|disorder',
      'do|does <the>? <person> have <own>{2} illness|illnesses|disease|diseases|diagnosis $',
      'do|does <the>? <person> have <own>{2} health problems|issues|conditions',
      'have|has <the>? <person> ..2 been ..2 ill|sick|hospitalised|hospitalized',
      'how many|much ..1 sick days|leave|absence',
      'how many|much sickness ..1 absence|days|leave',
      'do|does|are <the>? <person> ..1 take|taking|on <own>{2} medication|medicine|medicines',
      'do|does <the>? <person> see ..1 psychologist|psychiatrist|therapist',
      'are|is <the>? <person> in good health',
    ],
    request: [
      'health|medical certificate must|should|shall|is be? enclosed|submitted|provided|attached|required',
      'enclose|attach|submit|send ..2 health|medical certificate|declaration|records',
    ],
    requirement: [
      'must|should be in good|excellent|perfect physical|mental? health',
      'must|should have good|excellent|perfect physical|mental? health',
    ],
    label: [
      'illnesses|diagnoses|medication|health',
      'health|medical condition|conditions|history|information|status',
      'sick leave|days',
    ],
  },
};
