/** How adjectives end, without what declines them, that stand before the noun of a name: a piece of a pattern. */
export const ADJECTIVE_OF_NAME = '[A-Za-zÀ-ž]{0,24}(?:isch|lich|rtig|iert|üft|ndt|[Ff]rei)';
