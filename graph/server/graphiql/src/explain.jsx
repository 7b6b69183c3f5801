import { useSyncExternalStore } from 'react';

// The plan and SQL of the last operation, as FILMGRAPH_EXPLAIN=on has answers tell them; null before the first.
let last = null;
const listeners = new Set();

function subscribe(listener) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

const useLast = () => useSyncExternalStore(subscribe, () => last);

/** A fetcher that keeps the explanation of an answer for the pane, and leaves it out of the response that is shown. */
export const explained = fetcher => async (...asked) => {
  const { extensions, ...answer } = await fetcher(...asked);
  const { explain, ...others } = extensions ?? {};
  if (explain) {
    last = explain;
    listeners.forEach(listener => listener());
  }
  return Object.keys(others).length ? { ...answer, extensions: others } : answer;
};

/** The pane, which is offered once an answer, even that of introspection, has brought an explanation. */
export const explainPane = { title: 'Plan and SQL', icon: Icon, content: Pane };
export const useExplained = () => useLast() !== null;

function Icon() {
  return (
    <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.5" aria-hidden="true">
      <ellipse cx="12" cy="5" rx="7" ry="2.5" />
      <path d="M5 5v14c0 1.4 3.1 2.5 7 2.5s7-1.1 7-2.5V5M5 12c0 1.4 3.1 2.5 7 2.5s7-1.1 7-2.5" />
    </svg>
  );
}

function Pane() {
  const { plan, sql } = useLast();
  return (
    <section className="explain-pane">
      <div className="graphiql-doc-explorer-title">Plan</div>
      <pre>{plan.join('\n')}</pre>
      <div className="graphiql-doc-explorer-title">SQL</div>
      <pre>{sql}</pre>
    </section>
  );
}
