import type { JobPosting } from '@berufsbild/core';
import { isPageAddress } from '../markup/page-address.ts';

/** The address of a posting's page, if it is one that a feed may lead to. */
export function pageAddressOf({ url = '' }: JobPosting): string | undefined {
  return isPageAddress(url.trim()) ? url : undefined;
}
