import type { Language, Site } from '../../build/site.ts';
import { messagesFor } from '../../i18n/messages-for.ts';
import type { Place } from '../../reading/record.ts';

/** A place's name in the language of the page: Dongyang, 东阳市. */
export function placeName(place: Place, language: Language): string {
  return language === 'zh' ? place.name : place.nameEn;
}

/** What and where a place is: `county-level city, Jinhua, Zhejiang`; 浙江省金华市. Parts that are unknown are left out. */
export function placeContext(place: Place, language: Language, phrases: Site['phrases']): string {
  const above = [place.prefecture?.name, place.province?.name].filter((name) => name !== undefined);
  if (language === 'zh') return above.reverse().join('');
  const english = above.flatMap((name) => phrases[name]?.en ?? []);
  return [messagesFor('en').levels[place.level], ...english].join(', ');
}
