import { type Example, variablesText } from './examples';

/** How many examples stand in tabs of their own; all are in the list beside them. */
const MOST_TABS = 6;

/** What the editors hold when the page opens, in the words of GraphiQL's properties. */
export interface Opening {
  defaultTabs?: { query: string; variables: string }[];
  initialQuery?: string;
  initialVariables?: string;
  visiblePlugin?: string;
}

/**
 * The first examples for a new visitor, their own tabs for one who returns, and in front of either the operation that
 * the address names with `?query=` and `&variables=`.
 */
export function opening(examples: Example[], address: URLSearchParams, returning: boolean): Opening {
  const query = address.get('query');
  const linked = query ? [{ query, variables: address.get('variables') ?? '' }] : [];
  const tabbed = examples
    .slice(0, MOST_TABS)
    .map((example) => ({ query: example.query, variables: variablesText(example) }));
  const tabs = [...linked, ...tabbed];
  const shown = returning ? linked[0] : tabs[0];
  return {
    // GraphiQL fills the variables editor from here alone, not from the first default tab.
    ...(shown && { initialQuery: shown.query, initialVariables: shown.variables }),
    // A pane that a returning visitor closed stays closed, and a narrow window keeps its room for the editor.
    ...(!returning &&
      innerWidth >= 1000 && { visiblePlugin: examples.length > 0 ? 'Examples' : 'Documentation Explorer' }),
    ...(tabs.length > 0 && { defaultTabs: tabs }),
  };
}
