import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import '@graphiql/plugin-explorer/style.css';
import './page.css';

import { explorerPlugin } from '@graphiql/plugin-explorer';
import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL, HISTORY_PLUGIN } from 'graphiql';
import { createRoot } from 'react-dom/client';

import { examples } from './examples.js';
import { explainPane, explained, useExplained } from './explain.jsx';
import { CopyLink, forgetLink, readLink } from './link.jsx';

const fetcher = explained(createGraphiQLFetcher({ url: location.pathname, enableIncrementalDelivery: false }));
const plugins = [HISTORY_PLUGIN, explorerPlugin()];
const pluginsExplaining = [...plugins, explainPane];
const link = readLink();

function Page() {
  return (
    <GraphiQL
      fetcher={fetcher}
      plugins={useExplained() ? pluginsExplaining : plugins}
      defaultTabs={link ? [link, ...examples] : examples}
      initialQuery={link?.query}
      initialVariables={link?.variables}
      defaultEditorToolsVisibility="variables"
      onEditQuery={forgetLink}
      onEditVariables={forgetLink}
    >
      <GraphiQL.Logo>filmgraph</GraphiQL.Logo>
      <GraphiQL.Toolbar>
        {({ prettify, merge, copy }) => (
          <>
            {prettify}
            {merge}
            {copy}
            <CopyLink operationName={link?.operationName} />
          </>
        )}
      </GraphiQL.Toolbar>
    </GraphiQL>
  );
}

createRoot(document.getElementById('page')).render(<Page />);
