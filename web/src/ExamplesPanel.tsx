import { type GraphiQLPlugin, pick, useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { useEffect } from 'react';
import { type Example, variablesText } from './examples';

/** The pane that lists the examples by title, so that they stay at hand when their tabs are closed or edited. */
export function examplesPlugin(examples: Example[]): GraphiQLPlugin {
  return { title: 'Examples', icon: ExamplesIcon, content: () => <ExamplesPanel examples={examples} /> };
}

function ExamplesPanel({ examples }: { examples: Example[] }) {
  const { tabs, activeTabIndex, queryEditor, variableEditor } = useGraphiQL(
    pick('tabs', 'activeTabIndex', 'queryEditor', 'variableEditor'),
  );
  const { addTab, changeTab } = useGraphiQLActions();

  // The row of tabs has no scrollbar, so a tab opened from the list may lie out of sight.
  useEffect(() => {
    document.querySelector('.graphiql-tab-active')?.scrollIntoView({ inline: 'nearest' });
  }, [activeTabIndex]);

  const open = (example: Example) => {
    const variables = variablesText(example);
    const opened = tabs.findIndex((tab) => tab.query === example.query && (tab.variables ?? '') === variables);
    if (opened >= 0) return changeTab(opened);
    addTab();
    queryEditor?.setValue(example.query);
    variableEditor?.setValue(variables);
  };

  return (
    <section aria-label="Examples">
      <h2 className="examples-heading">Examples</h2>
      <ul className="examples">
        {examples.map((example) => (
          <li key={example.name}>
            <button type="button" onClick={() => open(example)}>
              {example.title}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

const ExamplesIcon = () => (
  <svg viewBox="0 0 16 16" fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round">
    <path d="M1.5 3h1M5.5 3h9M1.5 8h1M5.5 8h9M1.5 13h1M5.5 13h9" />
  </svg>
);
