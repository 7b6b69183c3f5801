import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import '@graphiql/plugin-explorer/style.css';
import './page.css';

import { explorerPlugin } from '@graphiql/plugin-explorer';
import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL, HISTORY_PLUGIN } from 'graphiql';
import { createRoot } from 'react-dom/client';

import { ActiveTab, explainPane, explained, useExplained } from './explain.jsx';
import { CopyLink, forgetLink, readLink } from './link.jsx';
import { CatalogueChanged } from './news.jsx';
import { named } from './operation.js';

const fetcher = named(explained(createGraphiQLFetcher({ url: location.pathname, enableIncrementalDelivery: false })));
const plugins = [HISTORY_PLUGIN, explorerPlugin()];
const pluginsExplaining = [...plugins, explainPane];
// The first has no variables: on a first visit GraphiQL opens it without them.
const examples = JSON.parse(document.getElementById('examples').textContent);
const link = readLink();
const isNarrow = matchMedia('(max-width: 600px)').matches;  // as in page.css

function Page() {
  return (
    <GraphiQL
      fetcher={fetcher}
      plugins={useExplained() ? pluginsExplaining : plugins}
      defaultTabs={link ? [link, ...examples] : examples.length ? examples : undefined}
      initialQuery={link?.query}
      initialVariables={link?.variables}
      schemaDescription
      defaultEditorToolsVisibility={isNarrow ? false : 'variables'}
      onEditQuery={forgetLink}
      onEditVariables={forgetLink}
    >
      <GraphiQL.Logo>
        <h1>filmgraph</h1>
      </GraphiQL.Logo>
      <GraphiQL.Toolbar>
        {({ prettify, merge, copy }) => (
          <>
            {prettify}
            {merge}
            {copy}
            <CopyLink operationName={link?.operationName} />
            <ActiveTab />
            <CatalogueChanged />
          </>
        )}
      </GraphiQL.Toolbar>
    </GraphiQL>
  );
}

createRoot(document.getElementById('page')).render(<Page />);
