import { medienmanagerLeverkusen } from './000-medienmanager-leverkusen.ts';
import { medienassistentBochum } from './001-medienassistent-bochum.ts';
import { onlineMarketingManager } from './002-online-marketing-manager.ts';
import { socialMediaManagerArtikel } from './003-social-media-manager-artikel.ts';
import { socialMediaManagerInterview } from './004-social-media-manager-interview.ts';
import type { SourceDocument } from './source-document.ts';

/**
 * The five documents that the knowledge of this package starts from, in order: what each says, as facts with their
 * place in its text.
 *
 * Entered by hand, apart from any reader. Pay stands in euros per `unitText`; a bound that is not stated is absent. A
 * statement that is doubtful carries its issues, two that contradict each other are both kept and linked.
 *
 * @example
 * documents.map(({ occupation }) => occupation.name)[0] //=> 'Medienmanager/in'
 */
export const documents: readonly SourceDocument[] = [
  medienmanagerLeverkusen,
  medienassistentBochum,
  onlineMarketingManager,
  socialMediaManagerArtikel,
  socialMediaManagerInterview,
];
