import { ToolbarButton, pick, useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { useEffect } from 'react';

/** The tab that the page's address asks for, `?query=…&variables=…&operationName=…`, or null. */
export function readLink() {
  const parameters = new URLSearchParams(location.search);
  const query = parameters.get('query');
  // Without its own empty text GraphiQL would fill in the variables of the last visit.
  const variables = parameters.get('variables') ?? '';
  return query === null ? null : { query, variables, operationName: parameters.get('operationName') };
}

/** An address that no longer says what the editors hold would open the old text again on reload. */
export function forgetLink() {
  if (location.search) history.replaceState(null, '', location.pathname);
}

function writeLink({ queryEditor, variableEditor, operations, operationName }) {
  const url = new URL(location.pathname, location.origin);
  const variables = variableEditor.getValue().trim();
  url.searchParams.set('query', queryEditor.getValue());
  if (variables) url.searchParams.set('variables', variables);
  if (operations?.length > 1 && operationName) url.searchParams.set('operationName', operationName);
  return url.href;
}

/** A toolbar button. `operationName` is the operation to select at first, of several in one document. */
export function CopyLink({ operationName }) {
  const { setOperationName } = useGraphiQLActions();
  const editor = useGraphiQL(pick('queryEditor', 'variableEditor', 'operations', 'operationName'));
  const ready = Boolean(editor.queryEditor && editor.variableEditor);

  useEffect(() => {
    if (ready && operationName) setOperationName(operationName);
  }, [ready, operationName, setOperationName]);

  const copy = () => {
    const href = writeLink(editor);
    history.replaceState(null, '', href);
    // No clipboard on plain http but for localhost: then the address bar alone has the link.
    navigator.clipboard?.writeText(href).catch(() => {});
  };
  return (
    <ToolbarButton label="Copy link to this operation" onClick={copy} disabled={!ready}>
      <svg className="graphiql-toolbar-icon" viewBox="0 0 14 14" fill="none" stroke="currentColor" strokeWidth="1.2" aria-hidden="true">
        <path d="M6 8 8 6M6.5 4 8 2.5a2.5 2.5 0 0 1 3.5 3.5L10 7.5M7.5 10 6 11.5A2.5 2.5 0 0 1 2.5 8L4 6.5" />
      </svg>
    </ToolbarButton>
  );
}
