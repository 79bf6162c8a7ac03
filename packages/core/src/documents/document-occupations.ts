import type { OccupationRef } from '../occupation/occupation-ref.ts';

/** Codes: KldB 2010 (edition 2020) and ISCO-08. */
export const MEDIENMANAGER: OccupationRef = { name: 'Medienmanager/in', kldb: '92304', isco08: '2431' };

/** An assistant in media: skilled work, one level below the manager. */
export const MEDIENASSISTENT: OccupationRef = { name: 'Medienassistent/in', kldb: '92302', isco08: '4419' };

/** Online marketing. */
export const ONLINEMARKETING_MANAGER: OccupationRef = {
  name: 'Onlinemarketing-Manager/in',
  kldb: '92113',
  isco08: '2431',
};

/** Social media; the statistics count it with online marketing. */
export const SOCIAL_MEDIA_MANAGER: OccupationRef = { name: 'Social-Media-Manager/in', kldb: '92113', isco08: '2431' };
