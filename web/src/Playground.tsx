import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL, HISTORY_PLUGIN } from 'graphiql';
import type { Example } from './examples';
import { examplesPlugin } from './ExamplesPanel';
import { Legend } from './Legend';
import { opening } from './opening';

const fetcher = createGraphiQLFetcher({ url: '/graphql', enableIncrementalDelivery: false });

/** GraphiQL over this server's schema, with the examples as tabs and as a list. */
export function Playground({ examples }: { examples: Example[] }) {
  const returning = localStorage.getItem('graphiql:tabState') !== null;
  return (
    <GraphiQL
      fetcher={fetcher}
      plugins={examples.length > 0 ? [examplesPlugin(examples), HISTORY_PLUGIN] : [HISTORY_PLUGIN]}
      schemaDescription
      isHeadersEditorEnabled={false}
      defaultEditorToolsVisibility="variables"
      {...opening(examples, new URLSearchParams(location.search), returning)}
    >
      <GraphiQL.Logo>{null}</GraphiQL.Logo>
      <Legend />
    </GraphiQL>
  );
}
