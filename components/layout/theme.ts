export const themes = ['light', 'dark'] as const;
export type Theme = (typeof themes)[number];
export type ThemeChoice = Theme | 'system';
export const themeCookie = 'jalon-theme';

/** A cookie's value as a theme; undefined follows the system. */
export function asTheme(value: string | undefined): Theme | undefined {
  return themes.find((theme) => theme === value);
}

/** Holds `narrow` while the navigation shows pictures only. */
export const railCookie = 'jalon-rail';
