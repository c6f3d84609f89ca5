import type { SameKeys } from '../../texts';
import type { decision as nb } from '../../nb/rule-catalogue/decision';

/** Words of rules. The decision, and what everybody is told of it. */
export const decision: SameKeys<typeof nb> = {
  'rule.no.reject.notice.name': 'Alle får besked om afgørelsen',
  'rule.no.reject.notice.says': 'Ansøgerne får besked om afgørelsen så snart som muligt, normalt skriftligt.',
  'rule.no.reject.notice.says2':
    'Er beskeden ikke sendt på arbejdsdag {{escalateOnWorkingDay}}, siger vi til hos HR.',
  'rule.no.reject.notice.satisfied': 'Alle ansøgere har fået besked.',
  'rule.no.reject.noAppeal.name': 'Ingen klageret i afslagsbrevet',
  'rule.no.reject.noAppeal.says':
    'I ansættelsessager giver den norske lov ikke ansøgerne ret til begrundelse eller klage, medmindre organet selv har bestemt noget andet. Brevene lover derfor ingen klageret efter loven.',
  'rule.no.reject.noAppeal.satisfied':
    'Brevet nævner ingen klageret, eller organet har bestemt, at der er en.',
  'rule.hel.offer.answer.name': 'Svarfrist på tilbuddet',
  'rule.hel.offer.answer.says': 'Den, der får tilbuddet, har {{days}} dage til at svare.',
  'rule.hel.offer.answer.says2': 'Et tilbud på telefon bør tage forbehold for afgørelsen.',
  'rule.hel.offer.answer.satisfied': 'Svaret er kommet, eller fristen er udløbet.',
  'rule.hel.reject.final.name': 'Endeligt svar til alle ansøgere',
  'rule.hel.reject.final.says':
    'Når kontrakten er underskrevet, får alle ansøgere endeligt svar og at vide, hvem der er ansat.',
  'rule.hel.reject.final.satisfied': 'Endeligt svar er sendt til alle ansøgere.',
  'rule.hel.authority.name': 'Den rette træffer afgørelsen',
  'rule.hel.authority.says': 'Kommunaldirektøren ansætter, eller den, der har fået kompetencen delegeret.',
  'rule.hel.authority.satisfied':
    'Afgørelsen er truffet af kommunaldirektøren eller en med delegeret kompetence.',
  'rule.no.equal31.name': 'Oplysninger til en forbigået ansøger',
  'rule.no.equal31.says':
    'En ansøger, der mener sig forbigået i strid med loven, kan kræve skriftlige oplysninger om uddannelse, praksis og andre klare kvalifikationer hos den, der blev ansat.',
  'rule.no.equal31.says2': 'Vi minder om svaret på arbejdsdag {{remindOnWorkingDay}}.',
  'rule.no.equal31.satisfied': 'Oplysningerne er givet skriftligt.',
};
