import type { LanguageWords } from '../../wording';
import { belonging } from './belonging';
import { life } from './life';

/** English. */
export const en: LanguageWords = {
  lists: {
    person: 'you|candidate|applicant|she|he|they',
    your: "your|their|his|her|applicant's|candidate's",
    the: 'the|a|an|any',
    tell: 'state|provide|give|indicate|enter|specify|disclose|declare|include|write|tell|describe',
    ask: 'ask|asked|asking|inquire|enquire|question|questions',
    only: 'only|solely|exclusively|preferably',
    seek: 'seek|want|hire|prefer|need|require',
    adjective: 'a|an|only|young|younger|older|experienced|skilled|the',
    own: 'a|an|any|some|own|of|your|young|small|dependent|minor|more|already|not|many|school-age|currently|the',
    getting:
      'to|have|having|get|getting|become|becoming|start|starting|a|another|on|more|any|your|own|soon|of|going|raise',
    child: 'children|child|kids|kid|baby|babies|toddlers|dependants|dependents',
    childwork: 'welfare|protection|care|services|health|psychology|psychiatry|development',
    leave: 'maternity|paternity|parental',
    work: 'in|with|within|from|for|towards|experience*|knowledge|competence*|education*|teach*|interest*|subject*|stud*|research*|course*|user*|patient*|client*|population|pupil*|work*|services|job*',
    worked:
      'experience|expertise|knowledge|worked|treated|taught|studied|met|services|work|policy|policies|care|promotion|group|groups|project*|sector|studies|education|professional*|campaign*|management|research|visitor*',
    belong: 'belong|have|practise|practice|follow|hold|attend|identify',
    church: 'church|churches|congregation|mosque|synagogue|temple|parish',
    party: 'party|parties',
    unionword: 'union|unions|trade-union',
    complaint: 'appeal|appeals|appealed|complain|complaint|complaints',
    reasons: 'reasons|grounds',
  },
  not: "not|never|no|without|avoid|don't|doesn't|cannot|can't|needn't|nor",
  question: [
    'what|which is|are <the>? <your> <it>',
    "what's <your> <it>",
    'what|which <it> $',
    'what|which <it> ..2 do|does <the>? <person> <belong> !<worked>',
    'how is|are <your> <it>',
    'tell|describe|talk ..2 about? <your> <it> !<worked>',
    'are|is <the>? <person> <own>{2} <group>',
    'are|is <the>? <person> a? practising|practicing|observant|ethnically|actively|openly <group>',
  ],
  request: [
    '<tell> us? <the>? <your> ..5-<work> <it> !<worked>',
    '<tell> us? about? <the>? <your> <it> !<worked>',
    'state|indicate|specify|disclose|declare|enter <the>? <it> !<worked>',
    '<tell> ..4-<work> if|whether <the>? <person> are|is ..2-<work> <group>',
    '<ask> ..4-<work> about ..4-<work> <it>',
    '<ask> ..4-<work> if|whether <the>? <person> are|is ..2-<work> <group>',
    'ask|request|require ..4-<work> information about|on|regarding ..5-<work> <it>',
    '<tell> us ..2 information about|on|regarding ..5-<work> <it> !<worked>',
    'please <tell> ..2 information about|on|regarding ..5-<work> <it> !<worked>',
    '<tell> ..2 information about|on|regarding <the>? <your> ..4-<work> <it> !<worked>',
  ],
  requirement: [
    'must|should|shall|may|cannot not? be|become <adjective>{2} <group>',
    "can't be|become <adjective>{2} <group>",
    '^ <only> <adjective>{1} <group>',
    'we <seek> <adjective>{3} <group> !and|or|to',
    'we are|re? seeking|hiring <adjective>{3} <group> !and|or|to',
    '<group> preferred|only|wanted',
    '<group> are|is preferred',
    '<group> need not apply',
    'reserved|open only? for|to only? <group>',
    'not|only|best suitable|suited for <group>',
  ],
  topics: { ...life, ...belonging },
};
