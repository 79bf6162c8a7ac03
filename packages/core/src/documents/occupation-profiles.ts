import type { OccupationProfile } from '../occupation/occupation-profile.ts';
import { medienmanagerLeverkusen } from './000-medienmanager-leverkusen.ts';
import { medienassistentBochum } from './001-medienassistent-bochum.ts';
import { onlineMarketingManager } from './002-online-marketing-manager.ts';
import { socialMediaManagerArtikel } from './003-social-media-manager-artikel.ts';
import { socialMediaManagerInterview } from './004-social-media-manager-interview.ts';
import { profileFrom } from './profile-from.ts';

/**
 * The four occupations of the documents, each with all that its sources say.
 *
 * A thing that two sources name is one fact with both places; every other fact keeps the id and the date of its source.
 *
 * @example
 * occupationProfiles.map(({ titles }) => titles.male)
 * //=> ['Medienmanager', 'Medienassistent', 'Online Marketing Manager', 'Social Media Manager']
 */
export const occupationProfiles: readonly OccupationProfile[] = [
  profileFrom([medienmanagerLeverkusen], {
    male: 'Medienmanager',
    female: 'Medienmanagerin',
    aliases: [],
  }),
  profileFrom([medienassistentBochum], {
    male: 'Medienassistent',
    female: 'Medienassistentin',
    aliases: ['Medienassistenz'],
  }),
  profileFrom([onlineMarketingManager], {
    male: 'Online Marketing Manager',
    female: 'Online Marketing Managerin',
    aliases: ['Onlinemarketing-Manager', 'Online Manager', 'Online Medien Manager', 'OMM'],
  }),
  profileFrom([socialMediaManagerArtikel, socialMediaManagerInterview], {
    male: 'Social Media Manager',
    female: 'Social Media Managerin',
    aliases: ['Social-Media-Manager'],
  }),
];
