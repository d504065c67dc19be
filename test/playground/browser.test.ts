import type { Browser, Page } from 'playwright-core';
import { describeInChromium, openChromium, type Witness, witness } from '../chromium.ts';
import { playgroundApp, serveDuringTests } from './server.ts';

const server = serveDuringTests(playgroundApp);

describeInChromium('the playground in a browser, without outside requests or errors', () => {
  let browser: Browser;
  let page: Page;
  let seen: Witness;
  beforeAll(async () => void (browser = await openChromium()), 30_000);
  afterAll(() => browser?.close());
  beforeEach(async () => {
    page = await browser.newPage();
    seen = witness(page);
  });
  afterEach(async () => {
    await page.close();
    expect(seen.errors).toEqual([]);
    expect(seen.requests.filter((url) => new URL(url).origin !== server.origin())).toEqual([]);
  });

  const tabs = () => page.locator('.graphiql-tab-button').allTextContents();
  const editor = (region: string) => page.getByRole('region', { name: region }).locator('.view-lines');
  const answer = () => page.locator('.graphiql-response .view-lines');

  it('runs an example and shows its answer', async () => {
    await page.goto(`${server.origin()}/graphql`);
    await editor('Variables').getByText('harbour-men').waitFor();
    expect(await tabs()).toEqual(['WhoSheltered', 'Actors']);
    await page.getByRole('button', { name: /Execute query/ }).click();
    await answer().getByText('Hosts of harbour-men').waitFor();
  }, 30_000);

  it('puts the answer below its question on a narrow screen, and scrolls nothing away', async () => {
    await page.setViewportSize({ width: 400, height: 900 });
    await page.goto(`${server.origin()}/graphql`);
    await editor('Operation Editor').getByText('WhoSheltered').first().waitFor();
    const box = async (selector: string) => (await page.locator(selector).boundingBox()) ?? { x: 0, y: 0, height: 0 };
    const [asked, answered] = [await box('.graphiql-editors'), await box('.graphiql-response')];
    expect(asked.height).toBeGreaterThan(0);
    expect(answered.y).toBeGreaterThanOrEqual(asked.y + asked.height);
    await page.getByRole('button', { name: 'Show Examples' }).click();
    await page.getByRole('button', { name: 'Who sheltered the Harbour Men?' }).waitFor();
    expect((await box('.graphiql-sidebar')).y).toBe((await box('#playground')).y);
    expect((await box('header')).y).toBe(0);
  }, 30_000);

  it('shows descriptions in the docs explorer, and what the statuses mean', async () => {
    await page.goto(`${server.origin()}/graphql`);
    await page.getByRole('button', { name: 'Show Documentation Explorer' }).click();
    await page.getByText('A schema as small as can be.').waitFor();
    await page.getByRole('link', { name: 'Query', exact: true }).click();
    await page.getByText('Names of those who gave the actor refuge.').waitFor();
    expect(await page.getByTitle('Supported and denied.').textContent()).toBe('contested');
    // Room for all of them, or for none.
    for (const width of [1_400, 901, 900, 360]) {
      await page.setViewportSize({ width, height: 700 });
      expect(await page.evaluate('document.querySelector("header").scrollWidth')).toBe(width);
      expect(await page.getByTitle('Supported and denied.').isVisible()).toBe(width > 900);
    }
    await page.setViewportSize({ width: 1_280, height: 720 });
  }, 30_000);

  it('opens the operation that a link names, and keeps the tabs of a visitor who returns', async () => {
    await page.goto(`${server.origin()}/playground/?query=${encodeURIComponent('query Linked { actors }')}`);
    await editor('Operation Editor').getByText('Linked').waitFor();
    expect(await tabs()).toEqual(['Linked', 'WhoSheltered', 'Actors']);
    await page.getByRole('button', { name: /Execute query/ }).click();
    await answer().getByText('Hill Council').waitFor();
    // GraphiQL writes the tabs down half a second after they change.
    await page.waitForFunction("localStorage.getItem('graphiql:tabState') !== null");
    await page.goto(`${server.origin()}/graphql`);
    await editor('Operation Editor').getByText('Linked').waitFor();
    expect(await tabs()).toEqual(['Linked', 'WhoSheltered', 'Actors']);
  }, 30_000);

  it('lists the examples to a new visitor, and opens one again whose tab was closed', async () => {
    await page.goto(`${server.origin()}/graphql`);
    await editor('Variables').getByText('harbour-men').waitFor();
    await page
      .getByRole('button', { name: /Close Tab/i })
      .first()
      .click();
    expect(await tabs()).toEqual(['Actors']);
    await page.getByRole('button', { name: 'Who sheltered the Harbour Men?' }).click();
    await editor('Variables').getByText('harbour-men').waitFor();
    await page.getByRole('tab', { name: 'WhoSheltered' }).waitFor();
  }, 30_000);
});
