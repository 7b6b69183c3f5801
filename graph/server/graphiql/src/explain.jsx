import { pick, useGraphiQL } from '@graphiql/react';
import { useEffect, useSyncExternalStore } from 'react';

// The plan and SQL of each tab's last operation, as FILMGRAPH_EXPLAIN=on has answers tell them, by the tab's id.
let explanations = new Map();
// Whether any answer, even that of introspection, has brought an explanation.
let offered = false;
let activeTab = null;
const listeners = new Set();

function subscribe(listener) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function changed() {
  explanations = new Map(explanations);
  listeners.forEach(listener => listener());
}

/**
 * A fetcher that keeps the explanation of an answer for the pane, and leaves it out of the response that is shown.
 *
 * It returns an observable: GraphiQL unsubscribes from it when another tab is opened, and would show the late answer to
 * a promise in that tab.
 */
export const explained = fetcher => (parameters, options) => ({
  subscribe({ next, error, complete }) {
    const tab = parameters.operationName === 'IntrospectionQuery' ? null : activeTab;
    let wanted = true;
    explanations.delete(tab);
    changed();
    const show = ({ extensions, ...answer }) => {
      const { explain, ...others } = extensions ?? {};
      if (!wanted) return;
      if (explain) {
        offered = true;
        if (tab !== null) explanations.set(tab, { ...explain, operationName: parameters.operationName });
        changed();
      }
      next(Object.keys(others).length ? { ...answer, extensions: others } : answer);
      complete();
    };
    Promise.resolve(fetcher(parameters, options)).then(show).catch(problem => wanted && error(problem));
    return { unsubscribe: () => { wanted = false; } };
  },
});

/** Shows nothing, but tells which tab an operation is run in. */
export function ActiveTab() {
  const { tabs, activeTabIndex } = useGraphiQL(pick('tabs', 'activeTabIndex'));
  const id = tabs[activeTabIndex]?.id ?? null;
  useEffect(() => {
    activeTab = id;
  }, [id]);
  return null;
}

/** The pane, which is offered once an answer has brought an explanation. */
export const explainPane = { title: 'Plan and SQL', icon: Icon, content: Pane };
export const useExplained = () => useSyncExternalStore(subscribe, () => offered);

function Icon() {
  return (
    <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.5" aria-hidden="true">
      <ellipse cx="12" cy="5" rx="7" ry="2.5" />
      <path d="M5 5v14c0 1.4 3.1 2.5 7 2.5s7-1.1 7-2.5V5M5 12c0 1.4 3.1 2.5 7 2.5s7-1.1 7-2.5" />
    </svg>
  );
}

function Pane() {
  const { tabs, activeTabIndex } = useGraphiQL(pick('tabs', 'activeTabIndex'));
  const explanation = useSyncExternalStore(subscribe, () => explanations).get(tabs[activeTabIndex]?.id);
  if (!explanation) return <section className="explain-pane">Run the operation of this tab to see its plan and SQL.</section>;
  const { operationName, plan, sql, milliseconds } = explanation;
  return (
    <section className="explain-pane">
      <div className="graphiql-doc-explorer-title">{operationName ? `Plan of ${operationName}` : 'Plan'}</div>
      <pre>{plan.join('\n')}</pre>
      <div className="graphiql-doc-explorer-title">SQL</div>
      <p>The statement took {milliseconds} ms.</p>
      <pre>{sql}</pre>
    </section>
  );
}
