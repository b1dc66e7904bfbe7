import { NextIntlClientProvider } from 'next-intl';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import ui from '@/messages/fr/ui.json';
import { Change } from './change';
import { Figure } from './figure';
import { StatusMark } from './status-mark';
import { TextField } from './text-field';

function rendered(node: ReactNode): HTMLElement {
  const page = document.createElement('div');
  page.innerHTML = renderToStaticMarkup(
    <NextIntlClientProvider locale="fr" messages={{ ui }} timeZone="UTC">
      {node}
    </NextIntlClientProvider>,
  );
  return page;
}

describe('Figure', () => {
  it('keeps the exact value for hover, assistive tools and tests', () => {
    const page = rendered(
      <Figure display="10,0 M€" exact="10005534" exactDisplay="10 005 534,00 €" />,
    );
    const figure = page.querySelector('[data-exact="10005534"]');
    expect(figure?.getAttribute('title')).toBe('10 005 534,00 €');
    expect(figure?.textContent).toBe('10,0 M€ (exactement 10 005 534,00 €)');
  });

  it('does not repeat what is exact already', () => {
    expect(rendered(<Figure display="4 238" exactDisplay="4 238" />).textContent).toBe('4 238');
  });

  it('shows an en dash that can be reached and names its reason', () => {
    const button = rendered(
      <Figure display={null} reason="Aucune affaire décidée." />,
    ).querySelector('button');
    expect(button?.textContent).toBe('–');
    expect(button?.getAttribute('aria-label')).toContain('Aucune affaire décidée.');
  });
});

describe('Change', () => {
  it('judges by the direction and says against what', () => {
    const page = rendered(<Change delta="-3" display="−3,0 j" against="T3 2017" better="lower" />);
    expect(page.textContent).toBe('−3,0 j vs T3 2017 (mieux)');
    expect(page.querySelector('[data-verdict]')?.getAttribute('data-verdict')).toBe('better');
  });

  it('says when there is nothing to compare with', () => {
    const page = rendered(<Change delta={null} display={null} against="2016" better="higher" />);
    expect(page.textContent).toBe('Pas de comparaison avec 2016');
  });
});

describe('StatusMark', () => {
  it('has a shape and a word', () => {
    const page = rendered(<StatusMark status="at-risk" bare />);
    expect(page.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true');
    expect(page.textContent).toBe('À risque');
  });
});

describe('TextField', () => {
  it('ties label, help and error to its input', () => {
    const page = rendered(
      <TextField id="mail" label="E-mail" help="Pour vous." error="Ajoutez @." />,
    );
    const input = page.querySelector('input');
    expect(page.querySelector('label')?.getAttribute('for')).toBe('mail');
    expect(input?.getAttribute('aria-describedby')).toBe('mail-help mail-error');
    expect(input?.getAttribute('aria-invalid')).toBe('true');
    expect(page.querySelector('#mail-error')?.textContent).toContain('Ajoutez @.');
  });
});
