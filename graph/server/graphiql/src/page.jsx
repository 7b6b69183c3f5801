import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import '@graphiql/plugin-explorer/style.css';
import './page.css';

import { explorerPlugin } from '@graphiql/plugin-explorer';
import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL, HISTORY_PLUGIN } from 'graphiql';
import { createRoot } from 'react-dom/client';

import { examples } from './examples.js';
import { CopyLink, forgetLink, readLink } from './link.jsx';

const fetcher = createGraphiQLFetcher({ url: location.pathname, enableIncrementalDelivery: false });
const plugins = [HISTORY_PLUGIN, explorerPlugin()];
const link = readLink();

createRoot(document.getElementById('page')).render(
  <GraphiQL
    fetcher={fetcher}
    plugins={plugins}
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
  </GraphiQL>,
);
