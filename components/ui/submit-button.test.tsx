import { renderToStaticMarkup } from 'react-dom/server';
import { act } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { expect, it } from 'vitest';
import { SubmitButton } from './submit-button';

it('sends nothing before the script of the page runs', async () => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  const page = document.createElement('div');
  const form = (
    <form>
      <input type="password" name="password" />
      <SubmitButton>Sign in</SubmitButton>
    </form>
  );
  page.innerHTML = renderToStaticMarkup(form);
  expect(page.querySelector('button')?.disabled).toBe(true);

  await act(async () => {
    hydrateRoot(page, form);
  });
  expect(page.querySelector('button')?.disabled).toBe(false);
  expect(page.querySelector('button')?.type).toBe('submit');
});
